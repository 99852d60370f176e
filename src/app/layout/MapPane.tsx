import { Fragment, type RefObject, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { useFormats, useLanguage, useMessages } from '@/i18n/react';
import { describeProvenance } from '@/i18n';
import { type MapHandle, type MapHit, MapView, type MapViewProps } from '@/map';
import { levelBelow, selectedCodeAt, undrawnLevel, useAppState, useFirstCommands } from '@/state';
import {
  GroupBar,
  MissingContours,
  SecondApp,
  SpokenTooltip,
  StudyBar,
  SwipeMap,
  Tooltip,
} from './lazy-views';
import styles from './map-pane.module.css';
import { useShownScene } from './use-shown-scene';

/** The map and what it says under the pointer. */
export function MapPane() {
  const messages = useMessages();
  const language = useLanguage();
  const formats = useFormats();
  const commands = useFirstCommands();
  const scene = useShownScene();
  const level = useAppState((state) => state.document.settings.level);
  const selectedCode = useAppState((state) => selectedCodeAt(state.selection, level));
  const hoveredCode = useAppState((state) => state.hover?.territoryCode ?? null);
  const group = useAppState((state) => state.group);
  const hasStudy = useAppState((state, app) => app.select.study(state.document) !== null);
  const canEnter = useAppState(({ document }, { select }) => levelBelow(document, select) !== null);
  const sources = useAppState((state, app) => app.select.contourSources(state.document));
  const undrawn = useAppState(({ document }) => undrawnLevel(document));
  const [pointer, setPointer] = useState<Pointer | null>(null);
  const pane = useRef<HTMLDivElement>(null);
  useRoomForSymbols(pane);

  const isSwiping = useAppState(({ document }) => document.settings.swipe !== null);
  const [leader, setLeader] = useState<MapHandle | null>(null);
  const isOnSecond = isSwiping && pointer?.isOnSecond === true;
  const Pointed = isOnSecond ? SecondApp : Fragment;

  const hoverFrom = useCallback(
    (hit: MapHit | null, isOnSecond: boolean) => {
      setPointer(hit && { x: hit.x, y: hit.y, isOnSecond, ...sizeOf(pane.current) });
      const territoryCode = hit?.territoryLevel === level ? hit.territoryCode : null;
      commands.hover(hit && { territoryCode, finessEt: hit.finessEt });
    },
    [commands, level],
  );
  const onSelect = useCallback((hit: MapHit | null) => commands.selectHit(hit), [commands]);
  const onEnter = ({ territoryCode, territoryLevel }: MapHit) => {
    if (!canEnter || territoryCode === null || territoryLevel !== level) return false;
    void commands.enterTerritory(territoryCode);
    return true;
  };

  const onToggle = ({ territoryCode, territoryLevel }: MapHit) => {
    if (territoryCode !== null && territoryLevel === level)
      commands.groupTerritories([territoryCode], 'toggle');
  };
  const onBrush: MapViewProps['onBrush'] = (codes, brushedLevel, isAdding) => {
    if (brushedLevel === level) commands.groupTerritories(codes, isAdding ? 'add' : 'replace');
  };

  const shared = { selectedCode, hoveredCode, group, onSelect, onEnter, onToggle, onBrush };

  return (
    <div ref={pane} className={styles.pane}>
      <MapView
        {...shared}
        scene={scene}
        onHover={(hit) => hoverFrom(hit, false)}
        onReady={setLeader}
        label={messages.app.map.label}
        loadingLabel={messages.app.map.loading}
        controlLabels={{
          zoomIn: messages.app.map.zoomIn,
          zoomOut: messages.app.map.zoomOut,
          reset: messages.app.map[hasStudy ? 'wholeStudy' : 'wholeFrance'],
        }}
        formatDistance={formats.distance}
        attribution={describeProvenance(sources, language)}
      />
      <MapAnnouncement isSilent={isOnSecond} />
      {isSwiping && (
        <Suspense fallback={null}>
          <SwipeMap {...shared} leader={leader} onHover={(hit) => hoverFrom(hit, true)} />
          <SecondApp>
            <MapAnnouncement isSilent={!isOnSecond} />
          </SecondApp>
        </Suspense>
      )}
      {undrawn !== null && (
        <div className={styles.missing}>
          <Suspense fallback={null}>
            <MissingContours level={undrawn} />
          </Suspense>
        </div>
      )}
      {hasStudy && (
        <div className={styles.study}>
          <Suspense fallback={null}>
            <StudyBar />
          </Suspense>
        </div>
      )}
      {group.codes.size > 0 && (
        <div className={styles.group}>
          <Suspense fallback={null}>
            <GroupBar />
          </Suspense>
        </div>
      )}
      {pointer !== null && (
        <div className={styles.tooltip} style={besidePointer(pointer)}>
          <Suspense fallback={null}>
            <Pointed>
              <Tooltip />
            </Pointed>
          </Suspense>
        </div>
      )}
    </div>
  );
}

/** Keeps the state told of the room the map has. */
function useRoomForSymbols(pane: RefObject<HTMLDivElement | null>) {
  const { fitSymbols } = useFirstCommands();
  useLayoutEffect(() => {
    if (pane.current === null) return;
    fitSymbols(sizeOf(pane.current));
    const observer = new ResizeObserver(() => fitSymbols(sizeOf(pane.current)));
    observer.observe(pane.current);
    return () => observer.disconnect();
  }, [pane, fitSymbols]);
}

/** Says what the keyboard is on, for those who do not see the tooltip. */
function MapAnnouncement({ isSilent }: { readonly isSilent: boolean }) {
  const isPointing = useAppState((state) => !isSilent && state.hover !== null);
  return (
    <p className="visually-hidden" role="status">
      {isPointing && (
        <Suspense fallback={null}>
          <SpokenTooltip />
        </Suspense>
      )}
    </p>
  );
}

interface Pointer {
  readonly x: number;
  readonly y: number;
  /** Over the second map of a swipe. */
  readonly isOnSecond: boolean;
  /** Size of the map when the pointer was there. */
  readonly width: number;
  readonly height: number;
}

const GAP_PX = 14;

function sizeOf(pane: HTMLElement | null): Pick<Pointer, 'width' | 'height'> {
  return { width: pane?.clientWidth ?? 0, height: pane?.clientHeight ?? 0 };
}

/** On the side of the pointer where there is room. */
function besidePointer({ x, y, width, height }: Pointer) {
  return {
    ...(x < width / 2 ? { left: x + GAP_PX } : { right: width - x + GAP_PX }),
    ...(y < height / 2 ? { top: y + GAP_PX } : { bottom: height - y + GAP_PX }),
  };
}
