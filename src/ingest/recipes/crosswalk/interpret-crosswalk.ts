import type { CommuneTable } from '@/domain/territory';
import {
  communeCodeText,
  type CommuneCrosswalk,
  composeSteps,
  type CrosswalkEntry,
  type DatedStep,
  followChains,
  readSuppliedCrosswalk,
  type SuppliedCrosswalk,
  type SuppliedCrosswalkIssueCode,
} from '../../cog';
import { titleOf } from '../tabular/title';
import type { CrosswalkColumns } from './crosswalk-columns';
import type { CrosswalkRow } from './crosswalk-rows';

/** A crosswalk of the user, for tables of any vintage. */
export interface SuppliedTable {
  readonly fileName: string;
  /** Vintage of its former codes; `null` when it mixes several, or does not say. */
  readonly fromYear: number | null;
  /** The crosswalk for codes of a vintage, `null` for those nobody dated. */
  crosswalkFor(cogYear: number | null): CommuneCrosswalk;
}

/** Why a row that two codes were read of is of no use. */
export type CrosswalkRowIssue = SuppliedCrosswalkIssueCode | 'endless';

/** What the rows of a crosswalk mean together. */
export interface InterpretedCrosswalk {
  readonly supplied: SuppliedTable;
  /** By row number. */
  readonly issues: ReadonlyMap<number, CrosswalkRowIssue>;
  /** Rows of former codes that are divided in parts nobody gives. */
  readonly withoutShares: ReadonlySet<number>;
}

/** What interpreting the rows of a crosswalk takes. */
export interface CrosswalkToInterpret {
  readonly fileName: string;
  readonly rows: readonly CrosswalkRow[];
  readonly columns: CrosswalkColumns;
  readonly communes: CommuneTable;
}

/** Puts the rows of a crosswalk together: by former code, and by day where changes are dated. */
export function interpretCrosswalk(source: CrosswalkToInterpret): InterpretedCrosswalk {
  const interpreter = new Interpreter(source);
  return source.columns.date === null ? interpreter.undated() : interpreter.dated();
}

class Interpreter {
  private readonly issues = new Map<number, CrosswalkRowIssue>();
  private readonly withoutShares = new Set<number>();
  private readonly base: Omit<SuppliedCrosswalk, 'rows'>;

  constructor(private readonly source: CrosswalkToInterpret) {
    const { columns, fileName } = source;
    const { fromYear, toYear, share } = columns;
    const title = titleOf(fileName);
    const id = `crosswalk-${title}`;
    const date = toYear === null ? null : String(toYear);
    this.base = {
      id,
      fromYear,
      toYear,
      sharesAre: share === null ? 'parts' : share.sharesAre,
      provenance: { id, source: title, date, licence: null, status: 'user' },
    };
  }

  undated(): InterpretedCrosswalk {
    const { rows, communes, columns } = this.source;
    const { crosswalk, endless } = followChains(this.read(rows), communes);
    for (const { rowNumber, formerCode } of this.usable(rows)) {
      if (endless.has(communeCodeText(formerCode))) this.issues.set(rowNumber, 'endless');
    }
    return this.result(columns.fromYear, () => crosswalk);
  }

  dated(): InterpretedCrosswalk {
    const byDate = new Map<string, CrosswalkRow[]>();
    for (const row of this.source.rows) {
      const ofDay = byDate.get(row.date);
      if (ofDay === undefined) byDate.set(row.date, [row]);
      else ofDay.push(row);
    }
    const steps = [...byDate].map(([date, rows]): DatedStep => {
      this.read(rows.filter(({ isRename }) => isRename));
      return { date, entries: this.read(rows.filter(({ isRename }) => !isRename)).entries };
    });
    const byYear = new Map<number | null, CommuneCrosswalk>();
    return this.result(null, (cogYear) => {
      const known = byYear.get(cogYear);
      if (known !== undefined) return known;
      const { id, provenance, toYear } = this.base;
      const entries = composeSteps(steps, cogYear);
      const composed = { id, provenance, fromYear: cogYear, toYear, entries };
      byYear.set(cogYear, composed);
      return composed;
    });
  }

  private read(rows: readonly CrosswalkRow[]): CommuneCrosswalk {
    const { crosswalk, issues } = readSuppliedCrosswalk({ ...this.base, rows });
    for (const { rowNumber, code } of issues) this.issues.set(rowNumber, code);
    const divided = new Set(crosswalk.entries.filter(isDividedBlindly).map(({ formerCode }) => formerCode));
    for (const { rowNumber, formerCode } of this.usable(rows)) {
      if (divided.has(communeCodeText(formerCode))) this.withoutShares.add(rowNumber);
    }
    return crosswalk;
  }

  private usable(rows: readonly CrosswalkRow[]): readonly CrosswalkRow[] {
    return rows.filter(({ rowNumber }) => !this.issues.has(rowNumber));
  }

  private result(fromYear: number | null, crosswalkFor: SuppliedTable['crosswalkFor']): InterpretedCrosswalk {
    const { fileName } = this.source;
    const { issues, withoutShares } = this;
    return { supplied: { fileName, fromYear, crosswalkFor }, issues, withoutShares };
  }
}

function isDividedBlindly({ targets }: CrosswalkEntry): boolean {
  return targets.length > 1 && targets.some(({ share }) => share === null);
}
