import type { Regression } from '@/analysis/gap-finder';
import type { GapSubject } from './gap-subject';

/** Below it a p-value is only said to be smaller. */
const SMALLEST_P = 0.001;

/** What the line says: its equation, how much it accounts for, and what chance may do. */
export function lineText(subject: GapSubject, line: Regression | null, isWeighted: boolean): string {
  const { words, language } = subject;
  if (line === null) return words.noLine;
  const { decimal } = language.formats;
  const equation = words.line[line.slope < 0 ? 'falling' : 'rising']({
    intercept: decimal(line.intercept, 2),
    slope: decimal(Math.abs(line.slope), 2),
  });
  return [
    words.line[isWeighted ? 'weighted' : 'plain']({ count: line.count, equation }),
    ...fitTexts(subject, line),
    words.line.cause,
  ].join(' ');
}

function fitTexts(
  { words, language }: GapSubject,
  { r, determination, chance }: Regression,
): readonly string[] {
  if (Number.isNaN(r)) return [words.line.noFit];
  const { decimal } = language.formats;
  const fit = words.line.fit({ r: decimal(r, 2), determination: decimal(determination, 2) });
  if (chance === null) return [fit];
  const { interval, p } = chance;
  const written =
    p < SMALLEST_P
      ? words.line.under({ p: decimal(SMALLEST_P, 3) })
      : words.line.equals({ p: decimal(p, 3) });
  return [
    fit,
    ...(interval === null
      ? []
      : [words.line.interval({ lower: decimal(interval.lower, 2), upper: decimal(interval.upper, 2) })]),
    words.line.p({ p: written }),
  ];
}
