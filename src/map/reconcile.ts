import type { Scene } from '@/cartography';
import { enlargeScene } from '@/cartography/enlargement';
import { createGroupOutline, type OutlinedGroup } from './group-outline';
import { buildImages, type SceneImages } from './images/build-images';
import { type SceneSourceId, SOURCES } from './layer-ids';
import { buildLayers, type LayerSpecification } from './layers';
import type { MapPort } from './map-port';
import { isMosaic, type MosaicLook, mosaicLookOf } from './mosaic/mosaic-look';
import { buildRings, buildSources, type Highlight, type SourceData } from './sources';
import { buildTerritoryStates, type TerritoryState } from './territory-states';
import { isHeavierThan } from './weight';

/** Keeps a map equal to the newest scene it was given. */
export interface Reconciler {
  /** Asks for a scene; the promise settles when no newer scene is waiting any more. */
  show(scene: Scene): Promise<void>;
  /** Moves the rings at once, without waiting for the data of a scene being loaded. */
  highlight(highlight: Highlight): void;
  /** Outlines a group of territories, and no other. */
  outline(group: OutlinedGroup): void;
  dispose(): void;
}

/** Data whose handing over is felt when more is handed over in the same turn; a rest after each would have a frame drawn in between. */
const FELT = { features: 1_000, points: 8_000 } as const;

type KeyedState = readonly [key: string, state: TerritoryState];

interface Applied {
  readonly scene: Scene;
  readonly images: SceneImages;
  readonly sources: SourceData;
  readonly layers: readonly LayerSpecification[];
  /** `null` where territories are few enough for feature states. */
  readonly mosaic: MosaicLook | null;
}

/**
 * Creates the reconciler of a map.
 *
 * One cycle runs at a time; a scene that arrives meanwhile replaces the one waiting. What the map shows is recorded only
 * when a cycle has wholly succeeded: after a failure nothing is taken as shown and the next scene is put entirely.
 *
 * @param onError - told of a cycle that failed; the map keeps what it could draw.
 */
export function createReconciler(port: MapPort, onError: (error: unknown) => void): Reconciler {
  let applied: Applied | null = null;
  const states = new Map<string, TerritoryState>();
  let wanted: Scene | null = null;
  let running: Promise<void> | null = null;
  let disposed = false;
  const rings = createRings(port, onError);
  const group = createGroupOutline(port);

  async function cycle(scene: Scene): Promise<void> {
    const isFirst = applied === null;
    if (isFirst) states.clear();
    putImages(port, buildImages(scene), applied?.images);
    if (isFirst) await port.rest();
    const next = describe(scene, applied);
    const cut = next.mosaic === null ? Promise.resolve() : port.putMosaic(enlargeScene(scene).contours);
    // Until its triangles are there, the map shows what it did.
    if (isFirst) cut.catch(() => undefined);
    else await cut;
    const isAtOnce = !isFirst && next.mosaic !== null;
    if (isAtOnce) putLooks(next);
    const loads: Promise<void>[] = [];
    await putSources(next, loads);
    rings.follow(enlargeScene(scene).contours);
    if (isFirst) await port.rest();
    await cut;
    // Layers that show again would have the shapes of a mosaic that is left cut by the map library.
    if (next.mosaic === null && applied?.mosaic) await Promise.all(loads);
    if (!isAtOnce) putLooks(next);
    if (next.mosaic === null)
      for (const [key, state] of changedStates(scene, states)) port.setTerritoryState(key, state);
    await Promise.all(loads);
    applied = next;
  }

  async function putSources({ scene, sources }: Applied, loads: Promise<void>[]): Promise<void> {
    const isFirst = applied === null;
    const isAllNew = applied?.scene.level !== scene.level;
    for (const id of changedSources(sources, applied?.sources)) {
      const load = port.putSource(id, sources[id]);
      // A failure is told by the cycle, where all are awaited; until then it is nobody's to handle.
      load.catch(() => undefined);
      loads.push(load);
      if (isFirst || (isAllNew && isHeavierThan(sources[id], FELT))) await port.rest();
    }
  }

  function putLooks({ layers, mosaic, scene }: Applied): void {
    if (layers !== applied?.layers) {
      layers.forEach((layer) => port.putLayer(layer));
      group.follow(scene.theme);
    }
    if (mosaic !== applied?.mosaic) port.paintMosaic(mosaic);
  }

  async function run(): Promise<void> {
    while (wanted !== null && !disposed) {
      const scene = wanted;
      wanted = null;
      try {
        await cycle(scene);
      } catch (error) {
        applied = null;
        if (!disposed) onError(error);
      }
    }
    running = null;
  }

  return {
    show(scene) {
      if (disposed || (running === null && scene === applied?.scene)) return Promise.resolve();
      wanted = scene;
      running ??= run();
      return running;
    },
    highlight: (highlight) => rings.surround(highlight),
    outline: (outlined) => group.surround(outlined),
    dispose() {
      disposed = true;
      rings.stop();
      group.stop();
    },
  };
}

function describe(scene: Scene, applied: Applied | null): Applied {
  return {
    scene,
    images: buildImages(scene),
    sources: buildSources(scene),
    layers: buildLayers(scene),
    mosaic: mosaicOf(scene, applied),
  };
}

/** The look of the mosaic of a scene: the very same object where nothing it is painted from has changed. */
function mosaicOf(scene: Scene, applied: Applied | null): MosaicLook | null {
  if (!isMosaic(scene)) return null;
  const before = applied?.scene;
  const isSame = (['contours', 'studied', 'fill', 'theme', 'enlargement'] as const).every(
    (part) => scene[part] === before?.[part],
  );
  return (isSame ? applied?.mosaic : null) ?? mosaicLookOf(enlargeScene(scene));
}

function putImages(port: MapPort, next: SceneImages, before: SceneImages | undefined): void {
  if (next === before) return;
  for (const [name, image] of next) port.putImage(name, image);
}

function changedSources(next: SourceData, before: SourceData | undefined): readonly SceneSourceId[] {
  return (Object.keys(next) as SceneSourceId[]).filter((id) => next[id] !== before?.[id]);
}

/** Notes the states that differ among those known, those of other levels included, and returns them. */
function changedStates(scene: Scene, known: Map<string, TerritoryState>): readonly KeyedState[] {
  const changed: KeyedState[] = [];
  for (const keyed of buildTerritoryStates(scene)) {
    const [key, state] = keyed;
    const shown = known.get(key);
    if (shown?.color === state.color && shown.pattern === state.pattern) continue;
    known.set(key, state);
    changed.push(keyed);
  }
  return changed;
}

function createRings(port: MapPort, onError: (error: unknown) => void) {
  let contours: Scene['contours'] | null = null;
  let highlight: Highlight = { selectedCode: null, hoveredCode: null };

  function draw(): void {
    if (contours === null) return;
    port.putSource(SOURCES.rings, buildRings(contours, highlight)).catch(onError);
  }

  return {
    follow(next: Scene['contours']) {
      if (contours === next) return;
      contours = next;
      draw();
    },
    surround(next: Highlight) {
      const same = next.selectedCode === highlight.selectedCode && next.hoveredCode === highlight.hoveredCode;
      if (same) return;
      highlight = next;
      draw();
    },
    stop() {
      contours = null;
    },
  };
}
