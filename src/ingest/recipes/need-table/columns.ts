/** What a column of a need table may hold. */
export type NeedColumnRole = 'territory' | 'source' | 'public' | 'count' | 'date';

/** Whether the territory column surely holds communes, so that a code of four digits has lost a zero. */
export type TerritoryColumnKind = 'communes' | 'any';

/** Where each role stands in a table. */
export interface NeedColumns {
  readonly territory: number;
  readonly territoryKind: TerritoryColumnKind;
  readonly count: number;
  /** `null` when the table has no such column. */
  readonly source: number | null;
  readonly public: number | null;
  readonly date: number | null;
}

/** Headers French offices use, without case, accents or punctuation; the first found wins. */
const HEADERS: Readonly<Record<NeedColumnRole, readonly string[]>> = {
  territory: [
    'code departement',
    'code dep',
    'code dept',
    'num departement',
    'numero departement',
    'code territoire',
    'dep',
    'dept',
    'departement',
    'code insee',
    'code commune',
    'code insee commune',
    'codgeo',
    'insee',
    'insee com',
    'commune',
    'territoire',
    'code geo',
    'code',
    'territory code',
  ],
  source: ['source', 'source du besoin', 'origine', 'origine du besoin', 'dispositif', 'need source'],
  public: ['public', 'population', 'tranche d age', 'type de public'],
  count: [
    'effectif',
    'effectifs',
    'nombre',
    'nombre de personnes',
    'nb',
    'nb personnes',
    'personnes',
    'sans solution',
    'personnes sans solution',
    'count',
  ],
  date: [
    'date',
    'date de reference',
    'date reference',
    'date de l effectif',
    'reference date',
    'annee',
    'periode',
    'mois',
  ],
};
const COMMUNE_HEADERS = new Set([
  'code insee',
  'code commune',
  'code insee commune',
  'codgeo',
  'insee',
  'insee com',
  'commune',
]);

/** A header as synonyms are compared: no case, accents or punctuation. */
export function plainHeader(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Roles found in a line of headers, territory and count perhaps missing. */
export function findColumns(headers: readonly string[]): Partial<Record<NeedColumnRole, number>> {
  const plain = headers.map(plainHeader);
  const found: Partial<Record<NeedColumnRole, number>> = {};
  for (const [role, names] of Object.entries(HEADERS) as [NeedColumnRole, readonly string[]][]) {
    const name = names.find((candidate) => plain.includes(candidate));
    if (name !== undefined) found[role] = plain.indexOf(name);
  }
  return found;
}

/** The columns of a line of headers, or `null` when territory or count is missing. */
export function needColumnsOf(headers: readonly string[]): NeedColumns | null {
  const { territory, count, source, public: publicColumn, date } = findColumns(headers);
  if (territory === undefined || count === undefined) return null;
  const communes = COMMUNE_HEADERS.has(plainHeader(headers[territory] ?? ''));
  return {
    territory,
    territoryKind: communes ? 'communes' : 'any',
    count,
    source: source ?? null,
    public: publicColumn ?? null,
    date: date ?? null,
  };
}
