import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Scene } from '@/cartography';
import type { MappedLevel } from '@/domain/territory';
import type { MapEngine, MapEngineListeners } from './engine';
import styles from './map-view.module.css';
import type { OutlinedGroup } from './group-outline';
import type { MapHit } from './map-hit';
import { type MapControlLabels, MapControls } from './MapControls';
import { ScaleBar } from './ScaleBar';
import { MapSketch } from './sketch/MapSketch';

/** What a command may ask of the map on screen. */
export type MapHandle = Pick<
  MapEngine,
  'fitHome' | 'zoomTo' | 'zoomBy' | 'pixelOf' | 'camera' | 'watch' | 'lookFrom' | 'follow'
>;

/** Props of {@link MapView}. */
export interface MapViewProps {
  readonly scene: Scene;
  readonly selectedCode: string | null;
  readonly hoveredCode: string | null;
  /** Territories outlined together. */
  readonly group: OutlinedGroup;
  readonly onHover: (hit: MapHit | null) => void;
  /** What was pressed; `null` lets the selection go. */
  readonly onSelect: (hit: MapHit | null) => void;
  /** What the user wants to go into; says whether there is anything inside. */
  readonly onEnter?: (hit: MapHit) => boolean;
  /** What comes to those outlined together, or leaves them. */
  readonly onToggle: (hit: MapHit) => void;
  /** Territories of a level a rectangle was drawn over: they take the place of those outlined together, or come to them. */
  readonly onBrush: (codes: readonly string[], level: MappedLevel, isAdding: boolean) => void;
  /** Called once, when the map can be moved. */
  readonly onReady?: (handle: MapHandle) => void;
  /** Told of a failure that leaves the map usable. A map that cannot start is thrown to the error boundary. */
  readonly onError?: (error: unknown) => void;
  /** Name of the map for assistive technologies. */
  readonly label: string;
  /** Language numbers on it are written in. */
  readonly locale: string;
  /** Left out over another map, whose buttons and scale serve both. */
  readonly controlLabels?: MapControlLabels;
  readonly formatDistance: (metres: number) => string;
  /** Said until the map is drawn. */
  readonly loadingLabel: string;
  /** Sources of the shapes, written in the corner. */
  readonly attribution?: string;
}

/** Fetches the map library; called before the map is shown, it is there by the time it is needed. */
export function loadMapEngine() {
  return import('./engine');
}

/** `sketched` once the whole of France is seen, `idle` once the interactive map shows a scene wholly. */
type MapState = 'loading' | 'sketched' | 'idle';

/**
 * The interactive map. A sketch of the first scene is shown at once; the map takes its place when it is wholly drawn. The
 * library is fetched after the first paint of the shell; the camera belongs to the map. The frame carries its state as
 * `data-map-state`.
 */
export function MapView(props: MapViewProps) {
  const { scene, selectedCode, hoveredCode, group, label, locale } = props;
  const [metresPerPixel, setMetresPerPixel] = useState<number | null>(null);
  const [state, setState] = useState<MapState>('loading');
  const { surface, engine, start } = useMapEngine(props, {
    onScale: setMetresPerPixel,
    onIdle: () => setState('idle'),
  });
  const onSketched = () => {
    setState('sketched');
    start();
  };

  useEffect(() => engine?.show(scene), [engine, scene]);
  useEffect(() => engine?.highlight({ selectedCode, hoveredCode }), [engine, selectedCode, hoveredCode]);
  useEffect(() => engine?.outline(group), [engine, group]);
  useEffect(() => engine?.setWords({ label, locale }), [engine, label, locale]);

  return (
    <div className={styles.frame} data-map-state={state}>
      {state !== 'idle' && <MapSketch scene={scene} className={styles.sketch} onDrawn={onSketched} />}
      <div className={styles.surface}>
        {/* A long, low frame goes past the ends of the map's plane. */}
        <div ref={surface} style={{ backgroundColor: scene.theme.sea }} />
      </div>
      {state === 'loading' && (
        <p className={styles.loading} role="status">
          {props.loadingLabel}
        </p>
      )}
      {props.controlLabels && (
        <>
          <MapControls
            labels={props.controlLabels}
            onZoom={(steps) => engine?.zoomBy(steps)}
            onReset={() => engine?.fitHome()}
          />
          <div className={styles.notes}>
            {props.attribution !== undefined && <div>{props.attribution}</div>}
            {metresPerPixel !== null && (
              <ScaleBar metresPerPixel={metresPerPixel} formatDistance={props.formatDistance} />
            )}
          </div>
        </>
      )}
    </div>
  );
}

interface ViewListeners {
  readonly onScale: (metresPerPixel: number) => void;
  readonly onIdle: () => void;
}

function useMapEngine(props: MapViewProps, view: ViewListeners) {
  const surface = useRef<HTMLDivElement>(null);
  const [isStarted, setStarted] = useState(false);
  const [engine, setEngine] = useState<MapEngine | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const onHover = useEffectEvent((hit: MapHit | null) => props.onHover(hit));
  const onSelect = useEffectEvent((hit: MapHit | null) => props.onSelect(hit));
  const onEnter = useEffectEvent((hit: MapHit) => props.onEnter?.(hit) ?? false);
  const onToggle = useEffectEvent((hit: MapHit) => props.onToggle(hit));
  const onBrush = useEffectEvent<MapEngineListeners['onBrush']>((...brush) => props.onBrush(...brush));
  const onReady = useEffectEvent((handle: MapHandle) => props.onReady?.(handle));
  const onError = useEffectEvent((error: unknown) => {
    view.onIdle();
    props.onError?.(error);
  });
  const onScale = useEffectEvent((metresPerPixel: number) => view.onScale(metresPerPixel));
  const onIdle = useEffectEvent(() => view.onIdle());

  useEffect(() => {
    const container = surface.current;
    if (!isStarted || container === null) return;
    let created: MapEngine | null = null;
    let unmounted = false;
    const create = async () => {
      const { createMapEngine } = await loadMapEngine();
      if (unmounted) return;
      created = createMapEngine(container, {
        onHover: (hit) => onHover(hit),
        onSelect: (hit) => onSelect(hit),
        onEnter: (hit) => onEnter(hit),
        onToggle: (hit) => onToggle(hit),
        onBrush: (...brush) => onBrush(...brush),
        onScale: (metres) => onScale(metres),
        onIdle: () => onIdle(),
        onError: (error) => onError(error),
      });
      setEngine(created);
      onReady(created);
    };
    create().catch((error: unknown) => setFailure(error ?? new Error('The map could not start')));
    return () => {
      unmounted = true;
      created?.dispose();
      setEngine(null);
    };
  }, [isStarted]);

  if (failure !== null) throw failure;
  return { surface, engine, start: () => setStarted(true) };
}
