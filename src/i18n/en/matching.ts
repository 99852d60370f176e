import type { MappingWords } from '../mapping/words';
import { counted, integer } from './words';

const ROWS = { one: 'row', other: 'rows' };

/** Telling which territory the rows of a table are about. */
export const matching: MappingWords['matching'] = {
  title: ({ file }) => `Territories of “${file}”`,
  intro:
    'Only sure matches are made on their own. Choose for the others; what you choose is applied on reading and remembered for files of the same shape.',
  back: 'Back',
  apply: 'Apply and read again',
  nothingChanged: 'First choose a territory for at least one text.',
  decided: ({ count, total }) =>
    `${counted(count, { one: 'text matched', other: 'texts matched' })} out of ${integer(total)}`,
  acceptLikely: ({ count }) => `Accept ${counted(count, { one: 'likely match', other: 'likely matches' })}`,
  unresolved: ({ count }) =>
    `Rows without a territory: ${counted(count, { one: 'text to match', other: 'texts to match' })}`,
  allResolved: 'Every row has its territory.',
  emptyText: '(empty cell)',
  withParent: ({ text, parent }) => `${text} (${parent})`,
  rows: ({ count, list }) => `${counted(count, ROWS)}: ${list}`,
  choice: ({ text }) => `Territory of “${text}”`,
  leaveAside: 'Leave aside',
  leaveAsideNote: 'The rows stay rejected.',
  candidate: ({ name, code }) => `${name} (${code})`,
  candidateNote: ({ grade, reason }) => `${grade}: ${reason}`,
  placed: ({ note, place }) => `${note} · ${place}`,
  other: 'Another territory…',
  otherLabel: ({ text }) => `Look for another territory for “${text}”`,
  otherEmpty: 'No territory of that name or code.',
  otherLoading: 'Loading the communes…',
  otherFailed: 'The communes could not be loaded: only départements are proposed.',
  grades: { sure: 'sure', likely: 'likely', 'to-check': 'to check' },
  chosen: 'chosen by you',
  issues: {
    'empty-text': 'The cell is empty.',
    'unknown-code': 'This is the code of no territory.',
    'unknown-name': 'This is the name of no territory.',
    'several-territories': 'Several territories bear this name or code.',
    'former-territory': 'This territory exists no more and what followed it is unknown.',
    'code-and-name-disagree': 'The code and the name tell two different territories.',
    'outside-its-parent': 'This territory is not within that of the parent column.',
    'corse-not-divided': 'Corse has two départements, 2A and 2B.',
    'outside-departements': 'This territory is outside the 101 départements.',
  },
  reasons: {
    'same-code': () => 'same code',
    'former-code': () => 'former code',
    'same-name': () => 'same name',
    'usual-name': () => 'usual name',
    'former-name': ({ formerName }) => `former name “${formerName}”`,
    'few-edits': ({ edits }) => `${counted(edits, { one: 'letter differs', other: 'letters differ' })}`,
    beginning: () => 'same beginning',
    'shared-words': ({ shared, words }) => `${integer(shared)} of ${integer(words)} words in common`,
  },
  repaired: ({ count }) => `Matched: ${counted(count, { one: 'text', other: 'texts' })}`,
  repairedBy: {
    'repaired-code': 'sure: code restored',
    'respelled-name': 'sure: only the spelling differs',
    confirmed: 'chosen by you',
  },
  undo: 'Match no more',
  keep: 'Keep',
  moved: ({ count }) => `Former codes carried to today: ${counted(count, { one: 'code', other: 'codes' })}`,
  becomes: ({ from, to }) => `${from} becomes ${to}`,
  more: ({ count }) => `Show ${counted(count, { one: 'more text', other: 'more texts' })}`,
  levels: {
    region: { one: 'region', other: 'regions' },
    departement: { one: 'département', other: 'départements' },
    epci: { one: 'EPCI', other: 'EPCI' },
    commune: { one: 'commune', other: 'communes' },
  },
  absent: ({ count, total, level }) =>
    `Territories without a row: ${integer(count)} ${level} out of ${integer(total)}`,
  noneAbsent: ({ level }) => `No territory without a row (${level}).`,
  absentNote: 'They will be shown “not available”, not as zero.',
  absentCut: ({ count }) => `The list stops at the first ${integer(count)}.`,
  copy: 'Copy the list',
  copied: 'List copied.',
  copyFailed: 'The browser refuses to copy: select the list and copy it.',
};
