import type { WhiteZoneWords } from '../white-zones/words';
import { counted, integer } from './words';

const communes = (count: number) => counted(count, { one: 'commune', other: 'communes' });
const services = (count: number) =>
  counted(count, { one: 'establishment or service', other: 'establishments and services' });

/** Communes farther than a distance from every service. */
export const whiteZones: WhiteZoneWords = {
  title: ({ distance }) =>
    `Areas without a service: communes more than ${integer(distance)} km, as the crow flies, from the nearest establishment`,
  subtitle: ({ count }) => `${services(count)} looked for · distances as the crow flies`,
  summary: ({ count, people, ages }) => `${communes(count)}, ${people} ${ages}`,
  choice: {
    distance: 'Distance as the crow flies',
    kilometres: ({ distance }) => `${integer(distance)} km`,
    services: 'Establishments looked for',
    of: {
      shown: 'All those the filter shows',
      child: 'For children, by the perimeter',
      adult: 'For adults, by the perimeter',
    },
    filter:
      'The filter of establishments (category, public, managing body, status) always applies; it is set in “What the map shows”.',
  },
  keep: ({ count }) => `Keep ${communes(count)} on the map`,
  keepNote: 'The map goes to the level of communes and outlines them if their boundaries are imported.',
  legend: {
    white: 'Communes without a service near (a square may stand for several)',
    service: 'Establishment or service looked for',
  },
  unobservedLegend: 'The offer says nothing of this département',
  columns: { departement: 'Département', communes: 'Communes', people: 'Inhabitants', share: 'Share' },
  people: ({ ages }) => `Inhabitants counted: ${ages}.`,
  place: ({ name, count, people }) => `${name}: ${communes(count)}, ${people} inhabitants`,
  nowhere: ({ name }) => `${name}: no commune without a service near`,
  notObserved: ({ name }) => `${name}: the offer says nothing of this département`,
  why: {
    about: ({ name }) => `Why ${name}?`,
    heading: ({ shown, count }) =>
      shown === count
        ? `${communes(count)}:`
        : `The ${integer(shown)} most inhabited communes of ${integer(count)} (all are in the CSV):`,
    commune: ({ name, people }) => `${name}, ${people}:`,
    people: ({ count }) => `${count} inh.`,
    unknownPeople: 'inhabitants unknown',
    nearest: ({ service, where, distance, limit }) =>
      `the nearest is “${service}” (${where}), ${distance} km away as the crow flies, beyond the ${integer(limit)} km chosen.`,
    none: 'none of the establishments looked for is on this side of the sea.',
    estimated: 'The commune stands at the centre of its EPCI: the distance is an estimate.',
  },
  description: ({ count, people, first }) =>
    `Map of the départements: ${communes(count)} without a service near, ${people} inhabitants. ${first} The table that follows counts them by département.`,
  most: ({ names }) => `The most concerned: ${names}.`,
  nothing: {
    noService: {
      title: 'No establishment to look for',
      advice: 'The filter, the perimeter or the offer of the file leave no establishment: widen them.',
    },
    noZone: ({ distance }) =>
      `No commune is more than ${integer(distance)} km from an establishment looked for.`,
  },
  loading: 'Reading the communes, looking for the establishment nearest to each…',
  failed: {
    title: 'The directory of communes could not be read',
    advice: 'Check the connection, then open this view again.',
  },
  method: {
    straight:
      'Straight-line distance over the sphere (“as the crow flies”), from the commune to the establishment. It is no travel time: neither roads, nor relief, nor transport.',
    nearest:
      'The nearest is looked for in the whole offer of the file, beyond the borders of départements and of the perimeter of study, but not across the sea: mainland France, Corse and each overseas département are searched apart. A commune at exactly the distance chosen is served.',
    caution:
      'An area without a service near is not in itself a lack: a service travels to homes, a near establishment may be full or not suit. It is a question to ask.',
    atCommune: ({ count }) =>
      `${services(count)} without coordinates of their own: at the place of their commune (estimate).`,
    unlocatedServices: ({ count }) => `${services(count)} stand nowhere and are nobody’s nearest.`,
    estimated: ({ count }) =>
      `${communes(count)} without a service near and without a point of their own, at the centre of their EPCI (an estimate, to about ten kilometres): import the boundaries of communes to place each at its centre.`,
    unlocated: ({ count }) => `${communes(count)} without any point: not judged.`,
    unobserved: ({ count, names }) =>
      `The offer says nothing of ${counted(count, { one: 'département', other: 'départements' })} (${names}): their communes far from every known establishment are not said to be without a service, and their neighbours may have nearer an establishment that the file does not know.`,
    uncounted: ({ count }) =>
      `${communes(count)} without a service near whose inhabitants are unknown: counted among communes, not among inhabitants.`,
    lacksAges: ({ ages }) =>
      `The ${ages} are not known by commune: all inhabitants are counted. Import a census table by commune and age to count them.`,
    share: 'Share: inhabitants without a service near among those of the communes judged in the département.',
  },
  sources: { filter: ({ names }) => `Filter of establishments: ${names}.` },
  export: {
    departementCode: 'département code',
    communeCode: 'commune code',
    commune: 'Commune',
    distance: 'Distance as the crow flies (km)',
    finess: 'FINESS of the nearest',
    service: 'Nearest establishment',
    category: 'Category',
    serviceCommune: 'Commune of the establishment',
    point: 'Point of the commune',
    points: {
      contour: 'centre of the boundary',
      located: 'point of the commune',
      'epci-point': 'centre of the EPCI (estimate)',
    },
    why: 'Why',
  },
};
