import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import {
  hatchedAreas,
  type Scene,
  type SceneArrow,
  type SceneCoverageArea,
  type SceneEnlargement,
  type SceneLabel,
  type ScenePoint,
  type SceneSymbol,
} from '@/cartography';
import { enlargeScene } from '@/cartography/enlargement';
import { INSETS, type Inset, insetAt, insetRing, PARIS } from '@/cartography/projection';
import { type ContourCollection, isCommuneLevel, type MappedLevel } from '@/domain/territory';
import { memoizeEach, memoizePair } from '@/lib';
import { ARROW_IMAGE_HEIGHT_PX, arrowImageName } from '../images/image-names';
import { type SceneSourceId, SOURCES } from '../layer-ids';
import { territoryKey } from '../territory-key';
import { bordersCollection } from './border-source';
import { dotsCollection } from './dot-source';

/** What each source must hold. A part of the scene that has not changed gives the very same collection. */
export type SourceData = Readonly<Record<SceneSourceId, FeatureCollection>>;

const EMPTY = collection([]);

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

function feature(geometry: Geometry, properties: Feature['properties']): Feature {
  return { type: 'Feature', geometry, properties };
}

function pointFeature(coordinates: Position, properties: Feature['properties']): Feature {
  return feature({ type: 'Point', coordinates }, properties);
}

type Frame = Pick<Inset, 'code' | 'target' | 'halfSize'>;

function frameFeature(frame: Frame): Feature {
  const ring = insetRing(frame).map(([x, y]) => [x, y]);
  return feature({ type: 'Polygon', coordinates: [ring] }, { code: frame.code });
}

const CARTOUCHES = collection(INSETS.map(frameFeature));
const CARTOUCHES_AND_PARIS = collection([...INSETS, PARIS].map(frameFeature));

const keyed = (level: MappedLevel) => memoizeEach((contours: ContourCollection) => withKeys(contours, level));

const keyedContours: Readonly<Record<MappedLevel, (contours: ContourCollection) => FeatureCollection>> = {
  region: keyed('region'),
  departement: keyed('departement'),
  epci: keyed('epci'),
  commune: keyed('commune'),
  custom: keyed('custom'),
};

function withKeys(contours: ContourCollection, level: MappedLevel): FeatureCollection {
  return collection(
    contours.features.map(({ geometry, properties: { code } }) =>
      feature(geometry, { key: territoryKey(level, code) }),
    ),
  );
}

const captions = memoizeEach((contours: ContourCollection) =>
  collection(
    contours.features.flatMap(({ geometry, properties: { name } }) => {
      const first =
        geometry.type === 'Polygon' ? geometry.coordinates[0]?.[0] : geometry.coordinates[0]?.[0]?.[0];
      const inset = first === undefined ? null : insetHolding(first);
      return inset === null ? [] : [pointFeature(topLeftCorner(inset), { text: name })];
    }),
  ),
);

function insetHolding([longitude, latitude]: Position): Inset | null {
  return longitude === undefined || latitude === undefined ? null : insetAt([longitude, latitude]);
}

/** The caption of the enlargement is longer than its frame is wide on a small screen, and goes over two lines. */
const CAPTION_EMS = 9;

const withEnlargement = memoizePair((all: FeatureCollection, { caption }: SceneEnlargement) =>
  collection([...all.features, pointFeature(topLeftCorner(PARIS), { text: caption, maxWidth: CAPTION_EMS })]),
);

function topLeftCorner(inset: Frame): Position {
  const corner = insetRing(inset)[3];
  if (corner === undefined) throw new Error(`Cartouche ${inset.code} has no top left corner`);
  return [...corner];
}

const coverageMembers = memoizeEach((areas: readonly SceneCoverageArea[]) =>
  collection(areas.flatMap(({ members }) => members.features.map(({ geometry }) => feature(geometry, {})))),
);

const coverageOutlines = memoizeEach((areas: readonly SceneCoverageArea[]) =>
  collection(areas.map(({ outline, verification }) => feature(outline, { verification }))),
);

