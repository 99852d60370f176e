import type { AgeStructure } from '@/analysis/age-structure';
import type { AgeSpan, CountedSex } from '@/domain/population';
import type { CsvCell } from '@/export';
import { describeProvenance, type Language } from '@/i18n';
import type { AgeWords } from '@/i18n/ages';
import type { StatisticsWords } from '@/i18n/statistics';
import type { AgeDetail, AgeView } from '@/state';
import type { ViewContent } from '../export/use-view-export';
import type { FramedSubject } from '../use-view-subject';
import { type AgeChart, type AgeSide, drawAges } from './draw-ages';

const PAGE_SIZE = { width: 760, height: 460 };

/** Ages and what they are put into words with. */
export interface AgeWriting {
  readonly view: AgeView;
  readonly structure: AgeStructure;
  readonly detail: AgeDetail;
  readonly words: AgeWords;
  readonly statistics: StatisticsWords;
  readonly language: Language;
}

/** Whose ages are told. */
function subjectName({ view: { subject }, words, language }: AgeWriting): string {
  if (subject.kind === 'group') return words.group({ count: subject.count });
  return subject.name ?? language.messages.layers.levels.france;
}

function referenceName({ view: { reference }, language }: AgeWriting): string {
  return reference?.name ?? language.messages.layers.levels.france;
}

/** The sexes of a table, in the order they are told. */
function sexesOf({ structure }: Pick<AgeWriting, 'structure'>): readonly CountedSex[] {
  return (['men', 'women', 'all'] as const).filter((sex) => structure.bySex[sex] !== undefined);
}

/** « 0 à 4 ans », « 95 ans et plus ». */
export function spanText({ from, to }: AgeSpan, words: AgeWords): string {
  return to === null ? words.openSpan({ from }) : words.span({ from, to });
}

/** What the chart draws, whatever its size. */
export function ageChart(writing: AgeWriting): Omit<AgeChart, 'width' | 'height'> {
  const { view, structure, words, language } = writing;
  const { formats } = language;
  const side = (sex: CountedSex): AgeSide => ({
    name: words.sexes[sex],
    shares: sharesOf(structure, sex),
    reference: view.reference?.structure ? sharesOf(view.reference.structure, sex) : null,
  });
  return {
    ages: view.table.spans.map((span) => spanText(span, words)),
    sides: structure.bySex.all === undefined ? [side('men'), side('women')] : [side('all')],
    writeShare: (share) => formats.percent(share, share > 0 && share < 0.02 ? 1 : 0),
  };
}

function sharesOf({ bySex }: AgeStructure, sex: CountedSex): readonly number[] {
  return (bySex[sex] ?? []).map(({ share }) => share);
}

/** What is printed around the view. */
export function ageFrame(writing: AgeWriting): FramedSubject {
  const { view, structure, words, statistics, language } = writing;
  const { formats } = language;
  const compared = view.reference?.structure ?? null;
  const lines = [
    words.people({ name: subjectName(writing), people: formats.integer(structure.people) }),
    ...(compared === null
      ? []
      : [words.reference({ name: referenceName(writing), people: formats.integer(compared.people) })]),
  ];
  return {
    words: statistics,
    subtitle: words.subtitle({ year: view.table.year }),
    franceLine: lines.join(' · '),
    asked: [],
    demonstration: null,
    notes: [statistics.sources({ line: describeProvenance([view.table.provenance], language) })],
  };
}

/** Ages as they are exported: the chart, or a line an age. */
export function ageContent(writing: AgeWriting): ViewContent {
  const { detail, words } = writing;
  return {
    title: words.title[detail]({ name: subjectName(writing) }),
    description: describeAges(writing),
    method: [
      words.method.share,
      words.method[detail],
      ...(detail === 'sex' ? [words.method.provisional] : []),
    ],
    remarks: [],
    draw: () => drawAges({ ...ageChart(writing), ...PAGE_SIZE }),
    tabulate: () => [headerOf(writing), ...linesOf(writing)],
  };
}

/** The youngest and the oldest, for who does not see the chart. */
export function describeAges(writing: AgeWriting): string {
  const { view, words, language } = writing;
  const { spans } = view.table;
  const phrase = (rank: number) => {
    const age = spans[rank] === undefined ? '' : spanText(spans[rank], words);
    const share = language.formats.percent(totalShare(writing.structure, rank), 1);
    const compared = view.reference?.structure ?? null;
    if (compared === null) return words.sharePhrase({ age, share });
    const reference = language.formats.percent(totalShare(compared, rank), 1);
    return words.againstPhrase({ age, share, name: referenceName(writing), reference });
  };
  const [youngest, oldest] = [phrase(0), phrase(spans.length - 1)];
  return words.description({ name: subjectName(writing), youngest, oldest });
}

/** Share of an age, both sexes together. */
function totalShare({ bySex }: AgeStructure, rank: number): number {
  return Object.values(bySex).reduce((sum, byAge) => sum + (byAge[rank]?.share ?? Number.NaN), 0);
}

function headerOf(writing: AgeWriting): readonly CsvCell[] {
  const { view, words } = writing;
  const name = referenceName(writing);
  return [
    words.columns.age,
    ...sexesOf(writing).flatMap((id) => {
      const sex = words.sexes[id];
      const own = [words.columns.people({ sex }), words.columns.share({ sex })];
      return view.reference === null ? own : [...own, words.columns.reference({ sex, name })];
    }),
  ];
}

function linesOf(writing: AgeWriting): readonly (readonly CsvCell[])[] {
  const { view, structure, words } = writing;
  return view.table.spans.map((span, rank) => [
    spanText(span, words),
    ...sexesOf(writing).flatMap((sex) => {
      const own = structure.bySex[sex]?.[rank];
      const cells = [own?.people ?? null, own?.share ?? null];
      return view.reference === null
        ? cells
        : [...cells, view.reference.structure?.bySex[sex]?.[rank]?.share ?? null];
    }),
  ]);
}

/** Columns of the table of the screen: shares, and those of the reference. */
export function tableColumns(writing: AgeWriting) {
  const { view, structure, words } = writing;
  const name = referenceName(writing);
  return sexesOf(writing).flatMap((id) => {
    const sex = words.sexes[id];
    const own = { id: `${id}-own`, header: words.columns.share({ sex }), shares: sharesOf(structure, id) };
    const compared = view.reference?.structure ?? null;
    if (compared === null) return [own];
    const header = words.columns.reference({ sex, name });
    return [own, { id: `${id}-reference`, header, shares: sharesOf(compared, id) }];
  });
}
