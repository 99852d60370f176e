import type { DepartementCode, RegionCode, Study } from '@/domain/territory';
import { DEFAULT_GAPS, FIGURE_MODES, type ProjectSettings } from '@/project';
import { OLD } from './secret-dossiers';

const PAINTS = {
  change: { fillBy: 'evolution', comparedDate: OLD },
  'need and offer': {
    fillBy: 'need-and-offer',
    gaps: { ...DEFAULT_GAPS, offer: { ...DEFAULT_GAPS.offer, indicatorId: 'places-per-need-child' } },
  },
  counts: { measures: { colors: 'count', circles: 'count' } },
  dots: { fillBy: 'dots', perDot: 3 },
  borders: {
    layers: { choropleth: false, borders: true, coverage: false, symbols: false, offer: false, labels: true },
    borders: { measure: 'difference', threshold: { kind: 'share', share: 1 } },
  },
  categories: { fillBy: 'category', categoryBy: 'places' },
  quadrants: { fillBy: 'quadrants' },
  rates: { measures: { colors: 'rate', circles: 'rate' } },
} as const satisfies Readonly<Record<string, Partial<ProjectSettings>>>;

/** Every secret case hides 01 with another of its région: one study holds both, the other holds 01 alone. */
const STUDIES = {
  everywhere: null,
  'a région': { kind: 'region', code: 'R1' as RegionCode },
  départements: { kind: 'departements', name: 'Projet', codes: ['01', '59', '974'] as DepartementCode[] },
} as const satisfies Readonly<Record<string, Study | null>>;

const MAPS = [
  ['change', 'everywhere', 'region', 'unmet-all'],
  ['change', 'a région', 'departement', 'unmet-child'],
  ['change', 'départements', 'departement', 'unmet-child'],
  ['need and offer', 'a région', 'departement', 'unmet-adult'],
  ['need and offer', 'départements', 'departement', 'places-per-need-child'],
  ['counts', 'everywhere', 'departement', 'unmet-child'],
  ['counts', 'a région', 'departement', 'unmet-child'],
  ['rates', 'départements', 'departement', 'unmet-child'],
  ['dots', 'a région', 'departement', 'unmet-child'],
  ['borders', 'everywhere', 'departement', 'unmet-child'],
  ['categories', 'a région', 'departement', 'unmet-child'],
  ['quadrants', 'a région', 'departement', 'unmet-child'],
] as const;

/** Maps of each kind, of the whole country and of parts of it, held against what is studied where it can be. */
export const WAYS_TO_DRAW = MAPS.map(([paint, study, level, indicatorId], rank) => ({
  name: `${paint}, ${study}`,
  settings: {
    ...PAINTS[paint],
    study: STUDIES[study],
    level,
    indicatorId,
    figureReference: 'study',
    figureMode: FIGURE_MODES[rank % FIGURE_MODES.length] ?? 'raw',
  } satisfies Partial<ProjectSettings>,
}));
