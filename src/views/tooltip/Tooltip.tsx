import { lazy, Suspense } from 'react';
import { numberOf } from '@/domain/measure';
import { describeIndicator, nameWithCode } from '@/i18n';
import { unitOfTerm } from '@/indicators';
import { useFormats, useMessages } from '@/i18n/react';
import { type EstablishmentTooltipView, shownRate, type TerritoryTooltipView, useAppState } from '@/state';
import { RateText } from '../rate';
import { ReferenceLines } from './ReferenceLines';
import styles from './tooltip.module.css';

const RepresentationLines = lazy(async () => ({
  default: (await import('../representation')).RepresentationLines,
}));

/** What is under the pointer: the same words wherever it is shown. */
export function Tooltip() {
  const view = useAppState((state, app) => app.select.tooltip(state));
  if (view === null) return null;
  return view.kind === 'territory' ? <TerritoryTooltip view={view} /> : <EstablishmentTooltip view={view} />;
}

function TerritoryTooltip({ view }: { readonly view: TerritoryTooltipView }) {
  const messages = useMessages();
  const { app, tooltip } = messages;
  const { territory } = view.figure;
  const level = useAppState((state) => state.document.settings.level);
  const isPlain = useAppState((state) => state.document.settings.fillBy === 'indicator');
  return (
    <div className={styles.body}>
      <p className={styles.name}>{nameWithCode({ ...territory, level }, messages)}</p>
      {!view.isStudied && <p className={styles.line}>{app.search.outsideStudy}</p>}
      {isPlain ? (
        <IndicatorLines view={view} />
      ) : (
        <Suspense fallback={null}>
          <RepresentationLines code={territory.code} />
        </Suspense>
      )}
      <p className={styles.hint}>{tooltip.origin}</p>
    </div>
  );
}

/** The figure of the chosen indicator, and how it stands to the reference. */
function IndicatorLines({ view }: { readonly view: TerritoryTooltipView }) {
  const messages = useMessages();
  const { values, tooltip, uncertainty: words } = messages;
  const formats = useFormats();
  const { figure, reference, mode, uncertainty, result, counts } = view;
  const { unit } = result.definition;
  const rate = shownRate(figure.rate, uncertainty, mode);
  const { state } = formats.measured(rate, unit);
  const isFragile = uncertainty?.stability === 'fragile';
  return (
    <>
      <p className={styles.figure}>
        <strong className={styles.value}>
          <RateText rate={figure.rate} unit={unit} uncertainty={uncertainty} mode={mode} />
        </strong>{' '}
        {numberOf(rate) === undefined ? values.states[state].label : describeIndicator(result, messages).unit}
      </p>
      {mode === 'smoothed' && numberOf(rate) !== undefined && (
        <p className={styles.line}>{words.raw({ value: formats.measured(figure.rate, unit).text })}</p>
      )}
      <ReferenceLines rate={rate} reference={reference} />
      {mode === 'interval' && isFragile && (
        <p className={styles.line}>{words.stability.fragile.explanation}</p>
      )}
      {counts.map((shown) => (
        <p key={shown.result.definition.id} className={styles.line}>
          {tooltip.count({
            label: describeIndicator(shown.result, messages).numerator,
            value: formats.measured(shown.count, unitOfTerm(shown.result.definition.numerator)).text,
          })}
        </p>
      ))}
    </>
  );
}

function EstablishmentTooltip({ view }: { readonly view: EstablishmentTooltipView }) {
  const { values } = useMessages();
  const { establishment, category } = view;
  return (
    <div className={styles.body}>
      <p className={styles.name}>{establishment.name}</p>
      <p className={styles.line}>{category.shortName}</p>
      <p className={styles.line}>
        {establishment.location === null
          ? values.noLocation
          : values.locationQualities[establishment.location.quality]}
      </p>
    </div>
  );
}
