import type { PartialRemit } from '@/domain/coverage';
import {
  type CommuneCode,
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
} from '@/domain/territory';
import { plainText } from '../../mapping';

/** What a cell names of a département: communes, and whether it names something else too. */
export interface NamedParts {
  readonly communes: readonly CommuneCode[];
  /** A text names neither a commune nor an EPCI: a « bassin », a « secteur ». */
  readonly hasOthers: boolean;
}

interface PartNames {
  readonly epciByName: ReadonlyMap<string, string>;
  readonly communeByName: ReadonlyMap<string, CommuneCode>;
}

const COMMUNE_CODE = /^(?:\d{5}|2[ab]\d{3})$/i;
const EPCI_CODE = /^\d{9}$/;
const SEPARATORS = /[;,/|+\r\n]+/;
/** « Bourg-en-Bresse (01053) »: the code says it better. */
const CODE_BETWEEN_BRACKETS = /^.*\((\d{5}|2[ab]\d{3}|\d{9})\)$/i;
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/^communaute de communes\b/, 'cc'],
  [/^communaute d agglomeration\b/, 'ca'],
  [/^communaute urbaine\b/, 'cu'],
];
const SAYS_PART =
  /\b(?:en partie|pour partie|une partie|partie (?:nord|sud|est|ouest)|partiel\w*|partie du departement|(?:bassin|secteur|arrondissement)s? d\w*)\b/;
/** « PCO du Littoral (Calaisis/Boulonnais) ». */
const PLACES_BETWEEN_BRACKETS = /\([^()]*\p{L}[^()]*\/[^()]*\p{L}[^()]*\)/u;

/** Whether words of a team say that it answers for a part of its département. */
export function saysPart(texts: readonly string[]): boolean {
  return texts.some((text) => SAYS_PART.test(plainText(text)) || PLACES_BETWEEN_BRACKETS.test(text));
}

/** The communes and EPCI that parts of départements are told by, and their inhabitants. */
export class RemitParts {
  private readonly communesOfEpci = new Map<string, CommuneCode[]>();
  /** Laid out when a first name is looked up: most lists have none. */
  private names: PartNames | null = null;
  private readonly inhabitantsOf = new Map<DepartementCode, number>();

  constructor(private readonly communes: CommuneTable) {
    communes.codes.forEach((code, position) => {
      const departement = departementOfCommune(code);
      const epci = communes.epciCodes[position];
      if (epci !== null && epci !== undefined) {
        const members = this.communesOfEpci.get(epci) ?? [];
        members.push(code);
        this.communesOfEpci.set(epci, members);
      }
      const people = (this.inhabitantsOf.get(departement) ?? 0) + this.inhabitantsAt(position);
      this.inhabitantsOf.set(departement, people);
    });
  }

  /** The communes of a code of a commune or of an EPCI; `null` for any other text. */
  communesOfCode(text: string): readonly CommuneCode[] | null {
    if (EPCI_CODE.test(text)) return this.communesOfEpci.get(text) ?? null;
    if (!COMMUNE_CODE.test(text)) return null;
    const position = this.communes.positionOf(text.toUpperCase());
    const code = position === undefined ? undefined : this.communes.codes[position];
    return code === undefined ? null : [code];
  }

  /** Reads a cell that lists communes and EPCI, by code or by name. */
  read(cell: string, departements: readonly DepartementCode[]): NamedParts {
    const communes = new Set<CommuneCode>();
    let hasOthers = false;
    for (const item of cell
      .split(SEPARATORS)
      .map((text) => text.trim())
      .filter((text) => text !== '')) {
      const found = this.communesOf(item, departements);
      if (found === null) hasOthers = true;
      else for (const code of found) communes.add(code);
    }
    return { communes: [...communes], hasOthers };
  }

  /** What a team answers for in a département. */
  partOf(departement: DepartementCode, communes: readonly CommuneCode[], areAllKnown: boolean): PartialRemit {
    return {
      departement,
      communes: communes
        .filter((code) => departementOfCommune(code) === departement)
        .toSorted()
        .map((code) => ({ code, inhabitants: this.inhabitantsAt(this.communes.positionOf(code) ?? -1) })),
      inhabitants: this.inhabitantsOf.get(departement) ?? 0,
      areAllKnown,
    };
  }

  private communesOf(item: string, departements: readonly DepartementCode[]): readonly CommuneCode[] | null {
    const code = CODE_BETWEEN_BRACKETS.exec(item)?.[1] ?? item;
    const byCode = this.communesOfCode(code);
    if (byCode !== null) return byCode;
    this.names ??= namesOf(this.communes);
    const { epciByName, communeByName } = this.names;
    const epci = epciByName.get(shortName(item));
    const members = epci === undefined ? undefined : this.communesOfEpci.get(epci);
    const isNear = members?.some((member) => departements.includes(departementOfCommune(member))) ?? false;
    if (members !== undefined && (departements.length === 0 || isNear)) return members;
    const named = departements.flatMap((departement) => communeByName.get(nameKey(departement, item)) ?? []);
    return named.length === 0 ? null : named;
  }

  private inhabitantsAt(position: number): number {
    const people = this.communes.populations[position];
    return people === undefined || Number.isNaN(people) ? 0 : people;
  }
}

function namesOf({ codes, names, epciNames }: CommuneTable): PartNames {
  return {
    epciByName: new Map([...epciNames].map(([code, name]) => [shortName(name), code])),
    communeByName: new Map(
      codes.map((code, position) => [nameKey(departementOfCommune(code), names[position] ?? ''), code]),
    ),
  };
}

function shortName(name: string): string {
  const plain = plainText(name);
  const form = SHORT_FORMS.find(([long]) => long.test(plain));
  return form === undefined ? plain : plain.replace(form[0], form[1]);
}

function nameKey(departement: DepartementCode, name: string): string {
  return `${departement} ${plainText(name)}`;
}
