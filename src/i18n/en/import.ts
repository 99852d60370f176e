import type { Messages } from '../messages';
import { counted, integer } from './words';

const READ = { one: 'row read', other: 'rows read' };
const UNINFLECTED = (participle: string) => ({ one: participle, other: participle });

export const importing: Messages['import'] = {
  title: 'Import files',
  dropTitle: 'Drop your files here',
  dropHere: 'Drop the files to import them',
  choose: 'Choose files',
  accepted:
    'FINESS+ (structures and activités, .json or .json.gz), table of needs (.csv), contours (GeoJSON or TopoJSON)',
  privacy: 'Files are read on this computer and do not leave it.',
  kinds: {
    'finess-structures': 'FINESS+: structures',
    'finess-activites': 'FINESS+: activities and places',
    'need-table': 'Table of needs',
    contours: 'Contours of territories',
    unknown: 'File not recognised',
  },
  kindReasons: {
    'finess-structures': 'Known by its structures, with category and address.',
    'finess-activites': 'Known by its activities, with their capacities.',
    'need-table': 'Known by its columns: territory, source, count.',
    contours: 'Known by its contours, with a territory code.',
    unknown: 'Neither FINESS+, nor a table of needs, nor contours of territories.',
  },
  outcomes: { warned: 'Accepted with a remark', rejected: 'Rejected', skipped: 'Skipped' },
  outcomeNotes: {
    warned: 'Taken into account; check what is pointed out.',
    rejected: 'Not taken into account: correct them in your file.',
    skipped: 'Left aside by a stated rule, for instance a closed establishment.',
  },
  account: {
    title: 'Account of rows',
    read: ({ count }) => counted(count, UNINFLECTED('read')),
    accepted: ({ count }) => counted(count, UNINFLECTED('accepted')),
    warned: ({ count }) => `${integer(count)} with a remark`,
    rejected: ({ count }) => counted(count, UNINFLECTED('rejected')),
    skipped: ({ count }) => counted(count, UNINFLECTED('skipped')),
    rows: ({ count }) => counted(count, { one: 'row', other: 'rows' }),
    summary: ({ read, accepted, rejected, skipped }) =>
      `${counted(read, READ)}: ${integer(accepted)} accepted, ${integer(rejected)} rejected, ${integer(skipped)} skipped`,
    others: ({ count }) => `and ${counted(count, { one: 'other row', other: 'other rows' })}`,
    row: ({ row }) => `Row ${integer(row)}`,
    wholeFile: 'Whole file',
    column: 'Column',
    value: 'Value read',
    reason: 'Reason',
    emptyValue: '(empty)',
  },
  actions: {
    details: 'See the details',
    hideDetails: 'Hide the details',
    downloadRejected: 'Download the rejected rows',
    add: 'Add to the dossier',
    addAll: 'Add all to the dossier',
    cancel: 'Cancel',
    remove: 'Remove from the list',
    chooseAnother: 'Choose another file',
  },
  rejectedFileName: ({ file }) => `${file} - rejected rows.csv`,
  progress: {
    reading: ({ file }) => `Reading “${file}”`,
    bytes: ({ done, total }) => `${done} of ${total}`,
    rows: ({ count }) => counted(count, READ),
    timeLeft: ({ duration }) => `about ${duration} left`,
    almostDone: 'nearly done',
    cancelled: ({ file }) => `Reading “${file}” was cancelled. Nothing has changed in the dossier.`,
  },
  status: {
    waitingForPair: 'Waiting for the other file of the pair',
    needsStructures:
      'This file of activities goes with the “structures” file of the same FINESS+ extraction. Drop it too.',
    needsActivities:
      'This file of structures goes with the “activités” file of the same FINESS+ extraction, which holds the places. Drop it too, or add the establishments without their places.',
    ready: 'Ready to be added',
    added: 'Added to the dossier',
    failed: 'Not added',
    nothingAccepted: 'No row could be accepted: there is nothing to add.',
  },
  added: ({ file }) => `“${file}” has been added to the dossier.`,
  notAdded: ({ file }) => `The file “${file}” was not added.`,
  demonstrationReplaced: 'The demonstration data of the same kind has been removed.',
  nothingLost: 'What was already in the dossier is unchanged.',
  mapping: {
    title: 'Columns of the table of needs',
    territory: 'Code of the département',
    source: 'Source',
    public: 'Age group',
    count: 'Count',
    date: 'Date of the count',
    notInFile: 'Not in the file',
  },
  threshold: 'Disclosure threshold of this file',
};
