import { useMemo, useState } from 'react';
import { keepContours } from '@/cartography';
import { contoursAt } from '@/domain/territory';
import { useLanguage, useLocale } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { whiteZoneWords } from '@/i18n/white-zones';
import { useAppState, type WhiteZoneView } from '@/state';
import { EmptyState } from '@/ui-kit';
import { useOfferFilter } from '../../offer-filter';
import { useThemeName } from '../../theme';
import { AwaitedView } from '../AwaitedView';
import { ChartFigure } from '../chart/ChartFigure';
import { useBoxSize } from '../use-box-size';
import { type TerritoryCursor, useTerritoryCursor } from '../use-territory-cursor';
import { ViewFrame } from '../ViewFrame';
import {
  drawWhiteZones,
  outlineWhiteZones,
  type WhiteZoneGround,
  type WhiteZoneOutlines,
} from './draw-white-zones';
import { useWhiteZones } from './use-white-zones';
import { describeZones, whiteZoneContent } from './white-zone-content';
import { describeWhiteZones, type WhiteZoneSubject } from './white-zone-subject';
import { WhiteZoneChoices, WhiteZoneKey } from './WhiteZoneChoices';
import styles from './white-zones.module.css';
import { WhiteZoneTable } from './WhiteZoneTable';

const FIRST_SIZE = { width: 560, height: 280 };
const WIDEST = 640;

/** The communes farther than a distance from every service of the dossier, in a straight line. */
export function WhiteZones() {
  const words = whiteZoneWords(useLocale());
  return (
    <AwaitedView read={useWhiteZones()} words={words}>
      {(view) => <Found view={view} />}
    </AwaitedView>
  );
}

function Found({ view }: { readonly view: WhiteZoneView }) {
  const words = whiteZoneWords(useLocale());
  const statistics = statisticsWords(useLocale());
  const language = useLanguage();
  const filter = useOfferFilter()
    .chosen.map(({ label }) => label)
    .join(', ');
  const subject = useMemo(
    () => describeWhiteZones(view, { words, statistics, language, filter }),
    [view, words, statistics, language, filter],
  );
  const ground = useGround();
  const cursor = useDepartementCursor();
  const hasServices = view.services.establishments.length > 0;
  return (
    <ViewFrame
      subject={subject.framed}
      content={whiteZoneContent(subject, ground)}
      legend={<WhiteZoneKey subject={subject} />}
      aside={
        <>
          <WhiteZoneChoices subject={subject} />
          {view.total.whiteEstimated > 0 && (
            <p className={styles.caution}>{words.method.estimated({ count: view.total.whiteEstimated })}</p>
          )}
          {hasServices && <WhiteZoneTable subject={subject} cursor={cursor} />}
        </>
      }
      hasWideAside
      flows
    >
      {hasServices ? (
        <ZoneMap subject={subject} ground={ground} cursor={cursor} />
      ) : (
        <EmptyState icon="info" title={words.nothing.noService.title}>
          {words.nothing.noService.advice}
        </EmptyState>
      )}
    </ViewFrame>
  );
}

interface ZoneMapProps {
  readonly subject: WhiteZoneSubject;
  readonly ground: WhiteZoneGround;
  readonly cursor: TerritoryCursor;
}

function ZoneMap({ subject, ground, cursor }: ZoneMapProps) {
  const [box, size] = useBoxSize(FIRST_SIZE);
  const width = Math.min(WIDEST, size.width);
  const outlines = useMemo(() => outlineWhiteZones(ground, width), [ground, width]);
  return (
    <div ref={box} className={styles.map}>
      <Zones subject={subject} outlines={outlines} cursor={cursor} />
    </div>
  );
}

interface ZonesProps extends Pick<ZoneMapProps, 'subject' | 'cursor'> {
  readonly outlines: WhiteZoneOutlines;
}

/** Apart from the outlines: the page may answer between the two. */
function Zones({ subject, outlines, cursor }: ZonesProps) {
  const themeName = useThemeName();
  const drawing = useMemo(() => drawWhiteZones(subject, outlines, themeName), [subject, outlines, themeName]);
  return (
    <ChartFigure
      drawing={drawing}
      title={subject.title}
      description={describeZones(subject)}
      cursor={cursor}
    />
  );
}

function useGround(): WhiteZoneGround {
  const contours = useAppState(({ document }, { select }) =>
    contoursAt(select.contours(document), 'departement'),
  );
  const codes = useAppState(({ document }, { select }) => select.studiedCodes(document, 'departement'));
  return useMemo(() => ({ contours, studied: keepContours(contours, codes) }), [contours, codes]);
}

/** The cursor of the map where it shows départements; elsewhere, one that this view keeps to itself. */
function useDepartementCursor(): TerritoryCursor {
  const shared = useTerritoryCursor();
  const isShared = useAppState(({ document }) => document.settings.level === 'departement');
  const [hoveredCode, hover] = useState<string | null>(null);
  const [selectedCode, select] = useState<string | null>(null);
  return isShared ? shared : { ...shared, hoveredCode, selectedCode, hover, select };
}
