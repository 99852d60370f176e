import type { AgeWords } from '../ages/words';
import { counted, integer } from './words';

/** The ages of inhabitants, beside a reference. */
export const ages: AgeWords = {
  title: {
    sex: ({ name }) => `Age pyramid: ${name}`,
    'five-years': ({ name }) => `Age structure: ${name}`,
  },
  subtitle: ({ year }) => `share of the population of all ages, on 1 January ${String(year)}`,
  group: ({ count }) => counted(count, { one: 'territory kept', other: 'territories kept together' }),
  people: ({ name, people }) => `${name}: ${people} inhabitants`,
  reference: ({ name, people }) => `line: ${name} (${people} inhabitants)`,
  sexes: { men: 'Men', women: 'Women', all: 'Both sexes' },
  span: ({ from, to }) => `${integer(from)} to ${integer(to)}`,
  openSpan: ({ from }) => `${integer(from)} and over`,
  choice: {
    detail: 'Detail',
    details: {
      sex: 'Men and women, five broad age groups',
      'five-years': 'Five-year age groups, both sexes together',
    },
    reference: 'Compare with',
    references: { france: 'France', region: 'its region' },
  },
  whose:
    'The territories kept together (a rectangle on a chart, a box ticked), else the territory chosen, else the perimeter of study or France.',
  tooSmall:
    'Ages are known by département: those of an EPCI, a commune or a territory of the file are not. Choose a département or a region.',
  columns: {
    age: 'Age',
    people: ({ sex }) => `${sex}, inhabitants`,
    share: ({ sex }) => `${sex}, share`,
    reference: ({ sex, name }) => `${sex}, ${name}`,
  },
  description: ({ name, youngest, oldest }) =>
    `${name}: ${youngest}; ${oldest}. The table beside tells every age.`,
  sharePhrase: ({ age, share }) => `${age}, ${share}`,
  againstPhrase: ({ age, share, name, reference }) => `${age}, ${share} (${name}: ${reference})`,
  unknown: {
    title: 'The ages of this territory are not known',
    advice: 'The source says nothing of one of its départements.',
  },
  loading: 'Reading the ages…',
  failed: {
    title: 'The ages could not be read',
    advice: 'Check the connection, then open this view again.',
  },
  method: {
    share:
      'Share of an age: inhabitants of that age over inhabitants of all ages and both sexes. The départements of a set are added up before dividing.',
    sex: 'The five age groups are not equally wide (20 years, 15 years, 75 and over): hold each bar against the line of the reference, not bars against each other.',
    'five-years': 'The source does not tell the sex at this detail. The last age is open.',
    provisional: 'Provisional estimates of INSEE; no rate is computed on them.',
  },
};
