/** Coordinates as FINESS+ writes them: degrees in X and Y, projected metres beside. */
interface FixtureCoordinates {
  readonly coordonneeX: string;
  readonly coordonneeY: string;
  readonly directionLatitude?: string;
  readonly directionLongitude?: string;
}

/** What a test says of an establishment of the structures file; the rest is as in the real file. */
export interface FixtureEstablishment {
  readonly finess: string;
  readonly category: string;
  readonly commune: string | null;
  readonly state?: 'A' | 'I';
  readonly coordinates?: FixtureCoordinates;
  readonly name?: string;
}

/** What a test says of a capacity of the activités file. */
export interface FixtureCapacity {
  readonly places: string | null;
  readonly status: string;
  readonly habilitation?: string;
  readonly id?: string;
  readonly activityState?: 'A' | 'I';
}

/** The structures file with one legal entity. */
export function structuresJson(
  establishments: readonly FixtureEstablishment[],
  generatedAt = '2026-08-13T02:07:30Z',
): string {
  const about = {
    numFinessPm: '010000255',
    denominationLonguePmSmsse: 'ASSOCIATION DES AMIS',
    denominationPm: null,
  };
  const pmej = [{ informationsGeneralesPMEJ: about, ege: establishments.map(toEge), etatObjet: 'A' }];
  return JSON.stringify({ schemaVersion: 'v1.0.0', generatedAt, gco: [], gcc: [], pmej }, null, 2);
}

/** The activités file: the capacities of each FINESS number, in this order. */
export function activitesJson(
  capacities: readonly (readonly [finess: string, capacities: readonly FixtureCapacity[]])[],
): string {
  const ege = capacities.map(([finess, list]) => ({
    egeId: finess,
    numFinessEge: finess,
    activitesExercees: list.map(toActivity),
  }));
  const pmej = [{ numFiness: '010000255', pmSmsseId: '2', activitesAutorisees: [], ege }];
  return JSON.stringify({ schemaVersion: 'v1.0.0', generatedAt: '2026-08-18T02:16:50Z', pmej }, null, 2);
}

/**
 * A pair worked by hand. Structures: 9 read; 2 closed and 1 out of scope skipped, 1 duplicate rejected, 5 accepted.
 * Activités: 12 read; 3 skipped, 3 rejected, 6 accepted.
 * Installed places: IME 40 + 25 = 65, ESAT 120, MAS 30; authorised: IME 42, ESAT 120; the CMPP has none.
 */
export const SMALL_PAIR = {
  structures: structuresJson([
    {
      finess: '010000001',
      category: '183',
      commune: '01053',
      name: 'IME DES TILLEULS',
      coordinates: { coordonneeX: '5.226104', coordonneeY: '46.200985' },
    },
    {
      finess: '010000002',
      category: '183',
      commune: '01053',
      coordinates: { coordonneeX: '46.21', coordonneeY: '5.25' },
    },
    { finess: '310000003', category: '246', commune: '31555' },
    { finess: '2A0000004', category: '255', commune: '2A004' },
    {
      finess: '970400005',
      category: '189',
      commune: '97411',
      coordinates: { coordonneeX: '55.45', coordonneeY: '-20.88' },
    },
    { finess: '010000006', category: '183', commune: '01053', state: 'I' },
    { finess: '290000007', category: '246', commune: '29155', state: 'I' },
    { finess: '590000008', category: '500', commune: '59350' },
    { finess: '310000003', category: '246', commune: '31555' },
  ]),
  activites: activitesJson([
    [
      '010000001',
      [
        { places: '40', status: '08' },
        { places: '42', status: '09' },
        { places: '18', status: '08', habilitation: '02' },
      ],
    ],
    ['010000002', [{ places: '25', status: '08', activityState: 'I' }]],
    [
      '310000003',
      [
        { places: '120', status: '08' },
        { places: '120', status: '09' },
        { places: '-3', status: '08' },
        { places: 'vingt', status: '08' },
      ],
    ],
    [
      '2A0000004',
      [
        { places: '30', status: '08' },
        { places: '12', status: '07' },
      ],
    ],
    ['970400005', []],
    ['010000006', [{ places: '60', status: '08' }]],
    ['990000009', [{ places: '9', status: '08' }]],
  ]),
} as const;

function toEge(parts: FixtureEstablishment): object {
  const {
    finess,
    category,
    commune,
    state = 'A',
    coordinates,
    name = `ETABLISSEMENT ${parts.finess}`,
  } = parts;
  return {
    informationsGeneralesEGE: { egeId: finess, numFinessEge: finess, nomEgeCourt: 'COURT', nomEgeLong: name },
    categorieentiteGeographiqueExercice: category,
    adresse: [
      { usageAdresse: '04', cogCommune: '75056', coordonneesGeographique: null },
      { usageAdresse: '03', cogCommune: commune, coordonneesGeographique: coordinates ?? null },
    ],
    etatObjet: state,
  };
}

function toActivity({ places, status, habilitation, id, activityState = 'A' }: FixtureCapacity): object {
  const triple = { activiteSocialeRegulee: '844', modeFonctionnement: '11', public: '117' };
  return {
    caracteristiquesGeneriques: { etatObjet: activityState },
    nature: {
      codeNature: 'ASMR',
      caracteristiquesSpecifiques: { ageMaxAutorise: '20', typeActiviteAMSR: triple },
    },
    capacite: [
      {
        idCapacite: id ?? null,
        nombre: places,
        statutCapacite: status,
        habilitation: habilitation ?? null,
        modeFinancement: null,
        typeLogement: null,
        genre: null,
      },
    ],
  };
}
