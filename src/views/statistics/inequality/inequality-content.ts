import type { InequalityIndices, InequalitySummary } from '@/analysis/inequality';
import type { CsvCell } from '@/export';
import type { Formats } from '@/i18n';
import type { ViewContent } from '../export/use-view-export';
import type { ViewSubject } from '../use-view-subject';
import { drawLorenz } from './draw-lorenz';
import type { InequalityLine } from './inequality-lines';
import { lorenzWords } from './lorenz-words';

const PAGE_SIZE = { width: 640, height: 560 };

/** What the export of the inequalities is made from. */
interface ExportedLines extends Pick<ViewContent, 'title' | 'description'> {
  /** Of the smoothed rates, where these are shown: the curve is then theirs. */
  readonly smoothed: InequalitySummary | null;
  readonly lines: readonly InequalityLine[];
  readonly formats: Formats;
}

/** The inequalities as they are exported: the Lorenz curve over the indices in words, or the indices to the full. */
export function inequalityContent(
  summary: InequalitySummary,
  subject: ViewSubject,
  { title, description, smoothed, lines, formats }: ExportedLines,
): ViewContent {
  const { words, hasSampling, indicator } = subject;
  const { columns, indices, weightedBy, method, caution, smoothedColumn } = words.inequality;
  const weighted = weightedBy({ population: indicator.denominator });
  return {
    title,
    description,
    remarks: [
      `${columns.territories} / ${weighted}`,
      ...lines.map(({ id, territories, people, meaning }) =>
        words.labelled({ label: indices[id], text: `${territories} / ${people}. ${meaning}` }).trim(),
      ),
      words.leftOut(summary),
    ],
    method: [
      method,
      ...(hasSampling ? [caution, words.inequality[smoothed === null ? 'rawNote' : 'smoothedNote']] : []),
    ],
    draw: () =>
      drawLorenz({ summary: smoothed ?? summary, ...PAGE_SIZE, words: lorenzWords(words, formats) }),
    tabulate: () => [
      [
        ...[columns.index, columns.territories, weighted],
        ...(smoothed === null
          ? []
          : [columns.territories, weighted].map((column) => smoothedColumn({ column }))),
      ],
      ...figuresOf(summary).map(([id, read]): readonly CsvCell[] => [
        indices[id],
        finite(read(summary.territories)),
        finite(read(summary.people)),
        ...(smoothed === null ? [] : [finite(read(smoothed.territories)), finite(read(smoothed.people))]),
      ]),
    ],
  };
}

type Figure = readonly [id: InequalityLine['id'], read: (indices: InequalityIndices) => number];

function figuresOf({ territories }: InequalitySummary): readonly Figure[] {
  const figures: readonly Figure[] = [
    ['mean', ({ mean }) => mean],
    ['variation', ({ variation }) => variation],
    ['gini', ({ gini }) => gini],
    ['theil', ({ theil }) => theil.total],
    ['between', ({ theil }) => theil.between],
    ['within', ({ theil }) => theil.within],
    ['deciles', ({ decileRatio }) => decileRatio],
  ];
  const isGrouped = territories.theil.groups.length < territories.lorenz.population.length - 1;
  return figures.filter(([id]) => isGrouped || (id !== 'between' && id !== 'within'));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
