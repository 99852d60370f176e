import type { PortraitWords } from '../portrait/words';
import { inSentence } from '../wording';
import { counted, integer } from './words';

/** The printed sheet of a territory. */
export const portrait: PortraitWords = {
  open: 'Print the sheet…',
  title: 'Sheets to print',
  intro:
    'One A4 sheet a territory: key figures beside the region, comparable territories and France, services, needs, teams, change over time, method. The HTML file is read without Maillage and without a network; the print window can save a PDF.',
  scope: 'Territories',
  scopes: {
    one: ({ name }) => `${name} only`,
    group: ({ count }) =>
      `${counted(count, { one: 'territory kept', other: 'territories kept' })} in the views`,
    all: ({ levels, count }) => `All the territories studied: ${inSentence(levels)} (${integer(count)})`,
  },
  withEstablishments: 'Add the list of every establishment and service',
  print: 'Print or save as PDF',
  download: 'Download (HTML)',
  preparing: 'Preparing the sheets…',
  bookTitle: {
    one: ({ name }) => `Territory sheet: ${name}`,
    several: ({ count }) => `${integer(count)} territory sheets`,
  },
  fileName: { one: 'sheet', several: 'sheets' },
  contents: 'Sheets in this document',
  subtitle: ({ identity, date }) => `Territory sheet · ${identity} · made on ${date}`,
  mapDescription: ({ name }) => `Map of France with ${name} outlined`,
  aroundDescription: ({ name }) => `Map of ${name}, outlined, and what is around it`,
  mapCaption: ({ subject }) => `In colour: ${subject}. The territory has a black outline.`,
  mapAlone: 'The territory has a black outline.',
  sections: {
    figures: 'Key figures',
    offer: 'Services by category',
    need: 'Unmet needs',
    evolution: 'Change over time',
    coverage: 'Teams that answer for the territory',
    methods: 'Methods, perimeter and comparable territories',
    establishments: 'Establishments and services',
  },
  columns: {
    indicator: 'Indicator',
    establishments: 'Estab.',
    managers: 'Managing bodies (number of establishments and services)',
    source: 'Source',
    before: 'Before',
    after: 'After',
    establishment: 'Establishment or service',
    category: 'Category',
    commune: 'Commune',
    manager: 'Managing body',
  },
  captions: {
    figures: 'Key figures of the territory and its references, with their intervals',
    offer: 'Establishments, services and places by category',
    needs: 'People without a solution by source and public',
    evolution: 'Key figures at two dates',
    establishments: 'List of establishments and services',
  },
  bars: 'Bar: the territory, with its interval in the middle; long mark: France; short marks: the other references. One scale a line, from zero.',
  unknownFigures: ({ names }) => `Key figures not known at this level: ${names}.`,
  reading:
    'A low rate is not by itself a lack: the prevalence by territory is not known. Read services beside needs.',
  managers: {
    one: ({ name, count }) => `${name} (${integer(count)})`,
    unknown: 'not specified',
    others: ({ count }) =>
      `and ${counted(count, { one: 'other managing body', other: 'other managing bodies' })}`,
  },
  category: ({ short, long }) => `${short} · ${long}`,
  together: 'All sources together',
  team: ({ kind, verification }) => `${kind} · ${verification.toLowerCase()}`,
  peers: ({ names }) => `Comparable territories: ${names}.`,
  noEvolution: 'None of the key figures is known at two dates: there is no change to tell.',
  historyFailed: 'Earlier years could not be read: change over time is missing.',
  dated: ({ value, date }) => `${value} (${date})`,
  madeWith: ({ date }) => `Sheet made on ${date} with Maillage.`,
};
