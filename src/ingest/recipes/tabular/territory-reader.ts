import {
  type CommuneCode,
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
  type EpciCode,
  isCommuneCode,
  normaliseDepartementCode,
} from '@/domain/territory';
import { type CogIndex, type CogMoved, communeCodeText, moveToCurrentCog } from '../../cog';
import type { ImportReasonCode } from '../../report/codes';
import type { MatchIssue, TerritoryMatch, TerritoryMatched, TerritoryMatcher } from '../../territory-match';
import type {
  ReadLevel,
  TerritoryLeft,
  TerritoryPart,
  TerritoryRead,
  TerritoryReading,
} from './territory-reading';
import type { TotalTest } from './total-words';

/** What reading territory cells needs. */
export interface TerritoryReaderOptions {
  readonly matcher: TerritoryMatcher;
  readonly communes: CommuneTable;
  readonly cog: CogIndex;
  readonly isTotal: TotalTest;
  /** Whether a crosswalk of the user speaks of a code, were it one of today. */
  readonly isSupplied: (code: string) => boolean;
  /** Says whether the user gave the text a code. */
  readonly isConfirmed: (text: string, parent: string) => boolean;
}

const OVERSEAS_COLLECTIVITY_COMMUNE = /^(?:975|977|978|98[4-9])\d{2}$/;
/** A name is longer than two letters and has no digit. */
const CODE_LIKE = /\d|^.{0,2}$/;

const REMARK_OF_REPAIR = {
  none: null,
  'letter-case': null,
  'lost-zero': 'lost-zero-repaired',
  'finess-overseas': 'territory-code-converted',
  corse: 'territory-code-converted',
  rhone: 'territory-code-converted',
} as const;

const CODE_OF_ISSUE: Readonly<Record<MatchIssue, ImportReasonCode>> = {
  'empty-text': 'unknown-departement',
  'unknown-code': 'unknown-departement',
  'unknown-name': 'territory-to-check',
  'several-territories': 'territory-to-check',
  'former-territory': 'territory-to-check',
  'code-and-name-disagree': 'territory-to-check',
  'outside-its-parent': 'territory-to-check',
  'corse-not-divided': 'corse-not-divided',
  'outside-departements': 'outside-departements',
};

/**
 * Reads territory cells: codes in any usual spelling, names, former communes, what the user confirmed. Each text is
 * looked up once. A code written as one of a commune, that no directory knows, still tells its département.
 */
export class TerritoryReader {
  private readonly known = new Map<string, Map<string, TerritoryReading>>();
  private readonly departementsOfEpci: ReadonlyMap<string, ReadonlySet<DepartementCode>>;

  constructor(private readonly options: TerritoryReaderOptions) {
    this.departementsOfEpci = groupByEpci(options.communes);
  }

  /** Reads a cell, with that of its parent territory where the table has one. */
  read(cell: string, parent: string): TerritoryReading {
    let ofParent = this.known.get(parent);
    if (ofParent === undefined) this.known.set(parent, (ofParent = new Map()));
    let reading = ofParent.get(cell);
    if (reading === undefined) ofParent.set(cell, (reading = this.look(cell.trim(), parent.trim())));
    return reading;
  }

  /** The matcher rows are reviewed with: it is spared the codes of communes, that were read without it. */
  reviewMatcher(): TerritoryMatcher {
    const { matcher, communes, isConfirmed, isSupplied } = this.options;
    if (!matcher.levels.includes('commune')) return matcher;
    return {
      ...matcher,
      match: (text, parent = '') => {
        const position = communes.positionOf(text) ?? -1;
        const code = communes.codes[position];
        const isAsked = code !== text || isSupplied(text) || isConfirmed(text, parent);
        if (isAsked) return matcher.match(text, parent);
        const territory = { level: 'commune', code, name: communes.names[position] ?? code } as const;
        return { status: 'matched', territory, by: 'code', repair: null };
      },
    };
  }

  private look(text: string, parent: string): TerritoryReading {
    if (this.options.isConfirmed(text, parent)) return this.ofMatch(text, parent);
    return this.ofExactCode(text) ?? this.ofTotal(text) ?? this.ofMatch(text, parent);
  }

  private ofExactCode(text: string): TerritoryReading | null {
    const departement = normaliseDepartementCode(text);
    if (departement.ok) {
      const { code, repair } = departement.value;
      const remark = REMARK_OF_REPAIR[repair];
      return repair === 'rhone' ? rhonePartRead(code, text, remark) : departementRead(code, remark);
    }
    if (isCommuneCode(text) && this.options.communes.positionOf(text) !== undefined) {
      return this.options.isSupplied(text) ? null : communeRead(text, null);
    }
    if (this.departementsOfEpci.has(text)) return this.epciRead(text as EpciCode, null);
    return OVERSEAS_COLLECTIVITY_COMMUNE.test(text) ? left('skipped', 'outside-departements') : null;
  }

  private ofTotal(text: string): TerritoryLeft | null {
    return this.options.isTotal(text) ? left('skipped', 'total-row') : null;
  }

  private ofMatch(text: string, parent: string): TerritoryReading {
    const match = this.options.matcher.match(text, parent === '' ? undefined : parent);
    switch (match.status) {
      case 'matched':
        return this.matchedRead(match);
      case 'moved':
        return movedRead(match.move);
      case 'unresolved':
        return this.unresolved(text, match);
    }
  }

