import type { CommunePopulation } from '@/domain/population';
import type { CommuneCode } from '@/domain/territory';
import type { PopulationPlan } from './population-plan';

/** Adds up the inhabitants of communes of today, column by column; `NaN` where the table says nothing. */
export class PopulationCounts {
  private readonly byCommune = new Map<CommuneCode, Float64Array>();
  private readonly keys = new Set<string>();

  constructor(private readonly plan: PopulationPlan) {}

  /** Whether a row is the first of its territory, as the table divides France. */
  isFirst(key: string): boolean {
    const isNew = !this.keys.has(key);
    this.keys.add(key);
    return isNew;
  }

  /** Adds a share of the people of a row to a commune. */
  add(commune: CommuneCode, people: readonly number[], share: number): void {
    const sums = this.byCommune.get(commune) ?? new Float64Array(people.length);
    this.byCommune.set(commune, sums);
    people.forEach((count, rank) => {
      sums[rank] = (sums[rank] ?? 0) + count * share;
    });
  }

  /** The communes in the order of their codes, and their people of each age base the columns tell. */
  byAge(): Pick<CommunePopulation, 'codes' | 'byAge'> {
    const communes = [...this.byCommune].sort(([left], [right]) => (left < right ? -1 : 1));
    const bases = [...this.plan.tiles].map(([base, ranks]) => {
      const people = communes.map(([, sums]) => {
        const sum = ranks.reduce((total, rank) => total + (sums[rank] ?? Number.NaN), 0);
        return Number.isNaN(sum) ? null : sum;
      });
      return [base, people] as const;
    });
    return { codes: communes.map(([code]) => code), byAge: Object.fromEntries(bases) };
  }
}
