import type { ImportWords } from '../import/words';
import { counted } from './words';

export const importNeeds: ImportWords['import']['needs'] = {
  title: ({ name }) => `The dossier already has needs: “${name}”`,
  keep: 'Complete',
  keepNote:
    'The new file is added. For the same source, public and date, its count of a département replaces the former, with those of its communes and EPCI.',
  replace: 'Replace everything',
  replaceNote: ({ count }) =>
    `${counted(count, { one: 'former count leaves', other: 'former counts leave' })} the dossier.`,
  completes: ({ dataset, name, list }) => `${dataset}: completes “${name}”: ${list}.`,
  added: ({ count }) => counted(count, { one: 'count added', other: 'counts added' }),
  replaced: ({ count }) => `${count} replaced`,
  kept: ({ count }) => `${count} kept`,
  unit: 'A count: one source, one public, one date and one département (or one EPCI across several).',
  unnamed: ({ count }) =>
    `${counted(count, { one: 'count that is kept is', other: 'counts that are kept are' })} of a survey this file gives again (same source, public and date), but of a département it does not name. If a département has nobody left to count, add a row of zero for it.`,
  leftBlank: ({ count }) =>
    `${counted(count, { one: 'empty cell of the new file erases', other: 'empty cells of the new file erase' })} nothing: the former count stays.`,
  lessFine: ({ count }) =>
    `${counted(count, { one: 'count known by commune or EPCI is so', other: 'counts known by commune or EPCI are so' })} no longer: the new file gives its total alone.`,
  leftOut: ({ count }) =>
    `${counted(count, { one: 'count of an EPCI across several départements is', other: 'counts of EPCI across several départements are' })} left out: the other file counts these people by commune or by département.`,
};
