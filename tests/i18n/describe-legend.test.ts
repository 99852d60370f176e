import { describe, expect, it } from 'vitest';
import { defaultPerimeter } from '@/indicators';
import type { ChoroplethLegend, LegendModel } from '@/cartography';
import type { Provenance } from '@/domain/measure';
import {
  type ComparisonBasis,
  createFormats,
  describeLegend,
  type LegendContext,
  type LegendIndicator,
} from '@/i18n';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';

const french = { messages: fr, formats: createFormats(fr) };
const english = { messages: en, formats: createFormats(en) };

const FINESS: Provenance = {
  id: 'finess-plus',
  source: 'FINESS+',
  date: '2026-08',
  licence: 'Licence Ouverte 2.0',
  status: 'user',
};
const POPULATION: Provenance = {
  id: 'insee-population-2025',
  source: 'INSEE, estimations de population',
  date: '2025',
  licence: 'Licence Ouverte 2.0',
  status: 'official',
};
const DEMONSTRATION: Provenance = {
  id: 'demo-need',
  source: 'Besoins fictifs',
  date: null,
  licence: null,
  status: 'demonstration',
};

const EQUIPMENT: LegendIndicator = {
  definition: {
    id: 'equipment-child',
    label: null,
    numerator: { kind: 'places', public: 'child' },
    denominator: { kind: 'population', ages: 'child' },
    unit: 'per-1000',
    direction: 'offer',
  },
  perimeter: defaultPerimeter(null),
  numeratorProvenance: [FINESS],
  denominatorProvenance: [POPULATION],
  referenceDate: '2026-08',
  asOf: null,
  secrecy: null,
};
const UNMET: LegendIndicator = {
  ...EQUIPMENT,
  definition: {
    id: 'unmet-child',
    label: null,
    numerator: { kind: 'need', public: 'child' },
    denominator: { kind: 'population', ages: 'child' },
    unit: 'per-1000',
    direction: 'need',
  },
  perimeter: { ...EQUIPMENT.perimeter, needSource: 'SI orientations' },
  numeratorProvenance: [DEMONSTRATION],
  referenceDate: null,
  secrecy: [
    {
      set: { kind: 'need', source: 'SI orientations' },
      rule: { threshold: 5, dominance: null, rounding: null },
    },
  ],
};

const NOTHING: LegendModel = {
  choropleth: null,
  representation: null,
  symbols: null,
  borders: null,
  offer: null,
  coverage: null,
};
const AGAINST_FRANCE: ComparisonBasis = {
  reference: 'france',
  name: null,
  peerRule: { count: 8, criteria: ['population', 'age'], overseas: 'apart' },
  customSet: null,
  test: 'fixed-reference',
};
const CONTEXT: LegendContext = {
  level: 'departement',
  indicator: EQUIPMENT,
  pair: null,
  reading: { chosenMode: 'raw', mode: 'raw', comparison: AGAINST_FRANCE, uncertainty: null },
  classes: { refusal: null, lock: null, overseas: null, look: { reference: null } },
  symbols: UNMET,
  offer: FINESS,
  coverage: null,
};

function legendClass(lower: number, upper: number, count: number) {
  return { lower, upper, count, color: '#000000' };
}

function choropleth(classes: ChoroplethLegend['classes']): LegendModel {
  return { ...NOTHING, choropleth: { classes, closure: 'right', states: [], marks: [], misuse: null } };
}

