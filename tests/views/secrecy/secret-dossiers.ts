import type { NeedDataset, NeedPublic, NeedRecord } from '@/domain/need';
import { oneRule, SECRECY_PRESETS, type SecrecyRules } from '@/indicators';
import { DEFAULT_GAPS, emptyProject, type ProjectDocument } from '@/project';
import { allUnder, under } from '../../support/secrecy-rules';
import { provenance, smallEmbedded } from '../../support/small-embedded';

const embedded = smallEmbedded();
const CODES = embedded.hierarchy.departement.territories.map(({ code }) => code);

/** Children and adults of one source at one date, by département: 01, 2A and 31 are one région, 59 and 974 two more sums. */
export interface Count {
  readonly source: string;
  readonly date: string;
  readonly pairs: readonly (readonly [child: number, adult: number])[];
  /** Part of each count that its largest contributor brings. */
  readonly share?: number;
}

function datasetOf(counts: readonly Count[]): NeedDataset {
  const records = counts.flatMap(({ source, date, pairs, share }) =>
    pairs.flatMap(([child, adult], position) =>
      (
        [
          ['child', child],
          ['adult', adult],
          ['all', child + adult],
        ] as const
      ).map(
        ([group, value]: readonly [NeedPublic, number]) =>
          ({
            departementCode: CODES[position],
            source,
            public: group,
            count: { status: 'known', value },
            referenceDate: date,
            ...(share !== undefined && position < 1 ? { largestContribution: share * value } : {}),
          }) as NeedRecord,
      ),
    ),
  );
  return { kind: 'need', id: 'liste', name: 'Liste', provenance: provenance('liste', 'user'), records };
}

/** A dossier of these counts under rules of secrecy. */
export function documentOf(counts: readonly Count[], secrecy: SecrecyRules): ProjectDocument {
  const fresh = emptyProject('Essai', embedded.demonstrationNeed);
  return {
    ...fresh,
    need: { kind: 'user', dataset: datasetOf(counts) },
    settings: {
      ...fresh.settings,
      needSource: 'Liste',
      indicatorId: 'unmet-child',
      secrecy,
    },
  };
}

/** Date of the counts that are compared with. */
export const OLD = '2024-12-31';
/** Date of the latest counts. */
export const NEW = '2025-12-31';

/** What is shown at each date, and changed. */
const REST = {
  [OLD]: [
    [50, 50],
    [50, 70],
    [80, 70],
  ],
  [NEW]: [
    [40, 50],
    [60, 70],
    [80, 90],
  ],
} as const;

/** Two sources, of which one is counted twice: few children here and more there, or the other way round; rates change ranks. */
const SMALL = (
  [
    ['Liste', NEW, [1, 4], [4, 1]],
    ['Liste', OLD, [2, 4], [4, 2]],
    ['Autre', NEW, [4, 3], [3, 4]],
  ] as const
).map(swapped);

/** Two sources with as many people, of which one is told under a rule of its own. */
const OWN = (
  [
    ['Liste', NEW, [7, 9], [9, 7]],
    ['Liste', OLD, [8, 10], [10, 8]],
    ['Autre', NEW, [7, 9], [7, 9]],
  ] as const
).map(swapped);

function swapped([source, date, first, second]: readonly [
  source: string,
  date: keyof typeof REST,
  first: readonly [number, number],
  second: readonly [number, number],
]): readonly [Count, Count] {
  const of = (pairs: Count['pairs']): Count => ({ source, date, pairs: [...pairs, ...REST[date]] });
  return [of([first, second]), of([second, first])];
}

/** Rules, with counts that tell two dossiers apart where they are hidden, and nowhere else. */
export const SECRET_CASES: readonly (readonly [
  name: string,
  rules: SecrecyRules,
  counts: readonly (readonly [Count, Count])[],
])[] = [
  ['under a threshold', allUnder(5), SMALL],
  ['under a threshold, rounded', oneRule({ ...under(5), rounding: 5 }), SMALL],
  [
    'under the threshold of one source alone',
    { common: under(5), own: [{ set: { kind: 'need', source: 'Liste' }, rule: under(11) }] },
    OWN,
  ],
  [
    'where one contributor brings most of a count',
    oneRule({ ...SECRECY_PRESETS.none, dominance: { share: 0.85 } }),
    (
      [
        [NEW, 100, 40],
        [OLD, 120, 60],
      ] as const
    ).map(([date, first, second]) => {
      // What one gains the other loses, children and adults alike: the région stays the same, and so does the rest.
      const of = (less: number): Count => {
        const [most, least] = [first - less, second + less];
        const pairs = [[most, most], [140, 150], [least, least], ...REST[date].slice(1)] as const;
        return { source: 'Liste', date, pairs, share: 0.9 };
      };
      return [of(0), of(1)] as const;
    }),
  ],
];

/** The two dossiers of a case. */
export function pairOf(
  rules: SecrecyRules,
  counts: readonly (readonly [Count, Count])[],
): readonly [ProjectDocument, ProjectDocument] {
  return [
    documentOf(
      counts.map(([first]) => first),
      rules,
    ),
    documentOf(
      counts.map(([, second]) => second),
      rules,
    ),
  ];
}

/** What rates are held against, and the dates they are of, in every way but the first of a new dossier. */
export const WAYS_TO_COMPARE: readonly Partial<ProjectDocument['settings']>[] = (
  [
    ['region', 'region'],
    ['peers', 'france'],
    ['custom', 'median'],
  ] as const
).flatMap(([figureReference, threshold]) =>
  [null, OLD].map((date) => ({
    figureReference,
    customSet: { name: 'Voisins', level: 'departement', codes: CODES.slice(0, 3) } as const,
    date,
    comparedDate: OLD,
    significanceTest: date === null ? ('fixed-reference' as const) : ('two-samples' as const),
    gaps: { ...DEFAULT_GAPS, need: { ...DEFAULT_GAPS.need, threshold: { kind: threshold } } },
  })),
);
