import { type Overlays, buildBorders } from '@/cartography/overlays';
import { memoizeLast } from '@/lib';
import type { ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { bordersOf, type BorderView } from './borders';

/** Makes the signs a document has laid over its territories. */
export type OverlayBuilder = (document: ProjectDocument) => Overlays;

/** Builds {@link OverlayBuilder}: a layer whose figures have not changed stays the same object. */
export function createOverlays(app: AppStore): OverlayBuilder {
  const borders = memoizeLast(drawBorders);
  const together = memoizeLast((shown: Overlays['borders']): Overlays => ({ borders: shown }));
  return (document) => {
    const { layers } = document.settings;
    return together(layers.borders ? borders(bordersOf(app).view(document)) : null);
  };
}

function drawBorders({ rows, count }: BorderView): NonNullable<Overlays['borders']> {
  const { borders, legend } = buildBorders(
    rows.map(({ shape, strength, judgement: { verdict, silence } }) => ({
      ...shape,
      strength,
      isSure: silence === 'not-a-sample' ? null : verdict === 'above' || verdict === 'below',
    })),
  );
  return { borders, legend: { ...legend, count } };
}
