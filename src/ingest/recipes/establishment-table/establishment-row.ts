import { type Capacity, type Category, type Establishment, type FinessNumber } from '@/domain/offer';
import type { CommuneCode, CommuneTable, DepartementCode } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { plainText } from '../../mapping';
import type { LeftRow, Remark } from '../../report/row-account';
import type { TableRow } from '../../table';
import { locate } from '../finess/location';
import { finessRemarks, readFinessCell } from '../finess/records/finess-cell';
import type { TerritoryJoin } from '../tabular/territory-join';
import type { TerritoryReading } from '../tabular/territory-reading';
import { placeOfAddress } from './address-cell';
import { readCategory } from './category-cell';
import { readDegrees } from './coordinate-cells';
import type { EstablishmentPlan, EstablishmentRole } from './establishment-plan';
import type { ProvisionalNumbers } from './provisional-numbers';

/** What reading the rows of a table of establishments needs. */
export interface EstablishmentRowsOptions {
  readonly plan: EstablishmentPlan;
  readonly headers: readonly string[];
  readonly join: TerritoryJoin;
  readonly communes: CommuneTable;
  readonly categoryRepairs: Readonly<Record<string, string>>;
  /** FINESS category of every row, where no column gives it. */
  readonly fixedCategory: string;
  readonly provisional: ProvisionalNumbers;
}

/** What becomes of a row taken by itself. */
export type EstablishmentReading =
  | {
      readonly outcome: 'accepted';
      readonly establishment: Establishment;
      /** Whether the number is one the file gives. */
      readonly hasOwnNumber: boolean;
      readonly remarks: readonly Remark[];
    }
  | LeftRow;

interface Commune {
  readonly code: CommuneCode;
  readonly departement: DepartementCode;
}

const WHOLE_NUMBER = /^\d+(?:[.,]0+)?$/;
const SPACES = /[\s\u00a0\u202f]/g;

/** Reads the rows of a table of establishments one by one. */
export class EstablishmentRows {
  /** Départements that a row spoke of, whatever became of it. */
  readonly observedDepartements = new Set<DepartementCode>();

  constructor(private readonly options: EstablishmentRowsOptions) {}

  /** Reads a row; the first cell that cannot be read decides. */
  read({ cells, row }: TableRow): EstablishmentReading {
    const remarks: Remark[] = [];
    const commune = this.readCommune(cells, row, remarks);
    if (!commune.ok) return commune.error;
    const category = this.readCategory(cells, remarks);
    if (!category.ok) return category.error;
    const name = this.text('name', cells);
    const number = this.readNumber(
      cells,
      { name, category: category.value, commune: commune.value },
      remarks,
    );
    if (!number.ok) return number.error;
    const capacities = this.readCapacities(cells, remarks);
    const { code, departement } = commune.value;
    const place = locate(
      {
        commune: code,
        reading: readDegrees(this.text('longitude', cells), this.text('latitude', cells), departement),
      },
      this.options.communes,
      {
        commune: this.header('territory') ?? this.header('address') ?? '',
        coordinates: this.header('longitude') ?? '',
      },
    );
    return {
      outcome: 'accepted',
      hasOwnNumber: number.value.isOwn,
      remarks: [...remarks, ...withoutRepetition(place.remarks, remarks)],
      establishment: {
        finessEt: number.value.finess,
        finessEj: null,
        managerName: null,
        name: name === '' ? number.value.finess : name,
        categoryCode: category.value.code,
        communeCode: code,
        departementCode: departement,
        location: place.location,
        capacities,
      },
    };
  }