describe('describeLegend, choropleth', () => {
  const model: LegendModel = {
    ...NOTHING,
    choropleth: {
      closure: 'right',
      classes: [
        legendClass(12.41234, 15.2, 1),
        legendClass(9.87654, 12.41234, 34),
        legendClass(6.02, 9.87654, 20),
      ],
      marks: [],
      misuse: null,
      states: [
        { state: 'zero', color: '#eeeeee', pattern: 'none', count: 2 },
        { state: 'missing', color: '#ffffff', pattern: 'missing', count: 44 },
      ],
    },
  };

  it('names the indicator with its unit, base, date and sources', () => {
    const block = describeLegend(model, CONTEXT, french).choropleth;
    expect(block?.title).toBe('Taux d’équipement pour enfants et jeunes');
    expect(block?.subtitle).toBe('places pour 1\u202f000 habitants de 0 à 19 ans, août 2026');
    expect(block?.notes).toEqual(['Places installées']);
    expect(block?.sources).toBe('FINESS+, août 2026 · INSEE, estimations de population, 2025');
  });

  it('says that people of all ages are a sum of ages, and the places it counts', () => {
    const summed = { ...UNMET, secrecy: null, isSumOfAges: true };
    const notes = (indicator: LegendIndicator, words: typeof english) =>
      describeLegend(model, { ...CONTEXT, indicator }, words).choropleth?.notes;
    expect(notes(summed, french)).toEqual([
      'Source des besoins\u00a0: SI orientations',
      'Tous âges\u00a0: somme des enfants et des adultes, la source ne donne pas de total',
    ]);
    expect(notes(summed, english)).toEqual([
      'Source of needs: SI orientations',
      'All ages: children and adults added up, the source gives no total',
    ]);
    const numerator = { kind: 'need', public: 'child' } as const;
    const places = { kind: 'places-of', categories: EQUIPMENT.perimeter.categories.child } as const;
    const placesPerNeed = { ...EQUIPMENT.definition, numerator: places, denominator: numerator };
    expect(notes({ ...summed, definition: placesPerNeed }, english)?.[0]).toBe('Places installed');
  });

  it('says which limit classes hold', () => {
    const { choropleth } = model;
    const held = { ...model, choropleth: choropleth && { ...choropleth, closure: 'left' as const } };
    const lines = describeLegend(held, CONTEXT, french).choropleth?.lines.map(({ label }) => label);
    expect(lines).toEqual(['12,4 ou plus', '9,9 à moins de 12,4', 'moins de 9,9']);
  });

  it('names what locked classes were made for, and warns where the map departs from them', () => {
    const kept = {
      lock: { level: 'departement', date: '2025' },
      status: 'kept',
      below: 1,
      above: 2,
    } as const;
    const read = (classes: Pick<LegendContext['classes'], 'refusal' | 'lock'>) =>
      describeLegend(model, { ...CONTEXT, classes: { ...CONTEXT.classes, ...classes } }, french).choropleth;
    const block = read({ refusal: null, lock: { ...kept, madeFor: UNMET } });
    expect(block?.notes[0]).toMatch(/^Classes verrouillées, faites pour «\s.*\s» \(départements, 2025\)\.$/);
    const byEpci = { ...kept, lock: { ...kept.lock, level: 'epci' }, madeFor: UNMET } as const;
    expect(read({ refusal: null, lock: byEpci })?.notes[0]).toMatch(/\(EPCI, 2025\)\.$/);
    expect(block?.warnings).toEqual([
      expect.stringMatching(/^Attention.*3.territoires.*1 au-dessous, 2 au-dessus/),
    ]);
    expect(read({ refusal: null, lock: { ...kept, below: 0, above: 0, madeFor: null } })).toMatchObject({
      warnings: [],
      notes: expect.arrayContaining([expect.stringContaining('indicateur retiré')]) as unknown,
    });
    for (const status of ['other-classes', 'other-unit'] as const) {
      const other = read({ refusal: 'needs-positive-values', lock: { ...kept, status, madeFor: UNMET } });
      expect(other?.warnings).toHaveLength(2);
      expect(other?.notes.join()).not.toContain('verrouillées');
    }
  });

  it('labels classes from high to low with open ends and the number of territories', () => {
    expect(describeLegend(model, CONTEXT, french).choropleth?.lines).toEqual([
      { label: 'plus de 12,4', count: '1', spokenCount: '1\u00a0département' },
      { label: '9,9 à 12,4', count: '34', spokenCount: '34\u00a0départements' },
      { label: '9,9 ou moins', count: '20', spokenCount: '20\u00a0départements' },
    ]);
  });

  it('counts régions when the map is drawn by région', () => {
    const lines = describeLegend(model, { ...CONTEXT, level: 'region' }, french).choropleth?.lines;
    expect(lines?.map((line) => line.spokenCount)).toEqual([
      '1\u00a0région',
      '34\u00a0régions',
      '20\u00a0régions',
    ]);
  });

  it('lists the states with the mark that stands in the table', () => {
    expect(describeLegend(model, CONTEXT, french).choropleth?.states).toEqual([
      { label: 'Zéro', count: '2', spokenCount: '2\u00a0départements' },
      { label: 'Non disponible (nd)', count: '44', spokenCount: '44\u00a0départements' },
    ]);
  });

  it('speaks English with the decimal point', () => {
    const block = describeLegend(model, CONTEXT, english).choropleth;
    expect(block?.lines.map((line) => line.label)).toEqual(['more than 12.4', '9.9 to 12.4', '9.9 or less']);
    expect(block?.subtitle).toBe('places per 1,000 inhabitants aged 0 to 19, August 2026');
  });

  it('adds decimals until every bound reads differently', () => {
    const narrow = choropleth([
      legendClass(0.114, 0.2, 3),
      legendClass(0.111, 0.114, 4),
      legendClass(0.1, 0.111, 5),
    ]);
    expect(describeLegend(narrow, CONTEXT, french).choropleth?.lines.map((line) => line.label)).toEqual([
      'plus de 0,114',
      '0,111 à 0,114',
      '0,111 ou moins',
    ]);
  });

  it('tells the rate that colours of two sides part around', () => {
    const classes = { ...CONTEXT.classes, look: { reference: 10.26 } };
    expect(describeLegend(model, { ...CONTEXT, classes }, french).choropleth?.notes).toContain(
      'Couleurs de part et d’autre de la référence\u00a0: 10,3.',
    );
    const uncoloured = describeLegend(choropleth([]), { ...CONTEXT, classes }, french).choropleth;
    expect(uncoloured?.notes.join()).not.toContain('référence\u00a0:');
    expect(describeLegend(model, CONTEXT, french).choropleth?.notes.join()).not.toContain('référence\u00a0:');
  });

  it('prints round limits as they are, whatever the values beyond them', () => {
    const labelsOf = (limits: readonly [number, number]) =>
      describeLegend(
        choropleth([
          legendClass(limits[1], 213.7, 3),
          legendClass(limits[0], limits[1], 4),
          legendClass(0.03, limits[0], 5),
        ]),
        CONTEXT,
        french,
      ).choropleth?.lines.map((line) => line.label);
    expect(labelsOf([50, 100])).toEqual(['plus de 100', '50 à 100', '50 ou moins']);
    expect(labelsOf([0.5, 1])).toEqual(['plus de 1,0', '0,5 à 1,0', '0,5 ou moins']);
  });

  it('gives both bounds of a single class, and one value when they are equal', () => {
    const labelOf = (lower: number, upper: number) =>
      describeLegend(choropleth([legendClass(lower, upper, 3)]), CONTEXT, french).choropleth?.lines[0]?.label;
    expect(labelOf(3.2, 4.1)).toBe('3,2 à 4,1');
    expect(labelOf(3.2, 3.2)).toBe('3,2');
  });

  it('tells the source of needs, the hidden counts and a date nobody gave', () => {
    const block = describeLegend(model, { ...CONTEXT, indicator: UNMET }, french).choropleth;
    expect(block?.subtitle).toBe(
      'personnes sans solution pour 1\u202f000 habitants de 0 à 19 ans, date non précisée',
    );
    expect(block?.notes).toEqual([
      'Source des besoins\u00a0: SI orientations',
      'Effectifs de moins de 5\u00a0personnes masqués (secret statistique).',
    ]);
  });
});

