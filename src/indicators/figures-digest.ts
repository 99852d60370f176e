import type { ActivityDataset } from '@/domain/activity';
import { type CoverageDataset, coverageInForce } from '@/domain/coverage';
import { columnValueAt, numberOf, type ProtectedColumn } from '@/domain/measure';
import { NEED_PUBLICS, type NeedDataset, needSourcesOf } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import { type FigureHistory, NO_HISTORY } from '@/domain/population';
import { BASE_LEVELS, type CommuneTable } from '@/domain/territory';
import { sha256Of } from '@/lib/sha256';
import type { IndicatorInputs, IndicatorSettings } from './compute-indicator';
import { computeIndicatorAt } from './evolution/compute-at';
import type { DatedSources } from './evolution/dated-sources';
import { needUpTo } from './evolution/sources-at';
import { type FineFigureRequest, fineSources, fineTerritoryPieces, fineWriter } from './fine-figures-digest';
import type { IndicatorDefinition } from './indicator';
import { computeNeedCounts } from './need-counts';
import { ruleOfNeed } from './secrecy/secrecy-rules';

/**
 * Written first: figures written another way have another digest. The second and the fourth have the levels made of
 * communes too; the last two have all ages of the sources that tell their ages alone.
 */
const FORMATS = [
  ['maillage-figures/1', 'maillage-figures/2'],
  ['maillage-figures/3', 'maillage-figures/4'],
] as const;

/** Decimals beyond are those of the machine rather than of the figure. */
const SIGNIFICANT_DIGITS = 12;

const PARTS = ['numerator', 'denominator', 'rate'] as const;

/** What a dossier computes its figures from, as plain data: `null` for what it leaves to the application. */
export interface FigureRequest extends IndicatorSettings {
  readonly definitions: readonly IndicatorDefinition[];
  /** Date the figures are of, `null` for the latest of each measure. */
  readonly date: string | null;
  readonly offer: OfferDataset | null;
  readonly earlierOffers: readonly OfferDataset[];
  readonly need: NeedDataset | null;
  readonly activity: ActivityDataset | null;
  readonly coverage: CoverageDataset | null;
  /** `null` where the levels made of communes have no part in the fingerprint. */
  readonly fine: FineFigureRequest | null;
  /** All ages of a source that gives no total are the sum of its ages. Left out of the first fingerprints. */
  readonly sumsAges: boolean;
}

/** What figures are computed from where a dossier has no data of its own. */
export type ShippedData = Pick<IndicatorInputs, 'hierarchy' | 'populations' | 'socialAid' | 'coverage'> & {
  readonly demonstrationOffer: OfferDataset;
  readonly demonstrationNeed: NeedDataset;
  readonly demonstrationActivity: ActivityDataset;
  /** Figures of former years, for a dossier that shows a date. */
  readonly history?: FigureHistory;
  /** The directory of communes, for the figures of levels made of them. */
  readonly communes?: CommuneTable;
};

/** Everything the figures of a dossier are computed from, at every date. */
export function figureSources(
  { offer, earlierOffers, need, activity, coverage, sumsAges, ...settings }: FigureRequest,
  { history = NO_HISTORY, ...shipped }: ShippedData,
): DatedSources {
  const present = offer ?? shipped.demonstrationOffer;
  const told = need ?? shipped.demonstrationNeed;
  return {
    hierarchy: shipped.hierarchy,
    populations: [...shipped.populations, ...history.populations],
    socialAid: [...shipped.socialAid, ...history.socialAid],
    breaks: history.breaks,
    offer: present,
    earlierOffers: earlierOffers.filter(({ provenance }) => provenance.date !== present.provenance.date),
    need: sumsAges ? told : { ...told, isAsTold: true },
    activity: activity ?? shipped.demonstrationActivity,
    coverage: coverageInForce(coverage, shipped.coverage),
    perimeter: settings.perimeter,
    secrecy: settings.secrecy,
    ...(settings.patterns && { patterns: settings.patterns }),
  };
}

/**
 * Fingerprint of every figure of a dossier, as it may be shown: each indicator at each level, and the counts of each source
 * of need. The same data, choices and rule of secrecy always have the same. Levels made of communes are in it where the
 * request has them; without them it is the one that dossiers have had from the first.
 *
 * Made of protected columns alone, with nothing where a figure is hidden: hidden counts cannot be tried against it.
 *
 * With `sumsAges` all ages of a source that tells its ages alone are in it; without, it is again what it was before they were.
 *
 * Without a date the figures of today are shown, and former years have no part in them.
 *
 * @returns SHA-256 of the figures, one a line, or as bytes at levels made of communes, in hexadecimal.
 * @throws Error when levels made of communes are asked for without their directory: a bug.
 */
export function digestFigures(request: FigureRequest, shipped: ShippedData): string {
  const { date, fine } = request;
  const sources = figureSources(request, date === null ? { ...shipped, history: NO_HISTORY } : shipped);
  if (fine === null) return sha256Of(figurePieces(request, sources));
  const country = fineSources(sources.hierarchy, fine, shipped.communes);
  return sha256Of(figurePieces(request, { ...sources, ...country }));
}

function* figurePieces(
  { definitions, date, fine, sumsAges }: FigureRequest,
  sources: DatedSources,
): Generator<string | Uint8Array> {
  const { hierarchy, nesting, secrecy, patterns = [] } = sources;
  yield `${FORMATS[sumsAges ? 1 : 0][fine === null ? 0 : 1]}\n`;
  if (fine !== null) yield* fineTerritoryPieces(hierarchy);
  const writeFine = fineWriter();
  for (const definition of definitions) {
    const { figures } = computeIndicatorAt(definition, sources, date);
    for (const level of BASE_LEVELS) {
      for (const part of PARTS) yield* columnLines(`${definition.id}\t${part}`, figures[level][part]);
    }
    if (fine === null) continue;
    for (const part of PARTS) yield* writeFine(`${definition.id}\t${part}`, (level) => figures[level][part]);
  }
  const need = date === null ? sources.need : needUpTo(sources, date, secrecy);
  for (const source of needSourcesOf(sources.need)) {
    const rule = ruleOfNeed(secrecy, source);
    for (const group of NEED_PUBLICS) {
      const counts = computeNeedCounts(
        { hierarchy, nesting, need, patterns },
        { source, public: group, rule },
      );
      const id = JSON.stringify(['need', source, group]);
      for (const level of BASE_LEVELS) yield* columnLines(id, counts[level]);
      if (fine !== null) yield* writeFine(id, (level) => counts[level]);
    }
  }
}

function* columnLines(id: string, column: ProtectedColumn): Generator<string> {
  const { level, territories } = column.index;
  for (const [position, { code }] of territories.entries()) {
    const value = columnValueAt(column, position);
    const number = numberOf(value);
    const text = number === undefined ? '' : String(Number(number.toPrecision(SIGNIFICANT_DIGITS)));
    yield `${id}\t${level}\t${code}\t${value.status}\t${text}\n`;
  }
}
