import type { Messages } from '../messages';
import { counted } from './words';

export const exporting: Messages['export'] = {
  title: 'Export',
  format: 'Format of the file',
  formats: {
    'png-screen': 'Map: PNG picture for the screen (2×)',
    'png-print': 'Map: PNG picture for print (A4, 300 dpi)',
    svg: 'Map: SVG vector picture',
    csv: 'CSV table',
  },
  formatNotes: {
    'png-screen': 'For slides or an email.',
    'png-print': 'For a printed report.',
    svg: 'To be worked on in a drawing program.',
    csv: 'Opens in a spreadsheet; every value has its column of states.',
  },
  pageTitle: 'Title of the map',
  pageTitleNote: 'Legend, sources, date and perimeter are added by themselves.',
  withMetadata: 'With a description of the columns: units, sources, dates, licences (.json)',
  download: 'Download',
  preparing: 'Preparing the export…',
  done: ({ file }) => `“${file}” has been downloaded.`,
  failed: ({ detail }) =>
    `The export did not succeed; nothing was downloaded. Try again, or choose another format. Technical detail: ${detail}`,
  nothingToExport: 'Show an indicator or a layer to export the map.',
  demonstrationNote: 'The demonstration data shown will be pointed out on the export.',
  page: {
    title: {
      region: ({ subject }) => `${subject}, by region`,
      departement: ({ subject }) => `${subject}, by département`,
      epci: ({ subject }) => `${subject}, by EPCI`,
      commune: ({ subject }) => `${subject}, by commune`,
      custom: ({ subject }) => `${subject}, by territory of the file`,
    },
    sources: ({ line }) => `Sources: ${line}`,
    fingerprint: ({ digest }) => `Fingerprint of every figure of the dossier (SHA-256): ${digest}`,
    madeOn: ({ date }) => `Map made on ${date} with Maillage`,
    projection: 'Lambert-93 projection',
    insetScale: 'Insets at other scales',
    demonstration: 'Demonstration data',
    scaleUnit: 'km',
    places: ({ status, categories }) => `Perimeter: ${status} (${categories})`,
    need: ({ source }) => `Perimeter: people without a solution according to “${source}”`,
    description: {
      region: ({ title, count }) =>
        `Map of France: ${title}. ${counted(count, { one: 'region', other: 'regions' })}.`,
      departement: ({ title, count }) =>
        `Map of France: ${title}. ${counted(count, { one: 'département', other: 'départements' })}.`,
      epci: ({ title, count }) =>
        `Map of France: ${title}. ${counted(count, { one: 'EPCI', other: 'EPCIs' })}.`,
      commune: ({ title, count }) =>
        `Map of France: ${title}. ${counted(count, { one: 'commune', other: 'communes' })}.`,
      custom: ({ title, count }) =>
        `Map of France: ${title}. ${counted(count, { one: 'territory of the file', other: 'territories of the file' })}.`,
    },
  },
  csv: {
    code: 'code',
    name: 'territory',
    perimeter: 'perimeter',
    column: ({ measure, details }) => `${measure} (${details})`,
    state: ({ measure }) => `${measure}: state`,
  },
};