describe('describeLegend, other layers', () => {
  it('writes the figure of each circle and the territories that have none', () => {
    const model: LegendModel = {
      ...NOTHING,
      symbols: {
        circles: [
          { value: 1500, radiusPx: 30 },
          { value: 300, radiusPx: 13 },
        ],
        states: [{ state: 'suppressed', count: 3 }],
        negativeCount: 0,
        misuse: null,
      },
    };
    const block = describeLegend(model, CONTEXT, french).symbols;
    expect(block?.title).toBe('Enfants et jeunes sans solution');
    expect(block?.subtitle).toBe('personnes, date non précisée');
    expect(block?.circles).toEqual(['1\u202f500', '300']);
    expect(block?.states.map((line) => [line.label, line.count])).toEqual([['Secret statistique (s)', '3']]);
  });

  it('counts the establishments of each family and those that are placed roughly or not at all', () => {
    const model: LegendModel = {
      ...NOTHING,
      offer: {
        families: [{ family: 'adult-work', color: '#0072b2', count: 1412 }],
        estimatedCount: 12,
        unlocatedCount: 1,
      },
    };
    const block = describeLegend(model, CONTEXT, french).offer;
    expect(block?.lines).toEqual([
      {
        label: 'Travail et formation des adultes (ESAT, ESRP)',
        count: '1\u202f412',
        spokenCount: '1\u202f412\u00a0établissements et services',
      },
    ]);
    expect(block?.notes).toEqual([
      'dont 12\u00a0positions estimées (centre de la commune ou de l’intercommunalité)',
      '1\u00a0établissement sans position, absent de la carte',
    ]);
  });

  it('tells verified remits from those to be confirmed', () => {
    const model: LegendModel = {
      ...NOTHING,
      coverage: {
        statuses: [
          { verification: 'verified', teamCount: 8 },
          { verification: 'to-confirm', teamCount: 1 },
        ],
      },
    };
    expect(
      describeLegend(model, CONTEXT, french).coverage?.lines.map((line) => [line.label, line.spokenCount]),
    ).toEqual([
      ['Vérifié', '8\u00a0équipes'],
      ['À confirmer', '1\u00a0équipe'],
    ]);
  });

  it('bears the demonstration mark only when demonstration data is drawn', () => {
    const symbols: LegendModel = {
      ...NOTHING,
      symbols: { circles: [], states: [], negativeCount: 0, misuse: null },
    };
    expect(describeLegend(symbols, CONTEXT, french).demonstration).toBe('Données de démonstration');
    expect(describeLegend(choropleth([legendClass(1, 2, 3)]), CONTEXT, french).demonstration).toBeNull();
  });
});
