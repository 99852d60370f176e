import type { ImportWords } from '../import/words';
import { importComparison } from './import-comparison';
import { importNeeds } from './import-needs';
import { counted, integer } from './words';

const READ = { one: 'row read', other: 'rows read' };
const REPORTED = { one: 'reported row is', other: 'reported rows are' };

export const importing: ImportWords['import'] = {
  title: 'Import files',
  dropTitle: 'Drop your files anywhere in the window',
  dropHere: 'Drop the files to import them',
  choose: 'Choose files',
  chooseFolder: 'Choose a folder of files',
  addMore: 'Add other files',
  acceptedTitle: 'Files accepted',
  acceptedFiles: {
    finess: {
      name: 'FINESS',
      text: 'Both files of the same extraction together: structures and activités of FINESS+ (.json or .json.gz), or the old .csv files: establishments (cs1100502 or cs1100507) and equipment (cs1100505), or the .xml feeds (cs1400102 and cs1400105).',
    },
    need: {
      name: 'Table of needs, establishments, territories or population',
      text: 'A .csv, .xlsx, .xls or .ods file, or cells pasted with Ctrl + V, whatever the headers: you say what the columns that are not recognised hold.',
    },
    contours: {
      name: 'Boundaries',
      text: 'Départements, EPCI or communes with their code: Shapefile (as .zip, or its .shp, .dbf and .prj files together), GeoPackage, GeoJSON, TopoJSON, KML, KMZ, FlatGeobuf or GeoParquet, in degrees or Lambert-93.',
    },
    project: {
      name: 'Maillage dossier',
      text: 'A .maillage.json file: it opens in place of the current dossier.',
    },
  },
  privacy: 'Files are read on this computer and do not leave it.',
  kinds: {
    'finess-structures': 'FINESS+: structures',
    'finess-activites': 'FINESS+: activities and places',
    'finess-csv-structures': 'FINESS (CSV): establishments',
    'finess-csv-equipements': 'FINESS (CSV): equipment and places',
    'finess-xml-structures': 'FINESS (XML): establishments',
    'finess-xml-equipements': 'FINESS (XML): equipment and places',
    'need-table': 'Table of needs',
    'activity-table': 'Activity of CAMSP, PCO, ERHR',
    'coverage-table': 'Teams and the territories they answer for',
    'establishment-table': 'Table of establishments',
    'territory-table': 'Communes and their territories',
    'population-table': 'Population of communes by age',
    'cog-crosswalk': 'Crosswalk between communes',
    contours: 'Boundaries of territories',
    'shapefile-part': 'Part of a Shapefile',
    unknown: 'File not recognised',
  },
  kindReasons: {
    'finess-structures': 'Known by its establishments, with category and address. A row is an establishment.',
    'finess-activites': 'Known by its activities, with their capacities. A row is a capacity of an activity.',
    'finess-csv-structures':
      'Known by its “structureet” lines, with commune and category. A row is an establishment or its coordinates.',
    'finess-csv-equipements':
      'Known by its “equipementsocial” lines, with their capacities. A row is an equipment or the establishment it belongs to.',
    'finess-xml-structures':
      'Known by its “structureet” elements, with commune and category. A row is an establishment.',
    'finess-xml-equipements':
      'Known by its “equipementsocial” elements, with their capacities. A row is an equipment or the establishment it belongs to.',
    'need-table': 'Read by its columns of territory and count. A row is a row of the table.',
    'activity-table':
      'Read by its columns of territory, service and caseload, newcomers or waits. A row is a row of the table.',
    'coverage-table':
      'Read by its names of teams (ERHR, CNRHR, PCO) and their départements. A row is a row of the table.',
    'establishment-table': 'Read by its columns of name, category and commune. A row is an establishment.',
    'territory-table':
      'Read by its columns of commune and of territory (basin, sector, service area). A row is a commune.',
    'population-table': 'Read by its columns of commune and of inhabitants by age. A row is a commune.',
    'cog-crosswalk':
      'Recognised by its columns of former and new codes. It converts the tables given with it; a row is a former code.',
    contours: 'Known by its boundaries. A row is the boundary of a territory.',
    'shapefile-part': 'Read with the .shp file of the same name, which bears the account of the boundaries.',
    unknown: 'Neither FINESS, nor a table of needs, nor boundaries of territories.',
  },
  rowNames: {
    'finess-structures': ({ row }) => `Establishment no. ${integer(row)}`,
    'finess-activites': ({ row }) => `Capacity no. ${integer(row)}`,
    'finess-csv-structures': ({ row }) => `Row ${integer(row)}`,
    'finess-csv-equipements': ({ row }) => `Row ${integer(row)}`,
    'finess-xml-structures': ({ row }) => `Element no. ${integer(row)}`,
    'finess-xml-equipements': ({ row }) => `Element no. ${integer(row)}`,
    'need-table': ({ row }) => `Row ${integer(row)}`,
    'activity-table': ({ row }) => `Row ${integer(row)}`,
    'coverage-table': ({ row }) => `Row ${integer(row)}`,
    'establishment-table': ({ row }) => `Row ${integer(row)}`,
    'territory-table': ({ row }) => `Row ${integer(row)}`,
    'population-table': ({ row }) => `Row ${integer(row)}`,
    'cog-crosswalk': ({ row }) => `Row ${integer(row)}`,
    contours: ({ row }) => `Boundary no. ${integer(row)}`,
    'shapefile-part': ({ row }) => `Row ${integer(row)}`,
    unknown: ({ row }) => `Row ${integer(row)}`,
  },
  outcomes: { warned: 'Accepted with a remark', rejected: 'Rejected', skipped: 'Skipped' },
  outcomeNotes: {
    warned: 'Rows taken into account; check what is pointed out.',
    rejected: 'Rows not taken into account: correct them in your file.',
    skipped: 'Rows left aside by a stated rule.',
  },
  account: {
    read: ({ count }) => counted(count, READ),
    accepted: ({ count }) => `${integer(count)} accepted`,
    warned: ({ count }) => `${integer(count)} of them with a remark`,
    rejected: ({ count }) => `${integer(count)} rejected`,
    skipped: ({ count }) => `${integer(count)} skipped`,
    rows: ({ count }) => counted(count, { one: 'row', other: 'rows' }),
    summary: ({ read, accepted, rejected, skipped }) =>
      `${counted(read, READ)}: ${integer(accepted)} accepted, ${integer(rejected)} rejected, ${integer(skipped)} skipped`,
    others: ({ count }) => `and ${counted(count, { one: 'other row', other: 'other rows' })}`,
    wholeFile: 'Whole file',
    row: 'Row',
    column: 'Column',
    value: 'Value read',
    emptyValue: '(empty)',
  },
  actions: {
    details: 'See the details',
    downloadRejected: 'Download the rejected rows',
    downloadAll: 'Download all the reported rows',
    add: 'Add to the dossier',
    cancel: 'Cancel',
  },
  ledger: {
    rejectedFileName: ({ file }) => `${file} - rejected rows.csv`,
    allFileName: ({ file }) => `${file} - reported rows.csv`,
    headers: {
      file: 'file',
      outcome: 'outcome',
      row: 'row',
      column: 'column',
      value: 'value read',
      code: 'code',
      reason: 'reason',
    },
    omitted: ({ count }) =>
      `${counted(count, REPORTED)} in the totals only: the details stop at 100,000 rows a file.`,
  },
  mapping: {
    indicate: 'Say what the columns are',
    check: 'Check the columns',
    origins: {
      recognised: 'Columns known by their headers.',
      remembered: 'Columns read as last time.',
      chosen: 'Columns read as you said.',
    },
    otherTables: ({ count }) =>
      `One reading, one table: ${counted(count, { one: 'other table of this file is not read', other: 'other tables of this file are not read' })}.`,
    tableOfSheet: ({ sheet, row }) => `sheet “${sheet}”, row ${integer(row)}`,
    tableAtRow: ({ row }) => `table at row ${integer(row)}`,
    readToo: ({ table }) => `Read too: ${table}`,
    forget: 'Forget',
    saved: ({ count }) =>
      `${counted(count, { one: 'column mapping remembered', other: 'column mappings remembered' })} on this computer`,
    savedLine: ({ date, columns }) => `${date}: ${columns}`,
    unresolved: ({ count }) =>
      `${counted(count, { one: 'row does', other: 'rows do' })} not name a territory for sure.`,
    resolved: 'Every row has its territory.',
    moved: ({ count }) =>
      `${counted(count, { one: 'row with a former code', other: 'rows with former codes' })} carried to the communes of today.`,
    movedShare: ({ count, share }) =>
      `${counted(count, { one: 'row with a former code', other: 'rows with former codes' })} carried to the communes of today, where ${share} of the inhabitants of the table live.`,
    match: 'Match the territories',
    seeMatches: 'See the territories',
  },
  paste: {
    action: 'Paste a table',
    fileName: ({ rank }) => (rank === 1 ? 'clipboard.tsv' : `clipboard ${integer(rank)}.tsv`),
    empty: 'The clipboard holds no table. Copy cells in your spreadsheet, then try again.',
    refused: 'The browser does not let the clipboard be read. Press Ctrl + V.',
  },
  progress: {
    title: 'Reading the files',
    phases: { recognising: 'Recognising', reading: 'Reading' },
    waiting: 'Waiting',
    finished: 'Read',
    bytes: ({ done, total }) => `${done} of ${total}`,
    rows: ({ count }) => counted(count, { one: 'row read', other: 'rows read' }),
    timeLeft: ({ duration }) => `about ${duration} left`,
  },
  review: {
    title: 'Check before adding',
    ready: ({ count }) =>
      `${counted(count, { one: 'file read', other: 'files read' })}. Nothing enters the dossier before “Add to the dossier”.`,
    statuses: {
      ready: 'Ready to be added',
      partial: 'Added in part',
      failed: 'Not added',
      needed: 'Columns to be said',
      ignored: 'Left aside',
    },
    change: {
      label: ({ file }) => `Say what “${file}” is`,
      placeholder: 'Change…',
      automatic: 'What Maillage recognises',
      ignored: 'Do not import this file',
    },
    unknownTable: 'Table of figures',
    unknownTableNote: 'Its columns are not among those Maillage knows.',
    columnsFirst: 'Nothing is read yet: first say what the columns hold.',
    chosenKind: 'Read so because you chose it.',
    hiding: 'Preparing the map and what secrecy must hide: the data are added next.',
    nothingToAdd: 'No row could be accepted: there is nothing to add. Correct the files or choose others.',
    notAdded: ({ file }) => `The file “${file}” is not added.`,
    nothingLost: 'What was already in the dossier is unchanged.',
    changes: 'What changes in the dossier',
    datasets: {
      offer: 'Establishments and places',
      need: 'Needs',
      activity: 'Activity of CAMSP, PCO, ERHR',
      coverage: 'Teams and the territories they answer for',
      contours: 'Boundaries',
      territories: 'My territories',
      communePopulation: 'Population of communes by age',
      fineContours: 'Boundaries of communes and EPCI',
    },
    replacesDemonstration: ({ dataset }) => `${dataset}: replaces the demonstration data.`,
    fineContours: { epci: 'EPCI boundaries', commune: 'Commune boundaries' },
    addsContours: ({ dataset, territories }) =>
      `${dataset}: ${counted(territories, { one: 'territory', other: 'territories' })}, to be seen on the map at that level.`,
    addsTerritories: ({ dataset, territories, communes }) =>
      `${dataset}: ${counted(territories, { one: 'territory', other: 'territories' })} of ${counted(communes, { one: 'commune', other: 'communes' })}, to choose as the level of the map and of the table.`,
    addsPopulation: ({ dataset, communes, ages, year }) =>
      `${dataset}: ${counted(communes, { one: 'commune', other: 'communes' })}, ${ages}, in ${year}. Rates by commune, by EPCI and of my territories are over it.`,
    takesPlaceOf: ({ name }) => `It takes the place of “${name}”.`,
    replaces: ({ dataset, name }) => `${dataset}: replaces “${name}”.`,
    joins: ({ dataset, name }) => `${dataset}: one more date, beside “${name}”.`,
    sourceDates: ({ source, dates }) => `${source}, ${dates}`,
    losesDates: ({ list }) =>
      `These dates are not in the new file and can no longer be compared: ${list}. To keep them, choose “Complete”.`,
    undoable: 'You will be able to go back with Undo.',
    secrecy: ({ set }) => `Rule of statistical secrecy: ${set}`,
  },
  teams: {
    change: ({ kind, list }) => `${kind}: ${list}.`,
    added: ({ count }) => counted(count, { one: 'team added', other: 'teams added' }),
    updated: ({ count }) => `${count} updated from the new list`,
    kept: ({ count }) => `${count} kept`,
    removed: ({ count }) => `${count} removed`,
    takeShippedPlace: ({ count }) =>
      count === 1
        ? 'in place of the one that comes with the application'
        : `in place of the ${count} that come with the application`,
    untouched: ({ list }) => `Unchanged: ${list}.`,
    absentTitle: ({ count, kinds, names }) =>
      `${counted(count, { one: 'team of the dossier is not in the new list', other: 'teams of the dossier are not in the new list' })} (${kinds}): ${names}`,
    keep: ({ count }) => `Keep ${counted(count, { one: 'team', other: 'teams' })}`,
    keepNote: 'The new list completes the former. A team named in both is as the new list says.',
    replace: ({ count }) => `Remove ${counted(count, { one: 'team', other: 'teams' })}`,
    replaceNote: 'The new list replaces the former for these teams. Teams of another kind stay.',
  },
  formerOffer: {
    title: ({ name, date }) => `The offer of the dossier is of another date: “${name}”, ${date}`,
    keep: 'Keep the former offer to show change over time',
    keepNote: 'The dossier holds both dates; the map shows the later.',
    replace: 'Replace',
    replaceNote: 'The former offer leaves the dossier.',
    hindrances: {
      undated: ({ name }) => `“${name}” has no date: it will be replaced, and cannot be kept to show change.`,
      full: ({ name, date }) =>
        `Four dates are kept already: “${name}” (${date}) will be replaced. To keep it, cancel and remove a date under “Data of the dossier”.`,
    },
  },
  needs: importNeeds,
  comparison: importComparison,
};
