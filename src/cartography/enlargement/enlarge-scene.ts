import type { ContourCollection } from '@/domain/territory';
import { memoizeEach, memoizePair } from '@/lib';
import type {
  Scene,
  SceneArrow,
  SceneBorder,
  SceneCoverageArea,
  SceneDots,
  SceneLabel,
  ScenePoint,
  SceneSymbol,
} from '../scene/scene';
import { enlargeContours, enlargeLines, enlargePoints, outlineRing } from './enlarge-shapes';

const contours: (part: ContourCollection) => ContourCollection = memoizeEach(enlargeContours);
const outlines = memoizePair(outlineRing);
const symbols = memoizeEach((parts: readonly SceneSymbol[]) => enlargePoints(parts));
const arrows = memoizeEach((parts: readonly SceneArrow[]) => enlargePoints(parts));
const offer = memoizeEach((parts: readonly ScenePoint[]) => enlargePoints(parts));
const labels = memoizeEach((parts: readonly SceneLabel[]) => enlargePoints(parts));
const dots = memoizeEach((part: SceneDots) => ({ ...part, at: enlargePoints(part.at) }));
const borders = memoizeEach((parts: readonly SceneBorder[]) =>
  parts.map((part) => ({ ...part, lines: enlargeLines(part.lines) })),
);
const coverage = memoizeEach((areas: readonly SceneCoverageArea[]) =>
  areas.map((area) => ({
    ...area,
    members: contours(area.members),
    outline: { ...area.outline, coordinates: [...enlargeLines(area.outline.coordinates)] },
  })),
);

function outlinesOf(scene: Scene, drawn: ContourCollection): ContourCollection {
  return scene.level === 'departement' ? outlines(drawn, scene.contours) : contours(drawn);
}

/**
 * What is to be drawn of a scene: all that stands on the enlarged ground a second time, out at sea, where the scene has an
 * enlargement. A part that has not changed gives the very same object. Distances, extents and lists are those of the scene
 * itself: here a territory of the enlarged ground reaches into the sea.
 */
export function enlargeScene(scene: Scene): Scene {
  if (!scene.enlargement) return scene;
  return {
    ...scene,
    contours: contours(scene.contours),
    studied: contours(scene.studied),
    outlines: scene.outlines && outlinesOf(scene, scene.outlines),
    dots: scene.dots && dots(scene.dots),
    borders: scene.borders && borders(scene.borders),
    symbols: scene.symbols && symbols(scene.symbols),
    arrows: scene.arrows && arrows(scene.arrows),
    offer: scene.offer && offer(scene.offer),
    coverage: scene.coverage && coverage(scene.coverage),
    labels: labels(scene.labels),
  };
}
