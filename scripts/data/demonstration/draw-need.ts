import type { DemonstrationPackFile } from '@/ingest/packs';
import type { RandomSource } from '@/lib';
import type { DepartementEntry } from '../sources/territory-directory';
import { apportion } from './apportion';
import { drawFactor } from './draw';
import type { OfferLevels } from './offer-levels';

type NeedSeries = DemonstrationPackFile['need']['series'][number];

/** Everything the need is drawn from. */
export interface NeedInputs {
  readonly departements: readonly DepartementEntry[];
  /** Inhabitants of each département, in their order, of the ages each public is counted in. */
  readonly populations: Readonly<Record<'child' | 'adult' | 'all', readonly number[]>>;
  readonly levels: OfferLevels;
}

interface SeriesPlan {
  readonly source: string;
  readonly public: NeedSeries['public'];
  readonly referenceDate: string;
  /** People per 1 000 inhabitants of the public's age, in an ordinary département; or the national total. */
  readonly size: { readonly ratePer1000: number } | { readonly nationalTotal: number };
  /** Départements that gave the source no answer. */
  readonly withoutAnswer: readonly string[];
}

/** Source of the need that the ERHR know. */
export const ERHR_SOURCE = 'ERHR sans solution';

const NO_SI_ANSWER = ['23', '55', '973'];
const NO_LIST_ANSWER = ['2A', '48', '53', '90', '976'];

const SERIES: readonly SeriesPlan[] = [
  {
    source: 'SI orientations',
    public: 'child',
    referenceDate: '2025-12-31',
    size: { ratePer1000: 2.9 },
    withoutAnswer: NO_SI_ANSWER,
  },
  {
    source: 'SI orientations',
    public: 'adult',
    referenceDate: '2025-12-31',
    size: { ratePer1000: 1.5 },
    withoutAnswer: NO_SI_ANSWER,
  },
  {
    source: "Listes d'attente des ESMS",
    public: 'child',
    referenceDate: '2025-10-01',
    size: { ratePer1000: 3.5 },
    withoutAnswer: NO_LIST_ANSWER,
  },
  {
    source: "Listes d'attente des ESMS",
    public: 'adult',
    referenceDate: '2025-10-01',
    size: { ratePer1000: 1.9 },
    withoutAnswer: NO_LIST_ANSWER,
  },
  {
    source: 'Amendement Creton',
    public: 'adult',
    referenceDate: '2025-12-31',
    size: { ratePer1000: 0.18 },
    withoutAnswer: [],
  },
  {
    source: ERHR_SOURCE,
    public: 'all',
    referenceDate: '2024-12-31',
    size: { nationalTotal: 590 },
    withoutAnswer: [],
  },
];

/** How far départements differ, as spreads of the logarithm of their need. */
const SPREAD = { departement: 0.18, series: 0.14, rareSeries: 0.25 };
/** How much a scarce offer adds to the need: the need varies as the level of the offer to this power. */
const SCARCITY_EXPONENT = -0.4;

/** Teams are as small in large départements: what they count grows less than the population. */
const RARE_EXPONENT = 0.65;

/** Draws the need of every source; a source without answer in a département counts nothing there, not zero. */
export function drawNeed(
  { departements, populations, levels }: NeedInputs,
  random: RandomSource,
): NeedSeries[] {
  const pressures = departements.map(({ code }) => {
    const scarcity = (levels.general.get(code) ?? Number.NaN) ** SCARCITY_EXPONENT;
    return scarcity * drawFactor(random, SPREAD.departement);
  });
  return SERIES.map(({ size, withoutAnswer, ...described }) => {
    const spread = 'nationalTotal' in size ? SPREAD.rareSeries : SPREAD.series;
    const people = departements.map((_, position) => {
      const inhabitants = populations[described.public][position] ?? Number.NaN;
      return inhabitants * (pressures[position] ?? Number.NaN) * drawFactor(random, spread);
    });
    const counts =
      'nationalTotal' in size
        ? drawRareCounts(size.nationalTotal, people, random)
        : people.map((expected) => Math.round((expected * size.ratePer1000) / 1000));
    return {
      ...described,
      counts: departements.map(({ code }, position) =>
        withoutAnswer.includes(code) ? null : (counts[position] ?? null),
      ),
    };
  });
}

/** Shares out a small national total; a département that expects λ people has none with probability exp(−λ). */
function drawRareCounts(total: number, people: readonly number[], random: RandomSource): readonly number[] {
  const weights = people.map((expected) => expected ** RARE_EXPONENT);
  const claims = weights.reduce((sum, weight) => sum + weight, 0);
  return apportion({
    total,
    weights: weights.map((weight) => (random() < Math.exp((-total * weight) / claims) ? 0 : weight)),
  });
}
