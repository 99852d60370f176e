import { Fragment, type RefObject, Suspense, useLayoutEffect, useRef, useState } from 'react';
import { useFormats, useLanguage, useMessages } from '@/i18n/react';
import { describeProvenance } from '@/i18n';
import { type MapHandle, MapView } from '@/map';
import { selectedCodeAt, undrawnLevel, useAppState, useFirstCommands } from '@/state';
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
import { type Pointer, sizeOf, useMapGestures } from './use-map-gestures';
import { useShownScene } from './use-shown-scene';

/** The map and what it says under the pointer. */
export function MapPane() {
  const messages = useMessages();
  const language = useLanguage();
  const formats = useFormats();
  const scene = useShownScene();
  const level = useAppState((state) => state.document.settings.level);
  const selectedCode = useAppState((state) => selectedCodeAt(state.selection, level));
  const hoveredCode = useAppState((state) => state.hover?.territoryCode ?? null);
  const group = useAppState((state) => state.group);
  const hasStudy = useAppState((state, app) => app.select.study(state.document) !== null);
  const sources = useAppState((state, app) => app.select.contourSources(state.document));
  const pane = useRef<HTMLDivElement>(null);
  const { pointer, hoverFrom, acts } = useMapGestures(pane);
  useRoomForSymbols(pane);

  const isSwiping = useAppState(({ document }) => document.settings.swipe !== null);
  const [leader, setLeader] = useState<MapHandle | null>(null);
  const isOnSecond = isSwiping && pointer?.isOnSecond === true;
  const Pointed = isOnSecond ? SecondApp : Fragment;

  const shared = { selectedCode, hoveredCode, group, ...acts };

  return (
    <div ref={pane} className={styles.pane}>
      <MapView
        {...shared}
        scene={scene}
        onHover={(hit) => hoverFrom(hit, false)}
        onReady={setLeader}
        label={messages.app.map.label}
        locale={messages.locale}
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
      <MapNotes hasStudy={hasStudy} />
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

/** What is said over the map: that its shapes are missing, what part of the country it shows, what is put together. */
function MapNotes({ hasStudy }: { readonly hasStudy: boolean }) {
  const undrawn = useAppState(({ document }) => undrawnLevel(document));
  const hasGroup = useAppState(({ group }) => group.codes.size > 0);
  return (
    <>
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
      {hasGroup && (
        <div className={styles.group}>
          <Suspense fallback={null}>
            <GroupBar />
          </Suspense>
        </div>
      )}
    </>
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

const GAP_PX = 14;

/** On the side of the pointer where there is room. */
function besidePointer({ x, y, width, height }: Pointer) {
  return {
    ...(x < width / 2 ? { left: x + GAP_PX } : { right: width - x + GAP_PX }),
    ...(y < height / 2 ? { top: y + GAP_PX } : { bottom: height - y + GAP_PX }),
  };
}
