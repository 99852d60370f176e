import type { MappingWords } from '../mapping/words';
import { counted, integer } from './words';

/** Saying what the columns of a table are. */
export const mapping: MappingWords['mapping'] = {
  title: ({ file }) => `Columns of “${file}”`,
  intro:
    'Say what each column holds. Suggested roles count only once the table is read, and nothing enters the dossier before “Add to the dossier”.',
  back: 'Back',
  read: 'Read the table',
  table: 'Table to read',
  sheetTable: ({ sheet, row, columns }) =>
    `Sheet “${sheet}”, headers on row ${integer(row)} (${counted(columns, { one: 'column', other: 'columns' })})`,
  textTable: ({ row, columns }) =>
    `Headers on row ${integer(row)} (${counted(columns, { one: 'column', other: 'columns' })})`,
  target: 'What the table tells',
  targets: {
    need: 'Needs: counts by territory',
    activity: 'What services do (CAMSP, CMPP, PCO, ERHR)',
    coverage: 'Teams and their départements (ERHR, PCO)',
    establishments: 'Establishments, one a row',
    territories: 'Territories made of communes (basins, sectors)',
    population: 'The population of communes, by age',
  },
  cogYear: 'Year of the commune codes',
  cogYearToday: 'That of the tool (2026)',
  cogYearNote: 'Communes merged or renamed since are carried to those of today.',
  columns: {
    title: 'Columns and first rows',
    rowNumber: 'Row',
    role: ({ column }) => `Role of column “${column}”`,
    content: ({ content, share }) => `${content}, ${share}`,
    suggested: 'suggested',
    more: ({ count }) => `Show ${counted(count, { one: 'more column', other: 'more columns' })}`,
  },
  roles: {
    territory: { label: 'Territory', description: 'Code or name of a département, commune or EPCI' },
    'parent-territory': { label: 'Parent territory', description: 'Tells two communes of one name apart' },
    count: { label: 'Count', description: 'Number of people, which adds up' },
    rate: { label: 'Rate', description: 'Share or rate, read with its denominator' },
    denominator: { label: 'Denominator', description: 'Population the rate is about' },
    date: { label: 'Date', description: 'Year, month or day of the observation' },
    public: { label: 'Age group', description: 'Children, adults or all ages' },
    'need-source': { label: 'Source of the need', description: 'Waiting list, orientations…' },
    service: { label: 'Service', description: 'CAMSP, CMPP, PCO, ERHR or CNRHR' },
    caseload: { label: 'Caseload', description: 'People followed or accompanied in the year' },
    newcomers: { label: 'Newcomers', description: 'People with their first appointment in the year' },
    'mean-wait': { label: 'Mean wait', description: 'From first contact to first appointment' },
    'days-waited': { label: 'Days waited', description: 'Waits of newcomers, added up' },
    'long-waits': { label: 'Long waits', description: 'Newcomers after more than six months' },
    'long-wait-share': { label: 'Share of long waits', description: 'As % of newcomers' },
    'without-solution': { label: 'Without a solution', description: 'People known to the service' },
    carrier: { label: 'Carrier', description: 'Organisation that carries the team' },
    'source-url': { label: 'Source', description: 'Address of the page that was read' },
    verification: { label: 'Verification', description: 'Verified, derived or to be confirmed' },
    finess: { label: 'FINESS number', description: 'Nine characters, one an establishment' },
    name: { label: 'Name', description: 'Name of the establishment or team' },
    category: { label: 'Category', description: 'Code or name of the FINESS category' },
    capacity: { label: 'Capacity', description: 'Number of places' },
    longitude: { label: 'Longitude', description: 'In degrees' },
    latitude: { label: 'Latitude', description: 'In degrees' },
    address: { label: 'Address', description: 'The establishment is placed at its commune' },
    'group-name': { label: 'My territory', description: 'Name of the basin, sector or area' },
    'group-code': { label: 'Code of my territory', description: 'Tells two territories of one name apart' },
    population: { label: 'Inhabitants', description: 'Of the ages you say below' },
    ignore: { label: 'Do not read', description: 'The column is left aside' },
  },
  contents: {
    'territory-codes': 'territory codes',
    'territory-names': 'territory names',
    stock: 'whole numbers',
    ratio: 'rates or shares',
    dates: 'dates',
    publics: 'age groups',
    services: 'names of services',
    'finess-numbers': 'FINESS numbers',
    coordinates: 'coordinates',
    texts: 'texts',
    empty: 'empty',
  },
  reasons: {
    'header-known': 'known header',
    'cells-alike': 'from the cells',
    'header-and-cells': 'header and cells',
    none: 'to be said',
  },
  readings: {
    title: 'What the counts are about',
    activityTitle: 'Which services, and in which unit',
    note: 'For the whole table, then column by column where they differ.',
    wholeTable: 'Whole table',
    public: 'Age group',
    source: 'Source',
    date: 'Date',
    ratePer: 'Rate per',
    category: 'Category',
    service: 'Service',
    waitUnit: 'Wait in',
    waitUnits: { day: 'days', month: 'months' },
    services: { camsp: 'CAMSP', cmpp: 'CMPP', pco: 'PCO', erhr: 'ERHR', cnrhr: 'CNRHR' },
    agesTitle: 'Which ages the columns count',
    agesNote:
      'Missing ages are worked out where columns add up (0-19 and 20-64 and 65 or over make all ages).',
    ages: 'Ages',
    year: 'Year',
    span: ({ span }) => {
      if (span === 'total') return 'All ages';
      return span.endsWith('-plus') ? `${span.replace('-plus', '')} or over` : span.replace('-', ' to ');
    },
    shareWritten: 'Share written',
    shareBases: { '100': 'In % (13 = 13%)', '1': 'From 0 to 1 (0.13 = 13%)' },
    of: ({ field, column }) => `${field}: ${column}`,
    unsaid: 'Not said',
    likeTable: 'As the table',
    givenByColumn: ({ column }) => `Given by “${column}”`,
    ratePerValue: ({ count }) => integer(count),
    badDate: 'Write 2024, 06/2024 or 30/06/2024',
  },
  problems: {
    'mapping-without-territory': () => 'A column that tells the territory is missing.',
    'mapping-without-count': () => 'A column of counts is missing, or a rate with its denominator.',
    'mapping-without-category': () =>
      'The category of the establishments is missing: a column, or one category for the whole table.',
    'mapping-without-place': () =>
      'Where the establishments are is missing: a column of communes or addresses.',
    'mapping-without-name': () => 'A column of names or FINESS numbers is missing.',
    'mapping-without-activity': () =>
      'What the services do is missing: caseload, newcomers, wait, long waits or people without a solution.',
    'mapping-without-service': () => 'The service is missing: a column, or one service for the whole table.',
    'mapping-without-team': () => 'A column of the name of the teams is missing.',
    'mapping-without-group': () => 'A column with the name or the code of the territories is missing.',
    'mapping-without-population': () => 'A column of inhabitants is missing.',
    'population-without-ages': ({ column }) => `Say which ages “${column}” counts.`,
    'population-without-year': () => 'Say the year of these inhabitants.',
    'population-of-two-years': () => 'The columns of inhabitants are of several years: keep one.',
    'ages-given-twice': ({ column }) => `“${column}” counts the same ages as another column: keep one.`,
    'ages-of-no-use': () =>
      'These ages make none of those of rates: 0-4, 0-9, 0-19, 0-59, 20-59, 20-64, 20 or over, or all ages.',
    'wait-without-unit': ({ column }) =>
      `“${column}” is a mean wait: say whether it is in days or in months.`,
    'wait-without-weight': ({ column }) =>
      `“${column}” is a mean or a share: say which column holds the newcomers or the caseload.`,
    'role-given-twice': ({ column }) => `“${column}” has the role of another column: keep one.`,
    'rate-without-denominator': ({ column }) =>
      `“${column}” is a rate: say which column is its population (denominator).`,
    'rate-without-base': ({ column }) => `“${column}” is a rate: say whether it is per 100, 1,000 or 10,000.`,
    'counts-not-told-apart': ({ column }) =>
      `“${column}” says the same source, age group and date as another column: tell them apart.`,
  },
  ready: 'Nothing is missing: the table can be read.',
  suggestionsLeft: ({ count }) =>
    `${counted(count, { one: 'suggested role', other: 'suggested roles' })}: reading confirms them.`,
  remember: 'Remember for files of the same shape',
  rememberNote: 'Remembered on this computer once the import is added to the dossier.',
  save: 'Save the mapping (.json)',
  fileName: ({ file }) => `${file} - mapping.json`,
  open: 'Open a mapping…',
  opened: ({ file }) => `Mapping “${file}” is taken up. Check it, then read the table.`,
  refusals: {
    'mapping-not-json': ({ file }) =>
      `“${file}” is not a mapping: it is not JSON. Choose a file saved from this screen.`,
    'mapping-version': ({ file }) =>
      `“${file}” is not a mapping, or comes from a later version of Maillage. Choose another file.`,
    'mapping-invalid': ({ file }) =>
      `“${file}” is not a whole mapping. Choose a file saved from this screen.`,
  },
  doesNotFit: ({ file }) =>
    `Mapping “${file}” reads columns this table does not have. Choose another, or another table of the file.`,
};
