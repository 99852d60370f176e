import type { CommuneCode, DepartementCode, TerritoryHierarchy } from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import { plainText } from '../../mapping';
import type { ImportReasonCode } from '../../report/codes';
import type { RemitParts } from './remit-parts';
import type { TerritoryJoin } from '../tabular/territory-join';

/** The départements a cell lists, and what is to be told of it. */
export interface DepartementList {
  readonly codes: readonly DepartementCode[];
  /** Those of them said to be in part. */
  readonly inPart: readonly DepartementCode[];
  /** Communes listed by themselves, or by their EPCI. */
  readonly communes: readonly CommuneCode[];
  readonly remarks: readonly ImportReasonCode[];
}

type ListItem = Partial<DepartementList>;

/** A text of a list that names no département. */
export interface ListIssue {
  readonly code: ImportReasonCode;
  readonly text: string;
}

/** « 59 (partie) », « Nord en partie ». */
const IN_PART = /\s*\(?\b(?:en |pour )?(?:partie|partiel(?:le|lement)?)\b\)?\s*$/i;
const SEPARATORS = /[;,/|+\r\n]+/;
const CODES_APART = /^(?:\d{1,3}|2[ab])(?:[\s.-]+(?:\d{1,3}|2[ab]))+$/i;
const BETWEEN_CODES = /[\s.-]+/;
const AND = /\s+et\s+/i;
/** « Hérault (34) »: the code says it better. */
const CODE_BETWEEN_BRACKETS = /^.*\((\d{2,3}|2[ab])\)$/i;
const WHOLE_COUNTRY = /^(?:france|national|territoire national|tous(?: les)? departements)\b/;
const SHORT_NAMES: Readonly<Record<string, string>> = {
  paca: 'provence alpes cote d azur',
  aura: 'auvergne rhone alpes',
  idf: 'ile de france',
  bfc: 'bourgogne franche comte',
  hdf: 'hauts de france',
};

/** Reads the départements of teams: « 02;59;60 », « 02, 59 et 60 », names, or the name of a région for all of its own. */
export class DepartementLists {
  /** Régions of several départements, by name. */
  private readonly departementsOfRegion: ReadonlyMap<string, readonly DepartementCode[]>;

  constructor(
    private readonly join: TerritoryJoin,
    private readonly parts: RemitParts,
    { region, departement }: TerritoryHierarchy,
  ) {
    const regions = region.territories.map(({ code, name }) => {
      const own = departement.territories.filter(({ parentCode }) => parentCode === code);
      return [plainText(name), own.map((one) => one.code as DepartementCode)] as const;
    });
    this.departementsOfRegion = new Map(regions.filter(([, own]) => own.length > 1));
  }

  /** Reads a cell; one text that names nothing refuses it whole, since half a list would be taken for all of it. */
  read(rowNumber: number, cell: string): Result<DepartementList, ListIssue> {
    const items: ListItem[] = [];
    for (const text of this.itemsOf(cell)) {
      const item = this.readItem(rowNumber, text);
      if (!item.ok) return item;
      items.push(item.value);
    }
    const once = <Value>(values: readonly Value[]) => [...new Set(values)];
    return success({
      codes: once(items.flatMap(({ codes = [] }) => codes)),
      inPart: once(items.flatMap(({ inPart = [] }) => inPart)),
      communes: once(items.flatMap(({ communes = [] }) => communes)),
      remarks: once(items.flatMap(({ remarks = [] }) => remarks)),
    });
  }

  private readItem(rowNumber: number, item: string): Result<ListItem, ListIssue> {
    const communes = this.parts.communesOfCode(item);
    if (communes !== null) return success({ communes });
    const text = item.replace(IN_PART, '');
    const found = this.readWhole(rowNumber, text);
    if (!found.ok || text === item) return found;
    return success({ ...found.value, inPart: found.value.codes ?? [] });
  }

  private readWhole(rowNumber: number, text: string): Result<ListItem, ListIssue> {
    const region = this.regionNamed(text);
    if (region !== undefined) return success({ codes: region, remarks: ['region-read-as-departements'] });
    const reading = this.join.readText(rowNumber, { text, parent: '' });
    if (reading.outcome !== 'read') {
      if (reading.code === 'outside-departements') return success({ remarks: [reading.code] });
      const isTotal = reading.outcome === 'skipped';
      return failure({ code: isTotal ? 'unknown-departement' : reading.code, text });
    }
    const { level, parts, remark } = reading;
    if (level === 'commune' || level === 'epci') return failure({ code: 'unknown-departement', text });
    const codes = parts.map(({ departementCode }) => departementCode);
    return success({ codes, remarks: remark === null ? [] : [remark] });
  }

  /** The texts of a list. A name with « et » in it is one text where it names a territory. */
  private itemsOf(cell: string): readonly string[] {
    const items = cell.split(SEPARATORS).map((item) => item.trim());
    return items
      .filter((item) => item !== '' && !WHOLE_COUNTRY.test(plainText(item)))
      .flatMap((item) => this.partsOf(item))
      .map((item) => CODE_BETWEEN_BRACKETS.exec(item)?.[1] ?? item);
  }

  private partsOf(item: string): readonly string[] {
    if (CODES_APART.test(item)) return item.split(BETWEEN_CODES);
    const parts = item.split(AND);
    const isOne =
      parts.length === 1 || this.regionNamed(item) !== undefined || this.join.namesTerritory(item);
    return isOne
      ? [item]
      : parts.flatMap((part) => (CODES_APART.test(part) ? part.split(BETWEEN_CODES) : [part]));
  }

  private regionNamed(text: string): readonly DepartementCode[] | undefined {
    const name = plainText(text);
    return this.departementsOfRegion.get(SHORT_NAMES[name] ?? name);
  }
}
