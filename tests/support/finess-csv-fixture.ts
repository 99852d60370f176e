/** What a test says of a `structureet`; the rest is as in the real file. */
export interface FixtureStructure {
  readonly finess: string;
  readonly category?: string;
  readonly departement?: string;
  readonly commune?: string;
  readonly name?: string;
  readonly legalEntity?: string;
}

/** What a test says of an `equipementsocial`. */
export interface FixtureEquipment {
  readonly finess: string;
  readonly triple?: readonly [activity: string, mode: string, publicCode: string];
  readonly installed?: string;
  readonly installedRemoved?: string;
  readonly authorised?: string;
  readonly authorisedRemoved?: string;
}

export const TITLE_LINE = 'finess;etalab;111;2026-05-12';

/** A `structureet` of 32 fields, of an IME of Bourg-en-Bresse unless said otherwise. */
export function structureLine(structure: FixtureStructure): string {
  const { finess, category = '183', departement = '01', commune = '053' } = structure;
  const { name = 'IME DES ÉRABLES', legalEntity = '010000255' } = structure;
  const identity = ['structureet', finess, legalEntity, 'IME', name, '', '', '5', 'R', 'DU LYCÉE', '', ''];
  const address = [commune, departement, 'AIN', '01000 BOURG EN BRESSE', '0474226685', ''];
  const nature = [category, 'Institut', '', '', '77930919400024', '', '34', '', '', ''];
  return [...identity, ...address, ...nature, '2020-01-01', '2020-05-26', '2023-05-02', ''].join(';');
}

/** A `geolocalisation` of 6 fields. */
export function geolocationLine(
  finess: string,
  [x, y]: readonly [x: string, y: string],
  projection: string,
): string {
  return ['geolocalisation', finess, x, y, `1,ATLASANTE,97,BAN,${projection}`, '2026-05-12'].join(';');
}

/** An `equipementsocial` of 28 fields. */
export function equipmentLine(equipment: FixtureEquipment): string {
  const { finess, triple = ['844', '11', '207'], installed = '', authorised = '' } = equipment;
  const { installedRemoved = 'N', authorisedRemoved = 'N' } = equipment;
  const [activity, mode, publicCode] = triple;
  const activityCells = ['equipementsocial', finess, activity, '', mode, '', publicCode, '', 'A'];
  const installedCells = [installed, '', '', '', '3', '20', installedRemoved, '', '2020-05-26'];
  const authorisedCells = [authorised, '', '', '', '3', '20', authorisedRemoved, '2020-05-26', '', ''];
  return [...activityCells, ...installedCells, ...authorisedCells].join(';');
}

/** A file of the series: its first line, then these. */
export function finessCsv(...lines: readonly string[]): string {
  return `${[TITLE_LINE, ...lines].join('\n')}\n`;
}
