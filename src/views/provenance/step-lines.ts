import { describeSecrecy, type Language } from '@/i18n';
import type { ImportWords } from '@/i18n/import';
import type { ProvenanceWords } from '@/i18n/provenance';
import type { FigureOrigin, FigureSide } from '@/state';

/** What rows went through at import that may change a figure or the territory it is counted in. */
const TRANSFORMING = [
  'lost-zero-repaired',
  'territory-code-converted',
  'territory-name-respelled',
  'territory-repaired-by-user',
  'corse-not-divided',
  'rhone-in-part',
  'commune-moved',
  'commune-split',
  'commune-split-unshared',
  'communes-summed-to-departements',
  'category-read-from-label',
  'count-from-rate',
  'count-suppressed-by-producer',
  'public-assumed-all',
  'source-named-after-file',
  'source-named-after-column',
  'footnote-mark-left-out',
  'activity-inactive',
] as const;

interface StepLanguage {
  readonly words: ProvenanceWords;
  readonly reasons: ImportWords['importReasons']['rows'];
  readonly language: Language;
  /** Whether the map shows a rate that is not the one traced. */
  readonly isSmoothed: boolean;
}

/** What was done to the data on the way to a figure, a sentence each. */
export function stepLines(origin: FigureOrigin, written: StepLanguage): readonly string[] {
  const { steps } = written.words;
  const { numerator, denominator, trace } = origin;
  const { result } = trace;
  const counted = numerator.trace.departements.filter(({ standing }) => standing === 'counted').length;
  const total = numerator.trace.departements.length;
  const lines = [
    ...[numerator, denominator].flatMap((side) => [
      ...importLines(side, written),
      ...countingLines(side, written.words),
    ]),
    ...(counted === total ? [] : [steps.coveredOnly({ covered: counted, total })]),
    ...(result.secrecy === null ? [] : describeSecrecy(result.secrecy, written.language)),
    steps.rounded,
    ...(written.isSmoothed ? [steps.smoothed] : []),
  ];
  return [...new Set(lines)];
}

function importLines({ files }: FigureSide, { words, reasons }: StepLanguage): readonly string[] {
  return files.flatMap(({ reports }) =>
    reports.flatMap((report) =>
      report.reasons.flatMap(({ code, outcome, count }) => {
        const known = TRANSFORMING.find((candidate) => candidate === code);
        if (known === undefined || outcome !== 'warned') return [];
        return [words.steps.atImport({ sentence: reasons[known], count, file: report.name })];
      }),
    ),
  );
}

function countingLines({ trace }: FigureSide, { steps }: ProvenanceWords): readonly string[] {
  const count = (trace.establishments ?? []).filter(({ standing }) => standing === 'counted').length;
  switch (trace.term.kind) {
    case 'places':
    case 'places-of':
      return [steps.placesAdded({ count })];
    case 'gap':
      return [steps.placesAdded({ count }), steps.gap];
    case 'establishments-of':
      return [steps.establishmentsCounted({ count })];
    case 'need':
      return trace.isSumOfAges ? [steps.latestKept, steps.agesAdded] : [steps.latestKept];
    case 'activity':
      return [steps.latestKept];
    case 'need-bound':
      return [steps.latestKept, steps.bounded];
    case 'expected':
      return [steps.expected];
    default:
      return [];
  }
}