  private readCommune(cells: readonly string[], row: number, remarks: Remark[]): Result<Commune, LeftRow> {
    const { join } = this.options;
    const address = this.text('territory', cells) === '' ? placeOfAddress(this.text('address', cells)) : null;
    const role: EstablishmentRole = address === null ? 'territory' : 'address';
    const reading: TerritoryReading =
      address === null
        ? join.read(row, cells)
        : join.readText(row, { text: address.commune, parent: address.departement });
    if (reading.outcome !== 'read') {
      return failure({ outcome: reading.outcome, remark: this.remark(reading.code, role, cells) });
    }
    for (const { departementCode } of reading.parts) this.observedDepartements.add(departementCode);
    const [part, ...others] = reading.parts;
    if (part === undefined || others.length > 0 || part.communeCode === null) {
      return failure(this.reject('commune-not-given', role, cells));
    }
    if (reading.remark !== null) remarks.push(this.remark(reading.remark, role, cells));
    return success({ code: part.communeCode, departement: part.departementCode });
  }

  private readCategory(cells: readonly string[], remarks: Remark[]): Result<Category, LeftRow> {
    const { categoryRepairs, fixedCategory } = this.options;
    const cell = this.text('category', cells);
    const reading = readCategory(cell === '' ? fixedCategory : cell, categoryRepairs);
    if (!reading.ok) {
      const outcome = reading.error === 'unknown-category' ? 'rejected' : 'skipped';
      return failure({ outcome, remark: this.remark(reading.error, 'category', cells) });
    }
    const { category, remark } = reading.value;
    if (remark !== null) remarks.push(this.remark(remark, 'category', cells));
    return success(category);
  }

  private readNumber(
    cells: readonly string[],
    identity: { readonly name: string; readonly category: Category; readonly commune: Commune },
    remarks: Remark[],
  ): Result<{ readonly finess: FinessNumber; readonly isOwn: boolean }, LeftRow> {
    const cell = this.text('finess', cells);
    if (cell === '') {
      const { name, category, commune } = identity;
      if (name === '') return failure(this.reject('invalid-finess', 'finess', cells));
      remarks.push(this.remark('finess-not-given', 'finess', cells));
      const finess = this.options.provisional.numberOf(
        [plainText(name), category.code, commune.code].join(' '),
      );
      return success({ finess, isOwn: false });
    }
    const reading = readFinessCell(cell, () => true);
    if (reading.number === null) {
      const code = reading.state === 'mangled' ? 'number-mangled-by-spreadsheet' : 'invalid-finess';
      return failure(this.reject(code, 'finess', cells));
    }
    remarks.push(...finessRemarks(reading, this.header('finess') ?? '', cell));
    return success({ finess: reading.number, isOwn: true });
  }

  /** A table gives the places of an establishment without their activities, as installed ones. */
  private readCapacities(cells: readonly string[], remarks: Remark[]): readonly Capacity[] {
    if (this.options.plan.capacity === undefined) return [];
    const text = this.text('capacity', cells).replace(SPACES, '');
    if (WHOLE_NUMBER.test(text)) {
      const places = Number(text.replace(',', '.'));
      return [{ activityCode: '', modeCode: '', publicCode: '', status: 'installed', places }];
    }
    const negative = /^[-−]\d/.test(text) ? 'negative-capacity' : 'capacity-not-a-number';
    remarks.push(this.remark(text === '' ? 'capacity-not-given' : negative, 'capacity', cells));
    return [];
  }

  private reject(code: Remark['code'], role: EstablishmentRole, cells: readonly string[]): LeftRow {
    return { outcome: 'rejected', remark: this.remark(code, role, cells) };
  }

  private remark(code: Remark['code'], role: EstablishmentRole, cells: readonly string[]): Remark {
    return { code, column: this.header(role), value: this.text(role, cells) };
  }

  private text(role: EstablishmentRole, cells: readonly string[]): string {
    const position = this.options.plan[role];
    return position === undefined ? '' : (cells[position] ?? '').trim();
  }

  private header(role: EstablishmentRole): string | null {
    const position = this.options.plan[role];
    return position === undefined ? null : (this.options.headers[position] ?? null);
  }
}

function withoutRepetition(remarks: readonly Remark[], said: readonly Remark[]): readonly Remark[] {
  return remarks.filter(({ code }) => !said.some((remark) => remark.code === code));
}
