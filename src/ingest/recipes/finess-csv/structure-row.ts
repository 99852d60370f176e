import type { FinessNumber } from '@/domain/offer';
import type { LeftRow, Remark } from '../../report/row-account';
import { identify, type Identity, leave } from '../finess/identity';
import { type CommuneReading, readCommune } from './commune-cells';
import { finessRemarks, readFinessCell } from './finess-cell';
import { fits, STRUCTURE, textIn, WIDTHS } from './record';

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
const CATEGORY = /^\d{3}$/;

/** Reads a `structureet` of the structures file. The series only lists open establishments. */
export function readStructure(cells: readonly string[]): StructureRow {
  const category = textIn(cells, STRUCTURE.category);
  if (!fits(cells, WIDTHS.structure) || category === null || !CATEGORY.test(category)) {
    const reading = leave('rejected', 'fields-shifted', [COLUMNS.category, category]);
    const { number } = readFinessCell(textIn(cells, STRUCTURE.finess), () => false);
    return { finess: number, insee: null, reading };
  }
  const communeText = textIn(cells, STRUCTURE.commune);
  const departementText = textIn(cells, STRUCTURE.departement);
  const commune = readCommune(departementText, communeText);
  const finessText = textIn(cells, STRUCTURE.finess);
  const finess = readFinessCell(finessText, (number) => number.slice(0, 2) === commune.insee?.slice(0, 2));
  const legalEntityText = textIn(cells, STRUCTURE.legalEntity);
  const legalEntity = readFinessCell(legalEntityText, () => true);
  const reading = identify(
    {
      finess: finess.number ?? finessText,
      finessEj: legalEntity.number,
      managerName: null,
      category,
      commune: commune.insee ?? ([departementText, communeText].join(' ').trim() || null),
      name: textIn(cells, STRUCTURE.longName) ?? textIn(cells, STRUCTURE.shortName),
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
  if (reading.outcome === 'identified') return { ...reading, remarks };
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
