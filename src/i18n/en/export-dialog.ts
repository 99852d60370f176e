import type { ExportWords } from '../export/words';
import { counted } from './words';

export const exportDialog: ExportWords = {
  title: 'Export',
  format: 'Format of the file',
  paper: 'Paper, landscape',
  pageTitle: 'Title of the map',
  pageTitleNote: 'Legend, sources, date and perimeter are added by themselves.',
  withMetadata: 'With a description of the columns: units, sources, dates, licences (.json)',
  download: 'Download',
  preparing: 'Preparing the export…',
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
    peers: 'Comparable territories (codes)',
    referenceParts: {
      rate: ({ measure, name }) => `${measure}, rate of ${name}`,
      lower: ({ measure, name }) => `${measure}, lower bound at 95% of ${name}`,
      upper: ({ measure, name }) => `${measure}, upper bound at 95% of ${name}`,
    },
  },
};
