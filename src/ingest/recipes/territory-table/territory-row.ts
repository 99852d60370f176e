import type { CommuneCode, CommuneTable, CustomCode } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { plainText } from '../../mapping';
import type { ImportReasonCode } from '../../report/codes';
import type { LeftRow, Remark, RowAccount } from '../../report/row-account';
import type { TableRow } from '../../table';
import { RowCells } from '../tabular/row-cells';
import type { TerritoryJoin } from '../tabular/territory-join';
import type { TerritoryRead } from '../tabular/territory-reading';
import type { NamedTerritory, TerritoryCollector } from './territory-collector';
import type { TerritoryPlan } from './territory-plan';

/** What reading the rows of a table of communes and their territories needs. */
export interface TerritoryRowsOptions {
  readonly plan: TerritoryPlan;
  readonly headers: readonly string[];
  readonly join: TerritoryJoin;
  readonly communes: CommuneTable;
  readonly collector: TerritoryCollector;
  readonly account: RowAccount;
}

const LONGEST_NAME = 200;

/** Reads the rows of a table of communes and their territories one by one and closes each in the account. */
export class TerritoryRows {
  constructor(private readonly options: TerritoryRowsOptions) {}

  /** Closes a row. */
  take({ cells: texts, row }: TableRow): void {
    const { account, plan, headers, join } = this.options;
    const cells = new RowCells(headers, texts);
    const reading = join.read(row, texts);
    if (reading.outcome !== 'read') {
      const code = reading.code === 'unknown-departement' ? 'unknown-commune' : reading.code;
      return account.leave(row, { outcome: reading.outcome, remark: cells.remark(code, plan.commune) });
    }
    const communes = this.communesOf(reading);
    if (!communes.ok) return account.reject(row, cells.remark(communes.error, plan.commune));
    const territory = territoryOf(cells, plan);
    if (territory === null) {
      return account.skip(row, {
        ...cells.remark('commune-without-territory', plan.name ?? plan.code),
        value: cells.text(plan.commune),
      });
    }
    const left = this.place(row, cells, { territory, communes: communes.value, reading });
    if (left !== null) account.leave(row, left);
  }

  private place(
    row: number,
    cells: RowCells,
    {
      territory,
      communes,
      reading,
    }: {
      readonly territory: NamedTerritory;
      readonly communes: readonly CommuneCode[];
      readonly reading: TerritoryRead;
    },
  ): LeftRow | null {
    const { account, plan, collector } = this.options;
    const placement = collector.place(territory, communes);
    const remarks = this.remarksOn(reading, communes).map((code) => cells.remark(code, plan.commune));
    switch (placement.kind) {
      case 'elsewhere': {
        const value = `${cells.text(plan.commune)} : ${placement.territory}`;
        return {
          outcome: 'rejected',
          remark: { ...cells.remark('commune-in-two-territories', plan.commune), value },
        };
      }
      case 'known':
        if (reading.moved === null)
          return { outcome: 'rejected', remark: cells.remark('duplicate-row', plan.commune) };
        account.accept(row, remarks);
        return null;
      case 'placed': {
        const renamed: readonly Remark[] = placement.isRenamed
          ? [cells.remark('territory-named-otherwise', plan.name)]
          : [];
        account.accept(row, [...remarks, ...renamed]);
        return null;
      }
    }
  }

  /** The communes of today a row is about, as the directory writes their codes. */
  private communesOf({ level, parts }: TerritoryRead): Result<readonly CommuneCode[], ImportReasonCode> {
    const { communes: directory } = this.options;
    if (level !== 'commune') return failure('row-not-of-a-commune');
    const communes: CommuneCode[] = [];
    for (const { communeCode } of parts) {
      const code =
        communeCode === null ? undefined : directory.codes[directory.positionOf(communeCode) ?? -1];
      if (code === undefined) return failure('unknown-commune');
      if (!communes.includes(code)) communes.push(code);
    }
    return success(communes);
  }

  private remarksOn(
    { remark, moved, parts }: TerritoryRead,
    communes: readonly CommuneCode[],
  ): readonly ImportReasonCode[] {
    const isWritten = (code: CommuneCode | null) => code === null || communes.includes(code);
    const isPart = moved === null && !parts.every(({ communeCode }) => isWritten(communeCode));
    return [
      ...(moved === null ? [] : (['commune-moved'] as const)),
      ...(moved !== null || remark === null ? [] : [remark]),
      ...(isPart ? (['arrondissement-read-as-commune'] as const) : []),
    ];
  }
}

/** A territory without a code is known by the words of its name. */
function territoryOf(cells: RowCells, { name: ofName, code: ofCode }: TerritoryPlan): NamedTerritory | null {
  const name = cells.text(ofName).slice(0, LONGEST_NAME);
  const code = cells.text(ofCode).slice(0, LONGEST_NAME);
  if (code !== '') return { code: code as CustomCode, name };
  if (name === '') return null;
  const words = plainText(name).replaceAll(' ', '-');
  return { code: (words === '' ? name : words) as CustomCode, name };
}
