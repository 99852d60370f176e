import type { CommuneCode, CustomCode, CustomTerritory } from '@/domain/territory';

/** A territory as one row names it. */
export interface NamedTerritory {
  readonly code: CustomCode;
  /** Empty where the row gives its code alone. */
  readonly name: string;
}

/** What became of the communes of a row. */
export type Placement =
  /** `isRenamed` when the code was given another name by a former row, which stays. */
  | { readonly kind: 'placed'; readonly isRenamed: boolean }
  /** All of them were in the territory already. */
  | { readonly kind: 'known' }
  /** One of them is a part of another territory: none was placed. */
  | { readonly kind: 'elsewhere'; readonly territory: string };

interface OpenTerritory {
  name: string;
  readonly communes: Set<CommuneCode>;
}

/**
 * Gathers communes into territories, each commune in one at most: the first that names it. Several files may fill one
 * collector; what a file gave can be taken back.
 */
export class TerritoryCollector {
  private readonly territories = new Map<CustomCode, OpenTerritory>();
  private readonly territoryOf = new Map<CommuneCode, CustomCode>();
  private readonly placedByFile: CommuneCode[] = [];

  /** Says that the rows of another file come. */
  openFile(): void {
    this.placedByFile.length = 0;
  }

  /** Takes back what the open file gave: it could not be read to its end. */
  dropFile(): void {
    for (const commune of this.placedByFile) {
      const code = this.territoryOf.get(commune);
      this.territoryOf.delete(commune);
      if (code === undefined) continue;
      const territory = this.territories.get(code);
      territory?.communes.delete(commune);
      if (territory?.communes.size === 0) this.territories.delete(code);
    }
    this.placedByFile.length = 0;
  }

  /** Puts the communes of a row in a territory, all or none. */
  place({ code, name }: NamedTerritory, communes: readonly CommuneCode[]): Placement {
    const holders = communes.map((commune) => this.territoryOf.get(commune));
    const other = holders.find((holder) => holder !== undefined && holder !== code);
    if (other !== undefined) return { kind: 'elsewhere', territory: this.nameOf(other) };
    if (!holders.includes(undefined)) return { kind: 'known' };
    const territory = this.territories.get(code) ?? { name: '', communes: new Set() };
    this.territories.set(code, territory);
    if (territory.name === '') territory.name = name;
    for (const commune of communes) {
      if (territory.communes.has(commune)) continue;
      territory.communes.add(commune);
      this.territoryOf.set(commune, code);
      this.placedByFile.push(commune);
    }
    return { kind: 'placed', isRenamed: name !== '' && name !== territory.name };
  }

  /** The territories in the order they first appeared; their communes in the order of their codes. */
  all(): readonly CustomTerritory[] {
    return [...this.territories].map(([code, { communes }]) => ({
      code,
      name: this.nameOf(code),
      communes: [...communes].sort(),
    }));
  }

  private nameOf(code: CustomCode): string {
    const name = this.territories.get(code)?.name;
    return name === undefined || name === '' ? code : name;
  }
}