  private matchedRead({ territory, by, repair }: TerritoryMatched): TerritoryReading {
    const remark = remarkOf(by, repair);
    const { level, code } = territory;
    if (level === 'departement') return departementRead(code as DepartementCode, remark);
    if (level === 'commune') return communeRead(code as CommuneCode, remark);
    return level === 'epci' ? this.epciRead(code as EpciCode, remark) : left('skipped', 'total-row');
  }

  private unresolved(
    text: string,
    { issue }: Extract<TerritoryMatch, { status: 'unresolved' }>,
  ): TerritoryReading {
    const code = text.toUpperCase();
    const divided = this.dividedBlindly(communeCodeText(text));
    if (divided !== null) return divided;
    if (isCommuneCode(code)) return communeRead(code, 'commune-not-in-directory');
    if (issue === 'outside-departements') return left('skipped', 'outside-departements');
    if (issue === 'unknown-name' && CODE_LIKE.test(text)) return left('rejected', 'unknown-departement');
    return left('rejected', CODE_OF_ISSUE[issue]);
  }

  /** A commune divided in parts nobody gives is still one of its département, when all its parts are. */
  private dividedBlindly(code: string): TerritoryReading | null {
    const move = moveToCurrentCog(code, this.options.cog);
    if (move.status !== 'unknown' || move.reason !== 'shares-unknown') return null;
    const departements = new Set(
      move.possible.flatMap((part) => (isCommuneCode(part) ? [departementOfCommune(part)] : [])),
    );
    const [departementCode, ...others] = departements;
    if (departementCode === undefined || others.length > 0) return left('rejected', 'commune-split-unshared');
    const communeCode = isCommuneCode(code) ? code : null;
    const parts = [{ departementCode, communeCode, share: 1 }];
    return read('commune', { key: code, parts, remark: 'commune-split-unshared' });
  }

  /** The counts of an EPCI are those of its département when it lies in one. */
  private epciRead(code: EpciCode, remark: ImportReasonCode | null): TerritoryReading {
    const departements = [...(this.departementsOfEpci.get(code) ?? [])];
    const parts = departements.map((departementCode) => ({ departementCode, communeCode: null, share: 1 }));
    const reading = read('epci', { key: code, parts, remark });
    if (parts.length === 1) return reading;
    const refusal = left('rejected', 'epci-across-departements');
    return parts.length === 0 ? refusal : { ...refusal, across: reading };
  }
}

function groupByEpci({ codes, epciCodes }: CommuneTable): ReadonlyMap<string, ReadonlySet<DepartementCode>> {
  const groups = new Map<string, Set<DepartementCode>>();
  for (const [position, epci] of epciCodes.entries()) {
    const commune = codes[position];
    if (epci === null || commune === undefined) continue;
    const group = groups.get(epci) ?? new Set();
    groups.set(epci, group.add(departementOfCommune(commune)));
  }
  return groups;
}

function remarkOf(by: TerritoryMatched['by'], repair: TerritoryMatched['repair']): ImportReasonCode | null {
  switch (by) {
    case 'code':
    case 'name':
      return null;
    case 'respelled-name':
      return 'territory-name-respelled';
    case 'confirmed':
      return 'territory-repaired-by-user';
    case 'repaired-code':
      if (repair === 'letter-case') return null;
      return repair === 'lost-zero' ? 'lost-zero-repaired' : 'territory-code-converted';
  }
}

function left(outcome: TerritoryLeft['outcome'], code: ImportReasonCode): TerritoryLeft {
  return { outcome, code };
}

function read(
  level: ReadLevel,
  { key, parts, remark }: Pick<TerritoryRead, 'key' | 'parts' | 'remark'>,
): TerritoryRead {
  return { outcome: 'read', level, key, parts, remark, moved: null };
}

function departementRead(departementCode: DepartementCode, remark: ImportReasonCode | null): TerritoryRead {
  const parts = [{ departementCode, communeCode: null, share: 1 }];
  return read('departement', { key: departementCode, parts, remark });
}

/** Two halves of one département: they are summed, and are no repetition of each other. */
function rhonePartRead(
  departementCode: DepartementCode,
  text: string,
  remark: ImportReasonCode | null,
): TerritoryRead {
  const parts = [{ departementCode, communeCode: null, share: 1 }];
  return read('rhone-part', { key: text.toUpperCase(), parts, remark });
}

function communeRead(communeCode: CommuneCode, remark: ImportReasonCode | null): TerritoryRead {
  const parts = [{ departementCode: departementOfCommune(communeCode), communeCode, share: 1 }];
  return read('commune', { key: communeCode, parts, remark });
}

function movedRead(moved: CogMoved): TerritoryReading {
  const parts: TerritoryPart[] = [];
  for (const { code, share } of moved.targets) {
    if (!isCommuneCode(code)) return left('skipped', 'total-row');
    parts.push({ departementCode: departementOfCommune(code), communeCode: code, share });
  }
  const remark = parts.length > 1 ? 'commune-split' : 'commune-moved';
  return { ...read('commune', { key: moved.formerCode, parts, remark }), moved };
}
