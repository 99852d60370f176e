import type { MappedLevel } from '@/domain/territory';
import { typeset } from './typeset';
import { counted } from './words';

/** The dialog of exports, and the words printed on the pages and in the files. */
export const exportDialog = {
  title: 'Exporter',
  format: 'Format',
  paper: 'Papier, en paysage',
  pageTitle: 'Titre de la carte',
  pageTitleNote: 'Légende, sources, date et périmètre s’ajoutent d’eux-mêmes.',
  withMetadata: 'Joindre la description des colonnes : unités, sources, dates, licences (.json)',
  download: 'Télécharger',
  preparing: 'Préparation de l’export…',
  nothingToExport: 'Affichez un indicateur ou une couche pour exporter la carte.',
  demonstrationNote: 'Les données de démonstration affichées seront signalées sur l’export.',
  page: {
    title: {
      region: ({ subject }: { subject: string }) => typeset`${subject}, par région`,
      departement: ({ subject }: { subject: string }) => typeset`${subject}, par département`,
      epci: ({ subject }: { subject: string }) => typeset`${subject}, par EPCI`,
      commune: ({ subject }: { subject: string }) => typeset`${subject}, par commune`,
      custom: ({ subject }: { subject: string }) => typeset`${subject}, par territoire du dossier`,
    } satisfies Record<MappedLevel, (parameters: { subject: string }) => string>,
    sources: ({ line }: { line: string }) => typeset`Sources : ${line}`,
    fingerprint: ({ digest }: { digest: string }) =>
      typeset`Empreinte de tous les chiffres du dossier (SHA-256) : ${digest}`,
    madeOn: ({ date }: { date: string }) => typeset`Carte établie le ${date} avec Maillage`,
    projection: 'Projection Lambert-93',
    insetScale: 'Cartouches à d’autres échelles',
    demonstration: 'Données de démonstration',
    scaleUnit: 'km',
    description: {
      region: ({ title, count }: { title: string; count: number }) =>
        typeset`Carte de France : ${title}. ${counted(count, { one: 'région', other: 'régions' })}.`,
      departement: ({ title, count }: { title: string; count: number }) =>
        typeset`Carte de France : ${title}. ${counted(count, { one: 'département', other: 'départements' })}.`,
      epci: ({ title, count }: { title: string; count: number }) =>
        typeset`Carte de France : ${title}. ${counted(count, { one: 'EPCI', other: 'EPCI' })}.`,
      commune: ({ title, count }: { title: string; count: number }) =>
        typeset`Carte de France : ${title}. ${counted(count, { one: 'commune', other: 'communes' })}.`,
      custom: ({ title, count }: { title: string; count: number }) =>
        typeset`Carte de France : ${title}. ${counted(count, { one: 'territoire du dossier', other: 'territoires du dossier' })}.`,
    } satisfies Record<MappedLevel, (parameters: { title: string; count: number }) => string>,
  },
  csv: {
    code: 'code',
    name: 'territoire',
    perimeter: 'périmètre',
    column: ({ measure, details }: { measure: string; details: string }) => typeset`${measure} (${details})`,
    state: ({ measure }: { measure: string }) => typeset`${measure} : état`,
    peers: 'Territoires comparables (codes)',
    referenceParts: {
      rate: ({ measure, name }: { measure: string; name: string }) => typeset`${measure}, taux de ${name}`,
      lower: ({ measure, name }: { measure: string; name: string }) =>
        typeset`${measure}, borne basse à 95 % de ${name}`,
      upper: ({ measure, name }: { measure: string; name: string }) =>
        typeset`${measure}, borne haute à 95 % de ${name}`,
    },
  },
};
