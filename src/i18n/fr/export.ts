import type { MappedLevel } from '@/domain/territory';
import { typeset } from './typeset';
import { counted } from './words';

/** Exports: dialog, and the words printed on the pages and in the files. */
export const exporting = {
  title: 'Exporter',
  format: 'Format',
  formats: {
    'png-screen': 'Carte : image PNG pour l’écran (2×)',
    'png-print': 'Carte : image PNG pour l’impression (A4, 300 ppp)',
    svg: 'Carte : image vectorielle SVG',
    csv: 'Tableau CSV',
  },
  formatNotes: {
    'png-screen': 'Pour une présentation ou un courriel.',
    'png-print': 'Pour un rapport imprimé.',
    svg: 'Pour retoucher dans un logiciel de dessin.',
    csv: 'S’ouvre dans un tableur ; chaque valeur a sa colonne d’état.',
  },
  pageTitle: 'Titre de la carte',
  pageTitleNote: 'Légende, sources, date et périmètre s’ajoutent d’eux-mêmes.',
  withMetadata: 'Joindre la description des colonnes : unités, sources, dates, licences (.json)',
  download: 'Télécharger',
  preparing: 'Préparation de l’export…',
  done: ({ file }: { file: string }) => typeset`« ${file} » est téléchargé.`,
  failed: ({ detail }: { detail: string }) =>
    typeset`L’export n’a pas abouti ; rien n’a été téléchargé. Réessayez, ou choisissez un autre format. Détail technique : ${detail}`,
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
    places: ({ status, categories }: { status: string; categories: string }) =>
      typeset`Périmètre : ${status} (${categories})`,
    need: ({ source }: { source: string }) =>
      typeset`Périmètre : personnes sans solution selon « ${source} »`,
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
  },
};
