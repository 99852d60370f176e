import type { GuideWords } from '../guide/words';

/** The guided visit, on the demonstration data. */
export const guide: GuideWords = {
  title: 'Guided visit',
  progress: ({ step, total }) => `Step ${step} of ${total}`,
  next: 'Next',
  previous: 'Previous',
  leave: 'Leave the visit',
  finish: 'Finish',
  done: 'Done.',
  steps: {
    map: {
      title: 'A map, a figure, a perimeter',
      text: 'The map shows an indicator: the panel says which, for whom and how it is counted; the legend says what each colour stands for. The data are fictional until you import your own.',
    },
    need: {
      title: 'Need beside offer',
      text: 'A low equipment rate is not a lack by itself. Look at the people without a solution.',
      act: 'Show the children without a solution',
    },
    sheet: {
      title: 'The sheet of a territory',
      text: 'A click on the map or on a row of the table opens the sheet: figures compared, offer, teams that answer, sources of need.',
      act: 'Open the sheet of the highest rate',
    },
    doubt: {
      title: 'What a figure is worth',
      text: 'With small counts a difference may be mere chance. The “Interval” reading says so everywhere at once: map, table, sheet, exports.',
      act: 'Read rates with their interval',
    },
    gaps: {
      title: 'Where the gaps are',
      text: 'The “Need × offer” view sorts the territories: high need and low offer first, with the reason of each.',
      act: 'Open the need × offer view',
    },
    secrecy: {
      title: 'What is not shown',
      text: 'Counts that are too small are hidden, and with them whatever would give them back. “Where does this figure come from?” explains every value. Nothing leaves this computer.',
    },
    import: {
      title: 'Your turn',
      text: 'Drop your files anywhere in the window: FINESS, waiting lists, orientations, boundaries. Every row is accounted for, and nothing enters the dossier without your consent.',
      act: 'Import my files',
    },
  },
};
