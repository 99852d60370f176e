import type { ImportWords } from '../import/words';
import { counted, plural } from './words';

interface Counted {
  readonly count: number;
}

const ESTABLISHMENTS = { one: 'establishment', other: 'establishments' };
const COUNTS = { one: 'count', other: 'counts' };

const appeared = ({ count }: Counted) => counted(count, { one: 'appeared', other: 'appeared' });
const disappeared = ({ count }: Counted) => counted(count, { one: 'disappeared', other: 'disappeared' });
const minor = ({ count }: Counted) =>
  counted(count, { one: 'changed within the threshold', other: 'changed within the threshold' });
const unchanged = ({ count }: Counted) => counted(count, { one: 'unchanged', other: 'unchanged' });

export const importComparison: ImportWords['import']['comparison'] = {
  title: 'Compared with what the dossier holds',
  sides: ({ before, after }) => `“${before}” (dossier) compared with “${after}” (import).`,
  pending: 'Comparing…',
  threshold: {
    title: 'Report differences larger than both',
    percent: 'Share, in %',
    count: 'Number of places or people',
    invalid: ({ maximum }) => `Write a whole number from 0 to ${maximum}.`,
  },
  offerFates: {
    disappeared,
    appeared,
    changed: ({ count }) => counted(count, { one: 'changed', other: 'changed' }),
    minor,
    unchanged,
    'no-longer-covered': ({ count }) =>
      counted(count, { one: 'outside what the import covers', other: 'outside what the import covers' }),
    'newly-covered': ({ count }) =>
      counted(count, { one: 'in a new département', other: 'in new départements' }),
  },
  entryFates: {
    activity: {
      appeared: ({ count }) =>
        `${counted(count, { one: 'row added', other: 'rows added' })} (département, service and date)`,
      disappeared: ({ count }) => counted(count, { one: 'removed', other: 'removed' }),
      changed: ({ count }) => counted(count, { one: 'changed', other: 'changed' }),
      unchanged: ({ count }) => counted(count, { one: 'unchanged', other: 'unchanged' }),
    },
    coverage: {
      appeared: ({ count }) => counted(count, { one: 'team added', other: 'teams added' }),
      disappeared: ({ count }) => `${count} absent from the new list`,
      changed: ({ count }) => counted(count, { one: 'changed', other: 'changed' }),
      unchanged: ({ count }) => counted(count, { one: 'unchanged', other: 'unchanged' }),
    },
  },
  needFates: {
    disappeared,
    appeared,
    changed: ({ count }) =>
      counted(count, { one: 'changed beyond the threshold', other: 'changed beyond the threshold' }),
    'became-missing': ({ count }) => counted(count, { one: 'no longer given', other: 'no longer given' }),
    'became-known': ({ count }) => counted(count, { one: 'now given', other: 'now given' }),
    secret: ({ count }) => `${counted(count, { one: 'not compared', other: 'not compared' })} (suppressed)`,
    minor,
    unchanged,
    'still-missing': ({ count }) =>
      counted(count, { one: 'still not available', other: 'still not available' }),
  },
  offerKinds: {
    disappeared: 'Disappeared',
    appeared: 'Appeared',
    places: 'Total places',
    'places-missing': 'Places no longer given',
    'places-known': 'Places now given',
    'activity-disappeared': 'Activity disappeared',
    'activity-appeared': 'Activity appeared',
    'activity-places': 'Places of an activity',
    recategorised: 'Other category',
    moved: 'Other département',
    renamed: 'Other name',
    'no-longer-covered': 'Département not in the import',
    'newly-covered': 'Département not in the dossier',
  },
  needKinds: {
    disappeared: 'Disappeared',
    appeared: 'Appeared',
    changed: 'Changed',
    'became-missing': 'No longer given',
    'became-known': 'Now given',
    secret: 'Suppressed',
  },
  notCovered: ({ establishments, departements }) =>
    `The import says nothing of ${counted(departements, { one: 'département', other: 'départements' })} of the dossier: ${plural(establishments, { one: 'its', other: 'their' })} ${counted(establishments, ESTABLISHMENTS)} would leave the dossier.`,
  secretNote: 'A count that is suppressed on either side is not compared: the difference would give it away.',
  appearedSources: ({ sources }) => `Sources that are not in the dossier: ${sources}.`,
  disappearedSources: ({ sources }) => `Sources that are not in the import: ${sources}.`,
  samePeriod: ({ date, count }) => `${date} on both sides: ${counted(count, COUNTS)}.`,
  periods: ({ before, after, count }) =>
    `${before} (dossier) and ${after} (import): ${counted(count, COUNTS)}.`,
  otherPeriods: ({ count }) =>
    `and ${counted(count, { one: 'other pair of dates', other: 'other pairs of dates' })}`,
  contours: {
    none: 'The same territories, under the same names.',
    levels: {
      region: ({ count }) => counted(count, { one: 'region', other: 'regions' }),
      departement: ({ count }) => counted(count, { one: 'département', other: 'départements' }),
    },
    appeared: ({ territories, names }) => `Added, ${territories}: ${names}.`,
    disappeared: ({ territories, names }) => `Gone, ${territories}: ${names}.`,
    renamed: ({ territories, names }) => `Renamed, ${territories}: ${names}.`,
    rename: ({ before, after }) => `“${before}” becomes “${after}”`,
  },
  filter: 'Differences shown',
  allKinds: ({ count }) => `All differences (${counted(count, { one: 'row', other: 'rows' })})`,
  kindCount: ({ kind, count }) => `${kind} (${count})`,
  noDifference: 'No difference beyond the threshold.',
  download: 'Download the comparison (CSV)',
  offerFileName: ({ name }) => `${name} - comparison of offers.csv`,
  needFileName: ({ name }) => `${name} - comparison of needs.csv`,
  offerList: 'Differences between the establishments of the dossier and those of the import',
  needList: 'Differences between the needs of the dossier and those of the import',
  activity: ({ activity, mode, group }) => `activity ${activity}, mode ${mode}, clientele ${group}`,
  noDate: 'no count',
  columns: {
    establishment: 'Establishment',
    departement: 'Département',
    change: 'What differs',
    before: 'Dossier',
    after: 'Import',
    difference: 'Difference',
    detail: 'Detail',
    finess: 'FINESS no.',
    source: 'Source',
    public: 'Age group',
    dates: 'Dates compared',
  },
  headers: {
    code: 'difference code',
    change: 'what differs',
    finess: 'FINESS ET number',
    name: 'establishment',
    departementCode: 'departement code',
    departement: 'departement',
    categoryCode: 'category code',
    category: 'category',
    capacityStatus: 'kind of places',
    activityCode: 'activity code',
    modeCode: 'mode code',
    publicCode: 'clientele code',
    source: 'source',
    public: 'age group',
    dateBefore: 'date in dossier',
    dateAfter: 'date in import',
    before: 'value in dossier',
    beforeState: 'state in dossier',
    after: 'value in import',
    afterState: 'state in import',
    difference: 'difference',
  },
};
