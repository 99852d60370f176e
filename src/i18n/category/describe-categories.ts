import type { CategoryLegend } from '@/cartography';
import type { Provenance } from '@/domain/measure';
import type { CapacityStatus } from '@/domain/offer';
import type { MappedLevel } from '@/domain/territory';
import { describeProvenance, type Language } from '../describe-provenance';
import type { LegendBlock } from '../legend/legend-text';
import { stateLines, territoryLine } from '../legend/lines';
import { WORDS } from './catalogues';
import type { CategoryWords } from './words';

/** What a map of categories rests on. */
export interface CategorySubject {
  readonly level: MappedLevel;
  /** Places that are compared. */
  readonly capacityStatus: CapacityStatus;
  readonly provenance: readonly Provenance[];
}

/** Puts the legend of a map of categories into words, for the screen and for every export. */
export function describeCategories(
  model: CategoryLegend,
  { level, capacityStatus, provenance }: CategorySubject,
  language: Language,
): LegendBlock {
  const words = WORDS[language.messages.locale];
  const description = { ...language, level };
  return {
    title: words.titles[model.by],
    subtitle: null,
    lines: model.rows.map((row) => territoryLine(labelOf(row, model.by, words), row.count, description)),
    states: stateLines(model.states, description),
    marks: null,
    notes: [
      ...(model.sharesColors ? [words.sharedColors] : []),
      ...(model.by === 'places' ? [words.places[capacityStatus]] : []),
      ...stateNotes(model, words),
    ],
    warnings: [],
    sources: describeProvenance(provenance, language),
  };
}

function labelOf(
  row: CategoryLegend['rows'][number],
  by: CategoryLegend['by'],
  words: CategoryWords,
): string {
  switch (row.kind) {
    case 'one':
      return row.name;
    case 'others':
      return words.others({ names: row.names.join(', ') });
    case 'several':
    case 'part':
      return words[row.kind][by];
    case 'none':
      return words.none[by];
  }
}

/** What the absence of a category means, where some territory has none. */
function stateNotes({ by, states }: CategoryLegend, words: CategoryWords): readonly string[] {
  const has = (wanted: string) => states.some(({ state }) => state === wanted);
  if (by === 'places') return has('not-applicable') ? [words.noPlace] : [];
  return (by === 'erhr' || by === 'pco') && has('missing') ? [words.unknownTeam] : [];
}
