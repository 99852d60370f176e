import { lazy, Suspense } from 'react';
import { MAP_THEMES } from '@/cartography';
import { isCommuneLevel } from '@/domain/territory';
import { useMessages } from '@/i18n/react';
import { useAppState } from '@/state';
import { CircleNest, CoverageSwatch, FamilySwatch, StateSwatch } from '../swatches';
import { useThemeName } from '../theme';
import styles from './legend.module.css';
import { LegendMarks } from './LegendMarks';
import { LegendOrigin } from './LegendOrigin';
import { LegendRow, LegendRows, StateRows } from './LegendRows';
import { LegendSection } from './LegendSection';
import { useLegend } from './use-legend';

const RepresentationLegend = lazy(async () => ({
  default: (await import('../representation')).RepresentationLegend,
}));

const DrawnNote = lazy(async () => ({ default: (await import('../contours')).DrawnNote }));

const BorderLegend = lazy(async () => ({ default: (await import('../borders')).BorderLegend }));

interface MapLegendProps {
  /** Whether it only tells: no button of it leads anywhere. */
  readonly isReadOnly?: boolean;
}

/** The legend of a map, equal to what is drawn and to what is exported. */
export function MapLegend({ isReadOnly = false }: MapLegendProps) {
  const { legend } = useMessages();
  const theme = MAP_THEMES[useThemeName()];
  const { model, text } = useLegend();
  const level = useAppState(({ document }) => document.settings.level);
  const { choropleth, representation, symbols, borders, offer, coverage } = model;
  const isEmpty = [choropleth, representation, symbols, borders, offer, coverage].every(
    (block) => block === null,
  );
  return (
    <div className={styles.legend}>
      {isEmpty && <p className={styles.note}>{legend.empty}</p>}
      {representation && (
        <Suspense>
          <RepresentationLegend model={representation} />
        </Suspense>
      )}
      {choropleth && text.choropleth && (
        <LegendSection block={text.choropleth}>
          <LegendRows>
            {choropleth.classes.map(({ color }, rank) => (
              <LegendRow
                key={color}
                swatch={<StateSwatch color={color} pattern="none" />}
                line={text.choropleth?.lines[rank]}
              />
            ))}
            <StateRows states={choropleth.states} lines={text.choropleth.states} />
          </LegendRows>
          {text.choropleth.marks && <LegendMarks marks={choropleth.marks} text={text.choropleth.marks} />}
          {!isReadOnly && <LegendOrigin />}
          {isCommuneLevel(level) && (
            <Suspense>
              <DrawnNote isReadOnly={isReadOnly} />
            </Suspense>
          )}
        </LegendSection>
      )}
      {borders && (
        <Suspense>
          <BorderLegend model={borders} />
        </Suspense>
      )}
      {symbols && text.symbols && (
        <LegendSection block={text.symbols}>
          <CircleNest
            circles={symbols.circles}
            labels={text.symbols.circles}
            fill={theme.symbolFill}
            edge={theme.symbolEdge}
          />
          <LegendRows>
            {text.symbols.states.map((line) => (
              <LegendRow key={line.label} swatch={<span className={styles.noSign} />} line={line} />
            ))}
          </LegendRows>
        </LegendSection>
      )}
      {offer && text.offer && (
        <LegendSection block={text.offer}>
          <LegendRows>
            {offer.families.map(({ family, color }, rank) => (
              <LegendRow
                key={family}
                swatch={<FamilySwatch family={family} color={color} />}
                line={text.offer?.lines[rank]}
              />
            ))}
          </LegendRows>
        </LegendSection>
      )}
      {coverage && text.coverage && (
        <LegendSection block={text.coverage}>
          <LegendRows>
            {coverage.statuses.map(({ verification }, rank) => (
              <LegendRow
                key={verification}
                swatch={<CoverageSwatch verification={verification} color={theme.coverage} />}
                line={text.coverage?.lines[rank]}
              />
            ))}
          </LegendRows>
        </LegendSection>
      )}
    </div>
  );
}
