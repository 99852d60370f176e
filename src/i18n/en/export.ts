import type { Messages } from '../messages';

export const exporting: Messages['export'] = {
  formats: {
    'png-screen': 'Map: PNG picture for the screen (2×)',
    'png-print': 'Map: PNG picture for print (300 dpi)',
    svg: 'Map: SVG vector picture',
    csv: 'CSV table',
  },
  formatNotes: {
    'png-screen': 'For slides or an email.',
    'png-print': 'For a printed report.',
    svg: 'To be worked on in a drawing program.',
    csv: 'Opens in a spreadsheet; every value has its column of states.',
  },
  done: ({ file }) => `“${file}” has been downloaded.`,
  failed: ({ detail }) =>
    `The export did not succeed; nothing was downloaded. Try again, or choose another format. Technical detail: ${detail}`,
};
