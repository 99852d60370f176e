import type { BivariateLegend, Third, Thirds } from '@/cartography';
import { describeIndicator } from '../indicators/describe-indicator';
import { describePerimeterBriefly } from '../indicators/describe-perimeter';
import { describeProvenance, type Language } from '../describe-provenance';
import { describeReferenceDate } from '../describe-reference-date';
import { describeSecrecy } from '../describe-secrecy';
import { stateLines, territoryLine } from '../legend/lines';
import type { LegendBlock, LegendContext, LegendIndicator, LegendLine } from '../legend/legend-text';
import { WORDS } from './catalogues';
import type { BivariateWords } from './words';

type Side = 'need' | 'offer';

const SIDES: readonly Side[] = ['need', 'offer'];
const THIRD_NAMES = ['low', 'middle', 'high'] as const;
const FROM_HIGH: readonly Third[] = [2, 1, 0];
const FROM_LOW: readonly Third[] = [0, 1, 2];
/** The gap first, as in the view of need against offer. */
const CORNERS: readonly (readonly [need: Third, offer: Third])[] = [
  [2, 0],
  [2, 2],
  [0, 0],
  [0, 2],
];
const MOST_DECIMALS = 6;

/** A row of the square: the need it is of, and its cells from the lowest offer. */
interface BivariateRow {
  readonly need: Third;
  /** Beside the row, as « fort ». */
  readonly name: string;
  /** The same read aloud, as « besoin fort ». */
  readonly spoken: string;
  readonly cells: readonly (LegendLine & { readonly offer: Third })[];
}

/** The words of the legend of need and offer: a block, and the square in it. */
export interface BivariateText extends LegendBlock {
  /** What the square is, for who does not see it. */
  readonly caption: string;
  readonly axes: Readonly<Record<Side, string>>;
  /** From the highest need, as the square stands. */
  readonly rows: readonly BivariateRow[];
  /** From the lowest offer. */
  readonly columns: readonly { readonly name: string; readonly spoken: string }[];
  /** The four corners in words, with their place in the square. */
  readonly corners: readonly (LegendLine & { readonly need: Third; readonly offer: Third })[];
}

/** A third of a side: « besoin fort ». */
export function thirdText(side: Side, third: Third, words: BivariateWords): string {
  return words.side[side]({ third: words[side][THIRD_NAMES[third]] });
}

/** A cell of the square: « besoin fort, offre faible ». */
export function cellText({ need, offer }: Readonly<Record<Side, Third>>, words: BivariateWords): string {
  return words.cell({ need: words.need[THIRD_NAMES[need]], offer: words.offer[THIRD_NAMES[offer]] });
}

/** Puts the legend of need and offer into words, for the screen and for every export; `null` where there is none. */
export function describeBivariate(
  model: BivariateLegend | null,
  { pair, level, reading }: Pick<LegendContext, 'pair' | 'level' | 'reading'>,
  language: Language,
): BivariateText | null {
  if (model === null || pair === null) return null;
  const words = WORDS[language.messages.locale];
  const description = { ...language, level };
  const cellLine = (need: Third, offer: Third) => ({
    need,
    offer,
    ...territoryLine(cellText({ need, offer }, words), model.rows[need]?.[offer]?.count ?? 0, description),
  });
  return {
    title: words.title,
    subtitle: null,
    caption: words.table,
    axes: words.axes,
    rows: FROM_HIGH.map((need) => ({
      need,
      name: words.need[THIRD_NAMES[need]],
      spoken: thirdText('need', need, words),
      cells: FROM_LOW.map((offer) => cellLine(need, offer)),
    })),
    columns: FROM_LOW.map((offer) => ({
      name: words.offer[THIRD_NAMES[offer]],
      spoken: thirdText('offer', offer, words),
    })),
    corners: CORNERS.map(([need, offer]) => cellLine(need, offer)),
    lines: [],
    states: stateLines(model.states, description),
    marks: null,
    notes: [
      ...SIDES.flatMap((side) =>
        axisNotes(side, { indicator: pair[side], thirds: model.limits[side] }, language),
      ),
      words.rule,
      ...(reading.chosenMode === 'raw' ? [] : [words.asCounted]),
      ...secrecyNotes(pair, language),
      ...perimeterNotes(pair, language),
    ],
    warnings: [],
    sources: describeProvenance(
      SIDES.flatMap((side) => provenancesOf(pair[side])),
      language,
    ),
  };
}

interface AxisFacts {
  readonly indicator: LegendIndicator;
  readonly thirds: Thirds | null;
}

function axisNotes(side: Side, { indicator, thirds }: AxisFacts, language: Language): readonly string[] {
  const words = WORDS[language.messages.locale];
  const { name, unit } = describeIndicator(indicator, language.messages);
  const date = describeReferenceDate(indicator, language);
  const limits = thirds === null ? words.alike[side] : words.limits[side](limitTexts(thirds, language));
  return [words.axis[side]({ name, unit, date }), limits];
}

/** Limits to their last digit: they were made round, and none is rounded onto a value. */
function limitTexts({ lower, upper }: Thirds, { formats }: Language) {
  let digits = 1;
  const isCut = (limit: number) => Math.abs(limit - Number(limit.toFixed(digits))) > 1e-9;
  while (digits < MOST_DECIMALS && [lower, upper].some(isCut)) digits += 1;
  return { lower: formats.decimal(lower, digits), upper: formats.decimal(upper, digits) };
}

function secrecyNotes(pair: Readonly<Record<Side, LegendIndicator>>, language: Language): readonly string[] {
  const rule = pair.need.secrecy ?? pair.offer.secrecy;
  return rule === null ? [] : describeSecrecy(rule, language);
}

function perimeterNotes(
  pair: Readonly<Record<Side, LegendIndicator>>,
  { messages }: Language,
): readonly string[] {
  return [...new Set(SIDES.flatMap((side) => describePerimeterBriefly(pair[side], messages)))];
}

function provenancesOf({ numeratorProvenance, denominatorProvenance }: LegendIndicator) {
  return [...numeratorProvenance, ...denominatorProvenance];
}
