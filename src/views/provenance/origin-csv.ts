import { type CsvCell, type CsvDialect, writeCsv } from '@/export';
import { describeProvenance } from '@/i18n';
import type { FigureOrigin, Locale } from '@/state';
import { formulaText } from './formula-text';
import { leftOutLines } from './left-out-lines';
import { departementTable, detailTable, type OriginTable, type RowLanguage } from './origin-table';
import { fileRows, sourceRows } from './source-rows';

/** What the origin of a figure is written with. */
export interface OriginPage extends RowLanguage {
  readonly locale: Locale;
  readonly title: string;
  /** What was done to the data, a sentence each. */
  readonly steps: readonly string[];
  /** Of all the figures of the dossier. */
  readonly fingerprint: string;
}

const DIALECTS: Readonly<Record<Locale, CsvDialect>> = { fr: 'french', en: 'english' };

/** Writes the origin of a figure as CSV, section by section: what the screen shows, and nothing else. */
export function originCsv(origin: FigureOrigin, page: OriginPage): string {
  const { words, language, steps, fingerprint } = page;
  const rows: CsvCell[][] = [[page.title], [formulaText(origin.trace, words, language)]];
  const section = (title: string, lines: readonly (readonly CsvCell[])[]) => {
    rows.push([], [title], ...lines.map((line) => [...line]));
  };
  for (const side of ['numerator', 'denominator'] as const) {
    const { trace } = origin[side];
    const detail = detailTable(trace, page);
    section(`${words.tabs[side]} : ${words.byDepartement}`, tableLines(departementTable(trace, page), page));
    if (detail !== null) section(words.tabs[side], tableLines(detail, page));
  }
  section(words.tabs.leftOut, asLines(leftOutLines(origin, words)));
  section(words.tabs.sources, sourceLines(origin, page));
  section(words.tabs.steps, asLines(steps));
  section(fingerprint, []);
  return writeCsv(rows, DIALECTS[page.locale]);
}

function tableLines({ columns, rows }: OriginTable, { words }: OriginPage): CsvCell[][] {
  const header = columns.map(({ id }) => words.columns[id]);
  return [header, ...rows.map(({ cells }) => cells.map(({ text, number }) => number ?? text))];
}

function sourceLines(origin: FigureOrigin, page: OriginPage): CsvCell[][] {
  return [origin.numerator, origin.denominator].flatMap(({ provenance, files }) => [
    ...provenance.flatMap((source) => [
      [describeProvenance([source], page.language)],
      ...sourceRows(source, page.words, page.language).map((row) => [...row]),
    ]),
    ...files.flatMap((file) => [[file.record.name], ...fileRows(file, page).map((row) => [...row])]),
  ]);
}

function asLines(sentences: readonly string[]): CsvCell[][] {
  return sentences.map((sentence) => [sentence]);
}
