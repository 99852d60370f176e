import { DIRECTORY_LEVELS } from '@/domain/territory';
import { type IndicatorDefinition, INDICATORS } from '@/indicators';
import { FIGURE_MODES, type FigureMode, type ProjectDocument } from '@/project';
import { plainText } from '../../support/plain-text';
import { open, type Put, putFiles, putSheets, putShown } from './pieces-that-leave';
import { WAYS_TO_COMPARE } from './secret-dossiers';
import { settle } from './settle';
import { WAYS_TO_DRAW } from './ways-to-draw';

/** Indicators that count people in need, above or below. */
export const NEED_INDICATORS: readonly IndicatorDefinition[] = INDICATORS.filter(
  ({ numerator, denominator }) => [numerator.kind, denominator.kind].some((kind) => kind.startsWith('need')),
);

/**
 * All that screens and files are made from, for a dossier shown in every way it can be: each piece by a name, so that two
 * dossiers can be told apart piece by piece.
 */
export async function allThatLeaves(document: ProjectDocument): Promise<ReadonlyMap<string, string>> {
  const { pieces, put } = collect();
  const app = open(document);
  for (const [rank, level] of DIRECTORY_LEVELS.entries())
    for (const [order, { id }] of NEED_INDICATORS.entries()) {
      const figureMode = modeOf(rank + order);
      const settings = { ...document.settings, level, indicatorId: id, figureMode };
      const way = `${level} ${id} ${figureMode}`;
      app.store.setState({ document: { ...document, settings } });
      putShown(app, (name, value) => put(`${name}, ${way}`, value));
    }
  for (const [rank, comparing] of WAYS_TO_COMPARE.entries()) {
    const indicatorId = rank % 2 === 0 ? 'unmet-child' : 'places-per-need-child';
    const figureMode = modeOf(rank);
    const settings = { ...document.settings, ...comparing, indicatorId, figureMode };
    app.store.setState({ document: { ...document, settings } });
    const way: Put = (name, value) => put(`${name}, ${indicatorId} ${JSON.stringify(comparing)}`, value);
    putShown(app, way);
    putSheets(app, way);
    await putFiles(app, way);
  }
  return pieces;
}

/** The same for a dossier whose map is of change, of need and offer or of counts, and that studies a part of the country. */
export async function allThatLeavesDrawn(document: ProjectDocument): Promise<ReadonlyMap<string, string>> {
  const { pieces, put } = collect();
  for (const { name, settings } of WAYS_TO_DRAW) {
    const app = open({ ...document, settings: { ...document.settings, ...settings } });
    await settle(app);
    const way: Put = (piece, value) => put(`${piece}, ${name}`, value);
    putShown(app, way);
    putSheets(app, way);
    await putFiles(app, way);
  }
  return pieces;
}

/** The ways to show a figure, in turn. */
function modeOf(rank: number): FigureMode {
  return FIGURE_MODES[rank % FIGURE_MODES.length] ?? 'raw';
}

function collect(): { readonly pieces: ReadonlyMap<string, string>; readonly put: Put } {
  const pieces = new Map<string, string>();
  return { pieces, put: (name, value) => pieces.set(name, plainText(value)) };
}
