import type { DemonstrationPackFile } from '@/ingest/packs';
import type { RandomSource } from '@/lib';
import type { DepartementEntry } from '../sources/territory-directory';
import { apportion } from './apportion';
import { drawFactor } from './draw';

type ActivitySeries = DemonstrationPackFile['activity']['series'][number];
type Service = ActivitySeries['service'];

/** Everything the activity is drawn from. */
export interface ActivityInputs {
  readonly departements: readonly DepartementEntry[];
  /** Inhabitants under 20 of each département, in their order. */
  readonly children: readonly number[];
  /** People the ERHR know to have no solution, as drawn for the need: the same people are counted here. */
  readonly withoutSolution: readonly (number | null)[];
}

interface ServicePlan {
  readonly service: Service;
  /** People followed per 1 000 inhabitants under 20, in an ordinary département. */
  readonly ratePer1000: number;
  /** How long newcomers wait; left out for the services that do not say. */
  readonly waiting?: WaitingPlan;
  /** Départements whose services gave no report. */
  readonly withoutReport: readonly string[];
}

interface WaitingPlan {
  /** Newcomers of the year among the people followed. */
  readonly newcomerShare: number;
  readonly meanDays: number;
  /** Share of newcomers who waited over six months where the mean is `meanDays`; it grows as the mean squared. */
  readonly longShare: number;
}

const SERVICES: readonly ServicePlan[] = [
  {
    service: 'camsp',
    ratePer1000: 4.7,
    waiting: { newcomerShare: 0.36, meanDays: 131, longShare: 0.13 },
    withoutReport: ['2A', '15', '48', '971'],
  },
  { service: 'cmpp', ratePer1000: 8.2, withoutReport: ['05', '32', '2B', '973', '976'] },
  {
    service: 'pco',
    ratePer1000: 2.6,
    waiting: { newcomerShare: 0.55, meanDays: 84, longShare: 0.06 },
    withoutReport: ['04', '07', '23', '43', '46', '52', '70', '88', '972', '976'],
  },
];

const REFERENCE_DATE = '2025-12-31';
const ERHR_REFERENCE_DATE = '2024-12-31';
/** People the ERHR accompanied in 2024, those without a solution included. */
const ERHR_CASELOAD = 2345;
const SPREAD = { caseload: 0.28, newcomers: 0.1, wait: 0.32, erhr: 0.25 };
const LONGEST_LONG_SHARE = 0.6;

/** Draws the activity of every service; a département without report says nothing, not zero. */
export function drawActivity(
  { departements, children, withoutSolution }: ActivityInputs,
  random: RandomSource,
): ActivitySeries[] {
  const drawn = SERVICES.flatMap((plan) => {
    const columns = children.map((inhabitants) => drawService(plan, inhabitants, random));
    return (['caseload', 'newcomers', 'days-waited', 'long-waits'] as const).flatMap((count) =>
      count !== 'caseload' && plan.waiting === undefined
        ? []
        : [
            {
              service: plan.service,
              count,
              referenceDate: REFERENCE_DATE,
              counts: departements.map(({ code }, position) =>
                plan.withoutReport.includes(code) ? null : (columns[position]?.[count] ?? null),
              ),
            },
          ],
    );
  });
  return [...drawn, ...drawErhr({ children, withoutSolution }, random)];
}

type DrawnCounts = Readonly<Record<'caseload' | 'newcomers' | 'days-waited' | 'long-waits', number>>;

function drawService(
  { ratePer1000, waiting }: ServicePlan,
  inhabitants: number,
  random: RandomSource,
): DrawnCounts {
  const caseload = Math.round((inhabitants * ratePer1000 * drawFactor(random, SPREAD.caseload)) / 1000);
  if (waiting === undefined) return { caseload, newcomers: 0, 'days-waited': 0, 'long-waits': 0 };
  const newcomers = Math.round(caseload * waiting.newcomerShare * drawFactor(random, SPREAD.newcomers));
  const slowness = drawFactor(random, SPREAD.wait);
  const longShare = Math.min(waiting.longShare * slowness ** 2, LONGEST_LONG_SHARE);
  return {
    caseload,
    newcomers,
    'days-waited': Math.round(newcomers * waiting.meanDays * slowness),
    'long-waits': Math.round(newcomers * longShare),
  };
}

/** Those without a solution are among those accompanied: the others are shared out beside them. */
function drawErhr(
  { children, withoutSolution }: Omit<ActivityInputs, 'departements'>,
  random: RandomSource,
): ActivitySeries[] {
  const known = withoutSolution.reduce<number>((sum, count) => sum + (count ?? Number.NaN), 0);
  const others = apportion({
    total: ERHR_CASELOAD - known,
    weights: children.map((inhabitants) => inhabitants * drawFactor(random, SPREAD.erhr)),
  });
  const described = { service: 'erhr', referenceDate: ERHR_REFERENCE_DATE } as const;
  const caseload = withoutSolution.map(
    (count, position) => (count ?? Number.NaN) + (others[position] ?? Number.NaN),
  );
  return [
    { ...described, count: 'caseload', counts: caseload },
    { ...described, count: 'without-solution', counts: [...withoutSolution] },
  ];
}