const coverageNames = memoizeEach((areas: readonly SceneCoverageArea[]) =>
  collection(areas.map(({ labelAt, name }) => pointFeature([...labelAt], { text: name }))),
);

const symbols = memoizeEach((parts: readonly SceneSymbol[]) =>
  collection(
    parts.map(({ code, longitude, latitude, radiusPx }) =>
      pointFeature([longitude, latitude], { code, radius: radiusPx }),
    ),
  ),
);

const arrows = memoizeEach((parts: readonly SceneArrow[]) =>
  collection(
    parts.map(({ code, longitude, latitude, heightPx, ...kind }) =>
      pointFeature([longitude, latitude], {
        code,
        image: arrowImageName(kind),
        scale: heightPx / ARROW_IMAGE_HEIGHT_PX,
      }),
    ),
  ),
);

const offer = memoizeEach((points: readonly ScenePoint[]) =>
  collection(
    points.map(({ finessEt, longitude, latitude, family, estimated }) =>
      pointFeature([longitude, latitude], { finessEt, family, estimated }),
    ),
  ),
);

/** Names of territories that are drawn in a cartouche whole have its caption. */
const labels = memoizeEach((parts: readonly SceneLabel[]) =>
  collection(
    parts
      .filter(({ longitude, latitude }) => insetAt([longitude, latitude]) === null)
      .map(({ text, longitude, latitude, priority }) =>
        pointFeature([longitude, latitude], { text, priority }),
      ),
  ),
);

/** Names of territories that would cover France are written from a zoom on. */
const labelsFrom = (zoom: number) =>
  memoizeEach((parts: readonly SceneLabel[]) =>
    collection(
      parts.map(({ text, longitude, latitude, priority }) =>
        pointFeature([longitude, latitude], { text, priority, from: zoom }),
      ),
    ),
  );

const labelsAt: Readonly<Record<MappedLevel, typeof labels>> = {
  region: labels,
  departement: labels,
  epci: labelsFrom(4),
  commune: labelsFrom(6),
  custom: labelsFrom(3),
};

function captionsOf({ level, contours, outlines, enlargement }: Scene): FeatureCollection {
  const all = captions(isCommuneLevel(level) ? (outlines ?? contours) : contours);
  return enlargement === undefined ? all : withEnlargement(all, enlargement);
}

/**
 * The data of every source for a scene. What stands on enlarged ground is in two places. The name of a région or département drawn in a cartouche is written as the caption
 * of its frame, and therefore left out of the labels.
 */
export function buildSources(shown: Scene): SourceData {
  const scene = enlargeScene(shown);
  const hatched = hatchedAreas(scene);
  return {
    [SOURCES.context]: scene.context,
    [SOURCES.cartouches]: scene.enlargement === undefined ? CARTOUCHES : CARTOUCHES_AND_PARIS,
    [SOURCES.captions]: captionsOf(shown),
    [SOURCES.territories]: keyedContours[scene.level](scene.contours),
    [SOURCES.outlines]: scene.outlines ?? EMPTY,
    [SOURCES.coverageMembers]: hatched === null ? EMPTY : coverageMembers(hatched),
    [SOURCES.coverageOutlines]: scene.coverage === null ? EMPTY : coverageOutlines(scene.coverage),
    [SOURCES.coverageNames]: scene.coverage === null ? EMPTY : coverageNames(scene.coverage),
    [SOURCES.symbols]: scene.symbols === null ? EMPTY : symbols(scene.symbols),
    [SOURCES.arrows]: scene.arrows === null ? EMPTY : arrows(scene.arrows),
    [SOURCES.dots]: scene.dots === null ? EMPTY : dotsCollection(scene.dots),
    [SOURCES.borders]: scene.borders === null ? EMPTY : bordersCollection(scene.borders),
    [SOURCES.offer]: scene.offer === null ? EMPTY : offer(scene.offer),
    [SOURCES.labels]: labelsAt[scene.level](scene.labels),
  };
}
