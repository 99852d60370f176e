import { plainHeader, rolesOfHeader, type SurveyedTable } from '../../table';

/** The column that says how a former commune is divided. */
export interface ShareColumn {
  readonly position: number;
  readonly sharesAre: 'parts' | 'weights';
  /** Whether its numbers are per 100, as its header says. */
  readonly isPercent: boolean;
}

/** Where the columns of a crosswalk stand in its table, from 0. */
export interface CrosswalkColumns {
  readonly former: number;
  readonly current: number;
  readonly share: ShareColumn | null;
  /** Day a change took effect; without one all the rows are of one change of vintage. */
  readonly date: number | null;
  /** Nature of the change, as the movements of the INSEE number it. */
  readonly nature: number | null;
  /** What each code is that of (`COM`, `ARM`, `COMD`…): rows of others than communes are left aside. */
  readonly kinds: readonly number[];
  readonly fromYear: number | null;
  readonly toYear: number | null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));
const CODE_WORDS = words(
  'code codes cod codgeo com depcom commune communes insee cog geo geographique officiel',
);
const LINK_WORDS = words('de du la');
const FORMER_WORDS = words(
  'ini init initial initiale ancien ancienne anciens anciennes old former av avant origine from precedent precedente',
);
const CURRENT_WORDS = words(
  'fin final finale nouveau nouvelle nouveaux nouvelles new ap apres actuel actuelle courant cible to current',
);
const PART_WORDS = words('part parts ratio share proportion pourcentage pct coefficient coef');
const PERCENT_WORDS = words('pourcentage pct');
const WEIGHT_WORDS = words('poids weight ponderation');
const DATE_HEADERS = words('date_eff date_effet date_d_effet date_de_prise_d_effet');
const NATURE_HEADERS = words('mod type_evenement type_d_evenement');
const KIND_HEADERS = words('typecom_av typecom_ap nivgeo niveau_geographique niveau_geographique_nivgeo');
const YEAR = /^(?:19|20)\d{2}$/;
const COMMUNE_CODE = /^\s*(?:\d{4,5}|2[AB]\d{3})\s*$/i;
/** Part of the first cells that must be codes of communes. */
const MOSTLY = 0.5;

interface CodeColumn {
  readonly position: number;
  readonly year: number | null;
  readonly side: 'former' | 'current' | null;
}

/**
 * The columns of a crosswalk of communes among those of a table: « ancien code » and « nouveau code », `CODGEO_INI` and
 * `CODGEO_2025`, `COM_AV` and `COM_AP`… A table of counts is none.
 *
 * @param isSaid - whether the user says it is one: its headers alone then tell its columns.
 * @returns `null` for a table that is no crosswalk.
 */
export function crosswalkColumns(
  { layout: { headers }, preview }: SurveyedTable,
  isSaid: boolean,
): CrosswalkColumns | null {
  const plain = headers.map(plainHeader);
  if (!isSaid && headers.some((header) => rolesOfHeader(header).includes('count'))) return null;
  const codes = plain.flatMap((header, position) => {
    const column = isSaid || saysCode(header) ? codeColumn(header, position) : null;
    const cells = preview.map((row) => row.cells[position] ?? '');
    return column === null || !(isSaid || holdsCodes(cells)) ? [] : [column];
  });
  const pair = pairOf(codes);
  if (pair === null) return null;
  const at = (known: ReadonlySet<string>) =>
    plain.findIndex((header) => known.has(header.replaceAll(' ', '_')));
  return {
    former: pair.former.position,
    current: pair.current.position,
    fromYear: pair.former.year,
    toYear: pair.current.year,
    share: shareColumn(plain),
    date: orNull(at(DATE_HEADERS)),
    nature: orNull(at(NATURE_HEADERS)),
    kinds: plain.flatMap((header, position) =>
      KIND_HEADERS.has(header.replaceAll(' ', '_')) ? [position] : [],
    ),
  };
}

function orNull(position: number): number | null {
  return position === -1 ? null : position;
}

/** Figures of years, or before and after a change, have headers without a word of codes. */
function saysCode(header: string): boolean {
  return header.split(' ').some((word) => CODE_WORDS.has(word));
}

function codeColumn(header: string, position: number): CodeColumn | null {
  const rest = header.split(' ').filter((word) => !CODE_WORDS.has(word) && !LINK_WORDS.has(word));
  const years = rest.filter((word) => YEAR.test(word));
  const marks = rest.filter((word) => !YEAR.test(word));
  if (rest.length === 0 || years.length > 1) return null;
  const side = sideOf(marks);
  if (side === null && marks.length > 0) return null;
  const [year] = years;
  return { position, side, year: year === undefined ? null : Number(year) };
}

function sideOf(marks: readonly string[]): CodeColumn['side'] {
  if (marks.length === 0) return null;
  if (marks.every((word) => FORMER_WORDS.has(word))) return 'former';
  return marks.every((word) => CURRENT_WORDS.has(word)) ? 'current' : null;
}

function holdsCodes(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const codes = filled.filter((cell) => COMMUNE_CODE.test(cell));
  return codes.length > 0 && codes.length >= filled.length * MOSTLY;
}

/** Columns named by what they are; else the oldest year and the latest. */
function pairOf(
  codes: readonly CodeColumn[],
): { readonly former: CodeColumn; readonly current: CodeColumn } | null {
  const byYear = codes
    .filter(({ side, year }) => side === null && year !== null)
    .toSorted((left, right) => Number(left.year) - Number(right.year));
  const former = codes.find(({ side }) => side === 'former') ?? byYear[0];
  const current = codes.find(({ side }) => side === 'current') ?? byYear.at(-1);
  return former === undefined || current === undefined || former === current ? null : { former, current };
}

function shareColumn(plain: readonly string[]): ShareColumn | null {
  const holds = (header: string | undefined, known: ReadonlySet<string>) =>
    header?.split(' ').some((word) => known.has(word)) === true;
  const parts = plain.findIndex((header) => holds(header, PART_WORDS));
  if (parts !== -1)
    return { position: parts, sharesAre: 'parts', isPercent: holds(plain[parts], PERCENT_WORDS) };
  const weights = plain.findIndex((header) => holds(header, WEIGHT_WORDS));
  return weights === -1 ? null : { position: weights, sharesAre: 'weights', isPercent: false };
}
