import type { ProvenanceWords } from '../provenance';
import { counted, integer } from './words';

const departements = (count: number) => counted(count, { one: 'département', other: 'départements' });
const establishments = (count: number) => counted(count, { one: 'establishment', other: 'establishments' });
const rows = (count: number) => counted(count, { one: 'row', other: 'rows' });

/** Where figures come from, and whether they can be computed again. */
export const provenance: ProvenanceWords = {
  title: 'Where does this figure come from?',
  subject: ({ indicator, territory }) => `${indicator}: ${territory}`,
  scaled: ({ division, scale }) => `${division} × ${scale}`,
  division: ({ numerator, denominator }) => `${numerator} ÷ ${denominator}`,
  equals: ({ calculation, result }) => `${calculation} = ${result}`,
  tabs: {
    numerator: 'Numerator',
    denominator: 'Denominator',
    leftOut: 'Left out',
    sources: 'Sources',
    steps: 'Transformations',
  },
  columns: {
    territory: 'Territory',
    departement: 'Département',
    name: 'Establishment',
    finess: 'FINESS',
    category: 'Category',
    installed: 'Places installed',
    authorised: 'Places authorised',
    value: 'Value shown',
    standing: 'Counted?',
    source: 'Source',
    date: 'Date',
    public: 'Ages',
    element: 'Element',
    detail: 'Detail',
    state: 'State',
  },
  sortBy: ({ column }) => `Sort by "${column}"`,
  search: 'Find a row',
  clearSearch: 'Clear the search',
  allDepartements: 'All départements',
  chooseDepartement: 'Rows of',
  rowCount: ({ shown, total }) => `${rows(shown)} of ${integer(total)}`,
  noRow: 'No row.',
  standings: {
    counted: 'counted',
    'without-capacity': 'no known capacity',
    'left-out': 'left out',
    together: 'counted with others',
    silent: 'no figure in the source',
    superseded: 'replaced by a later row',
  },
  byDepartement: 'By département',
  secrecyNote:
    'Only counts shown elsewhere are shown here: a hidden count is hidden in this list too, whatever the reason.',
  leftOut: {
    nothing: 'Nothing was left out.',
    withoutCapacity: ({ count }) =>
      `${establishments(count)} of the perimeter without a known capacity: no place added.`,
    category: ({ name, count }) => `${name} (outside the perimeter): ${establishments(count)}.`,
    together: ({ count, names }) =>
      `${departements(count)} that the source counts together, as the total does: ${names}.`,
    silent: ({ count, names }) => `${departements(count)} without a figure in the source: ${names}.`,
    otherSide: ({ count, names }) => `${departements(count)} without a figure for the other term: ${names}.`,
    superseded: ({ count }) => `${rows(count)} of an earlier date.`,
  },
  file: {
    size: 'Size',
    importedAt: 'Entered the dossier',
    fingerprint: 'SHA-256 fingerprint',
    withheld:
      'kept in the dossier: some counts of this file may be hidden, and could be tried against its fingerprint',
    unknown: 'unknown',
    licence: 'Licence',
    noLicence: 'not given',
    status: 'Status',
    date: 'Date of the data',
    rows: 'Rows',
    account: ({ accepted, read }) => `${accepted} accepted of ${read} read`,
    columnsRead: 'Columns read',
    vintage: 'Commune codes of',
    repairs: 'Repairs chosen',
  },
  shipped: 'Data shipped with the application.',
  notRecorded: 'File imported before sources were kept: import it again to keep its fingerprint.',
  steps: {
    placesAdded: ({ count }) => `Places of ${establishments(count)} added up.`,
    establishmentsCounted: ({ count }) => `${establishments(count)} counted one by one.`,
    latestKept: 'Of each département, the latest row is counted.',
    agesAdded:
      'The children and the adults of the source, which gives no total, are added up where both are shown and of one date.',
    bounded: 'Several sources are joined into a bound, from what each of them shows.',
    expected: 'A prevalence is applied to the population.',
    gap: 'Places lacking to reach the rate of the reference: max(0, reference rate − rate) × population.',
    coveredOnly: ({ covered, total }) =>
      `Départements counted, above and below the line: ${String(covered)} of ${String(total)}.`,
    smoothed: 'The map shows a smoothed rate; the calculation above is that of the raw rate.',
    rounded: 'The rate is shown rounded; it is computed from the whole numbers above.',
    atImport: ({ sentence, count, file }) => `${file}, ${rows(count)}: ${sentence}`,
  },
  fingerprint: ({ digest }) => `Fingerprint of every figure of the dossier: ${digest}`,
  fingerprintPending: 'Computing the fingerprint of every figure…',
  fingerprintFailed: 'The fingerprint of the figures could not be computed.',
  saveCsv: 'Save as CSV',
  fileStem: 'provenance',
  verification: {
    title: 'Verify the dossier with its files',
    explanation:
      'Give the files of the dossier again: they are read as they were, and their data and figures are compared with those of the dossier. Nothing enters the dossier, nothing leaves this computer.',
    expected: 'Files of the dossier:',
    noSource:
      'This dossier does not say which files it was made of. Import them again to be able to verify it.',
    give: 'Give the files',
    reading: 'Reading and comparing…',
    failed: ({ reason }) => `The verification did not end: ${reason}`,
    file: ({ name }) => `File "${name}"`,
    datasets: {
      offer: 'Offer data',
      need: 'Need data',
      activity: 'Activity of CAMSP, PCO, ERHR',
      coverage: 'Teams and the territories they answer for',
      contours: 'Boundaries',
      territories: 'My territories',
      communePopulation: 'Population of communes by age',
      fineContours: 'Boundaries of communes and EPCI',
    },
    earlierOffer: ({ date }) => `Offer data of another date: ${date}`,
    figures: 'Figures of the dossier',
    verdicts: {
      identical: 'identical',
      different: 'different',
      absent: 'source absent',
      unknown: 'cannot be checked',
    },
    conclusions: {
      identical: 'The dossier is what these files give.',
      different: 'The dossier is not what these files give.',
      incomplete: 'Not everything could be checked.',
    },
    unused: ({ names }) => `No part of the dossier: ${names}`,
  },
};
