import {
  type CommuneTable,
  isCommuneCode,
  normaliseDepartementCode,
  type TerritoryHierarchy,
} from '@/domain/territory';
import { withoutFootnoteMark } from './footnote-marks';
import { plainText } from '../mapping/plain-text';

/** The directories columns of territories are recognised with. */
export interface TableDirectories {
  readonly communes: CommuneTable;
  readonly hierarchy: TerritoryHierarchy;
}

const TOTAL = /^(?:sous )?(?:total|ensemble|france|metropole|dom|drom|fr|national)\b/;
const LONGEST_NAME = 80;
const NAMES_OF_COMMUNES = new WeakMap<CommuneTable, ReadonlySet<string>>();
const LOST_ZERO_COMMUNE = /^[1-9]\d{3}$/;
/** A code no count is written as: a leading zero, a letter. */
const SURELY_A_CODE = /^(?:0\d{1,4}|2[ab](?:\d{3})?|9[a-f]|20[ab]|69[dm])$/i;

/** Words and codes that name territories. */
export class TerritoryWords {
  private readonly names: ReadonlySet<string>;

  constructor(private readonly directories: TableDirectories) {
    const { hierarchy } = directories;
    this.names = new Set(
      Object.values(hierarchy).flatMap(({ territories }) => territories.map(({ name }) => plainText(name))),
    );
  }

  /** Whether a cell is the code of a département, a commune or an EPCI, in any usual spelling. */
  isCode(cell: string): boolean {
    const text = withoutFootnoteMark(cell).toUpperCase();
    const departement = normaliseDepartementCode(text);
    if (departement.ok || departement.error === 'outside-departements' || text === '20') return true;
    if (isCommuneCode(text)) return true;
    const { communes } = this.directories;
    if (LOST_ZERO_COMMUNE.test(text)) return communes.positionOf(`0${text}`) !== undefined;
    return (communes.epciNames as ReadonlyMap<string, string>).has(text);
  }

  /** Whether a cell is a code that nobody writes a count as. */
  isSurelyCode(cell: string): boolean {
    return SURELY_A_CODE.test(withoutFootnoteMark(cell));
  }

  /** Whether a cell names a région, a département, a commune or an EPCI. */
  isName(cell: string): boolean {
    if (cell.length > LONGEST_NAME) return false;
    const text = plainText(withoutFootnoteMark(cell));
    if (text === '') return false;
    if (this.names.has(text)) return true;
    return communeNames(this.directories.communes).has(text);
  }

  /** Whether a cell names a total: « Total », « France métropolitaine », « DOM ». */
  isTotal(cell: string): boolean {
    return TOTAL.test(plainText(cell));
  }
}

/** Names of communes and EPCI; the directory is large, and every table of an import is read against the same. */
function communeNames(communes: CommuneTable): ReadonlySet<string> {
  const kept = NAMES_OF_COMMUNES.get(communes);
  if (kept !== undefined) return kept;
  const names = new Set([...communes.names, ...communes.epciNames.values()].map(plainText));
  NAMES_OF_COMMUNES.set(communes, names);
  return names;
}
