import type { CoverageKind, PartialRemit, VerificationStatus } from '@/domain/coverage';
import { type DepartementCode, departementOfCommune } from '@/domain/territory';
import type { NamedService } from '../../mapping';
import type { ImportReasonCode } from '../../report/codes';
import type { Remark, RowAccount } from '../../report/row-account';
import { readServiceWithin, type TableRow } from '../../table';
import { RowCells } from '../tabular/row-cells';
import type { CoveragePlan } from './coverage-plan';
import type { TeamCollector } from './team-collector';
import type { DepartementList, DepartementLists } from './team-departements';
import { type RemitParts, saysPart } from './remit-parts';
import { readVerification } from './verification-cell';

/** What reading the rows of a table of teams needs. */
export interface CoverageRowsOptions {
  readonly plan: CoveragePlan;
  readonly headers: readonly string[];
  readonly lists: DepartementLists;
  readonly parts: RemitParts;
  readonly collector: TeamCollector;
  readonly account: RowAccount;
}

interface Remit {
  readonly departements: readonly DepartementCode[];
  readonly partial: readonly PartialRemit[];
}

const WEB_ADDRESS = /^https?:\/\/\S+$/i;
const LONGEST_TEXT = 500;

/** Reads the rows of a table of teams one by one and closes each in the account. */
export class CoverageRows {
  constructor(private readonly options: CoverageRowsOptions) {}

  /** Closes a row. */
  take({ cells: texts, row }: TableRow): void {
    const { account, plan, headers, lists } = this.options;
    const cells = new RowCells(headers, texts);
    const name = cells.text(plan.name).slice(0, LONGEST_TEXT);
    if (name === '') return account.reject(row, cells.remark('team-not-named', plan.name));
    const kind = this.kindOf(cells, name);
    if (kind === null) return account.reject(row, cells.remark('unknown-team-kind', plan.kind ?? plan.name));
    const list = lists.read(row, cells.text(plan.territory));
    if (!list.ok) {
      const { code, text } = list.error;
      return account.reject(row, { ...cells.remark(code, plan.territory), value: text });
    }
    this.takeTeam(row, cells, { kind, name, list: list.value });
  }

  private takeTeam(
    row: number,
    cells: RowCells,
    {
      kind,
      name,
      list,
    }: { readonly kind: CoverageKind; readonly name: string; readonly list: DepartementList },
  ): void {
    const { account, plan, collector } = this.options;
    const { departements, partial } = this.remitOf(cells, name, list);
    const codes = [...list.remarks, ...partialRemarks(partial)];
    const remarks = codes.map((code): Remark => cells.remark(code, plan.territory));
    if (departements.length === 0 && kind !== 'cnrhr') {
      return account.reject(row, cells.remark('team-without-departement', plan.territory));
    }
    const source = cells.text(plan.source);
    const isAddress = WEB_ADDRESS.test(source);
    const said = [cells.text(plan.verification), isAddress ? '' : source];
    const isNew = collector.add({
      kind,
      name,
      carrier: cells.text(plan.carrier).slice(0, LONGEST_TEXT) || null,
      departements,
      ...(partial.length > 0 && { partial }),
      verification: this.verificationOf(cells, list),
      note: said
        .filter((text) => text !== '')
        .join(' ; ')
        .slice(0, LONGEST_TEXT),
      sourceUrl: isAddress ? source : null,
    });
    if (isNew) account.accept(row, remarks);
    else account.reject(row, cells.remark('duplicate-row', plan.name));
  }

  /** What the row says the team answers for: départements as a whole, or in part. */
  private remitOf(cells: RowCells, name: string, list: DepartementList): Remit {
    const { plan, parts } = this.options;
    const named = parts.read(cells.text(plan.part), list.codes);
    const communes = [...list.communes, ...named.communes];
    const departements = [...new Set([...list.codes, ...communes.map(departementOfCommune)])];
    const isSaid = saysPart([name, cells.text(plan.verification), cells.text(plan.source)]);
    const partial = departements.flatMap((departement): readonly PartialRemit[] => {
      const isListed = list.codes.includes(departement);
      const own = (isListed ? named.communes : communes).filter(
        (code) => departementOfCommune(code) === departement,
      );
      const isInPart = isSaid || named.hasOthers || list.inPart.includes(departement);
      if (own.length === 0 && !isInPart) return [];
      return [parts.partOf(departement, own, own.length > 0 && !named.hasOthers)];
    });
    return { departements, partial };
  }

  /** What the row says, else the table, else the name of the team. */
  private kindOf(cells: RowCells, name: string): CoverageKind | null {
    const { plan } = this.options;
    const cell = cells.text(plan.kind);
    if (cell !== '') return kindOf(readServiceWithin(cell));
    return kindOf(readServiceWithin(name)) ?? plan.fixedKind;
  }

  /** A list that the table says nothing of was read in it, unless it is that of a whole région. */
  private verificationOf(cells: RowCells, list: DepartementList): VerificationStatus {
    const { plan } = this.options;
    if (plan.verification !== null) return readVerification(cells.text(plan.verification));
    return list.remarks.includes('region-read-as-departements') ? 'derived' : 'verified';
  }
}

function kindOf(service: NamedService | null): CoverageKind | null {
  return service === 'erhr' || service === 'pco' || service === 'cnrhr' ? service : null;
}

function partialRemarks(partial: readonly PartialRemit[]): readonly ImportReasonCode[] {
  if (partial.length === 0) return [];
  return partial.every(({ areAllKnown }) => areAllKnown)
    ? ['team-covers-communes']
    : ['team-covers-unknown-part'];
}
