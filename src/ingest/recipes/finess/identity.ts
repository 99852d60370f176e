import { categoryOf, type Establishment, isFinessNumber } from '@/domain/offer';
import { departementOfCommune, isCommuneCode } from '@/domain/territory';
import type { LeftRow, Remark } from '../../report/row-account';

/** What an establishment is, before it is put on the map and given its capacities. */
export type Identity = Omit<Establishment, 'location' | 'capacities'>;

/** What a file says of the identity of an open establishment, as written; `null` when it says nothing. */
export interface IdentityFields extends Pick<Establishment, 'finessEj' | 'managerName'> {
  readonly finess: string | null;
  readonly category: string | null;
  /** INSEE code of the commune. */
  readonly commune: string | null;
  readonly name: string | null;
}

/** Names of the fields a remark about an identity points at, as the file names them. */
export interface IdentityColumns {
  readonly finess: string;
  readonly category: string;
  readonly commune: string;
}

/** What becomes of a record of an establishment. */
export type IdentityReading = { readonly outcome: 'identified'; readonly identity: Identity } | LeftRow;

const OVERSEAS_COLLECTIVITY = /^(?:975|977|978|98[4-9])/;

/**
 * Decides what becomes of an open establishment: those outside the scope « handicap » are skipped, those without a
 * readable number or département are refused.
 */
export function identify(fields: IdentityFields, columns: IdentityColumns): IdentityReading {
  const { finess, commune, finessEj, managerName } = fields;
  const category = categoryOf(fields.category ?? '');
  if (category === undefined) {
    return leave('skipped', 'outside-disability-scope', [columns.category, fields.category]);
  }
  if (finess === null || !isFinessNumber(finess)) {
    return leave('rejected', 'invalid-finess', [columns.finess, finess]);
  }
  if (commune === null || !isCommuneCode(commune)) return refuseCommune(commune, columns);
  return {
    outcome: 'identified',
    identity: {
      finessEt: finess,
      finessEj,
      managerName,
      name: fields.name ?? finess,
      categoryCode: category.code,
      communeCode: commune,
      departementCode: departementOfCommune(commune),
    },
  };
}

function refuseCommune(commune: string | null, columns: IdentityColumns): LeftRow {
  return OVERSEAS_COLLECTIVITY.test(commune ?? '')
    ? leave('skipped', 'outside-departements', [columns.commune, commune])
    : leave('rejected', 'unknown-departement', [columns.commune, commune]);
}

/** A row left aside for what a cell says. */
export function leave(
  outcome: LeftRow['outcome'],
  code: Remark['code'],
  [column, value]: readonly [column: string, value: string | null],
): LeftRow {
  return { outcome, remark: { code, column, value: value ?? '' } };
}
