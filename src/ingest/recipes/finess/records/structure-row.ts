import { categoryOf, type FinessNumber } from '@/domain/offer';
import type { LeftRow, Remark } from '../../../report/row-account';
import { identify, type Identity, leave } from '../identity';
import { isClosed } from './closing';
import type { CommuneReader, CommuneReading } from './commune-cells';
import { finessRemarks, readFinessCell } from './finess-cell';
import type { FinessRecord } from './record';

/** What a `structureet` says, and what becomes of it. */
export interface StructureRow {
  /** Number of the establishment when it can be read, whatever becomes of the row. */
  readonly finess: FinessNumber | null;
  /** INSEE code of the commune when it can be read, whatever becomes of the row. */
  readonly insee: string | null;
  readonly reading:
    | { readonly outcome: 'identified'; readonly identity: Identity; readonly remarks: readonly Remark[] }
    | LeftRow;
}

const COLUMNS = { finess: 'nofinesset', category: 'categetab', commune: 'commune' } as const;
const LEGAL_ENTITY_COLUMN = 'nofinessej';

/** What reading a `structureet` needs to know of its file. */
export interface StructureContext {
  /** ISO day of the extraction, when the file says it. */
  readonly extraction: string | null;
  readonly communes: CommuneReader;
}

/** Reads a `structureet` of the structures file. */
export function readStructure(
  record: FinessRecord,
  { extraction, communes }: StructureContext,
): StructureRow {
  const damage = record.damage();
  const finessText = record.text('nofinesset');
  if (damage !== null) {
    const { number } = readFinessCell(finessText, () => false);
    return { finess: number, insee: null, reading: { outcome: 'rejected', remark: damage } };
  }
  const communeText = record.text('commune');
  const departementText = record.text('departement');
  const commune = communes.read(departementText, communeText);
  const finess = readFinessCell(finessText, (number) => number.slice(0, 2) === commune.insee?.slice(0, 2));
  if (isClosed(record, extraction)) {
    const reading = leave('skipped', 'inactive-establishment', [COLUMNS.finess, finessText]);
    return { finess: finess.number, insee: commune.insee, reading };
  }
  const category = record.text('categetab');
  if (categoryOf(category ?? '') === undefined) {
    const reading = leave('skipped', 'outside-disability-scope', [COLUMNS.category, category]);
    return { finess: finess.number, insee: commune.insee, reading };
  }
  const legalEntityText = record.text(LEGAL_ENTITY_COLUMN);
  const legalEntity = readFinessCell(legalEntityText, () => true);
  const reading = identify(
    {
      finess: finess.number ?? finessText,
      finessEj: legalEntity.number,
      managerName: null,
      category,
      commune: commune.insee ?? ([departementText, communeText].join(' ').trim() || null),
      name: record.text('rslongue') ?? record.text('rs'),
    },
    COLUMNS,
  );
  const remarks = [
    ...finessRemarks(finess, COLUMNS.finess, finessText),
    ...finessRemarks(legalEntity, LEGAL_ENTITY_COLUMN, legalEntityText),
    ...communeRemarks(commune, `${departementText ?? ''} ${communeText ?? ''}`),
  ];
  return { finess: finess.number, insee: commune.insee, reading: settle(reading, remarks) };
}

/** Tells a number a spreadsheet destroyed from one that was never right. */
function settle(reading: ReturnType<typeof identify>, remarks: readonly Remark[]): StructureRow['reading'] {
  if (reading.outcome === 'identified') return { outcome: 'identified', identity: reading.identity, remarks };
  const mangled = remarks.find(
    ({ code, column }) => code === 'number-mangled-by-spreadsheet' && column === COLUMNS.finess,
  );
  return reading.remark.code === 'invalid-finess' && mangled !== undefined
    ? { outcome: 'rejected', remark: mangled }
    : reading;
}

function communeRemarks({ remark }: CommuneReading, value: string): readonly Remark[] {
  return remark === null ? [] : [{ code: remark, column: 'departement', value }];
}
