import { typeset } from './typeset';
import { integer } from './words';

/** Exports: dialog, and the words printed on the pages and in the files. */
export const exporting = {
  title: 'Exporter',
  map: 'Carte',
  table: 'Tableau',
  formats: {
    pngScreen: 'Image PNG pour l’écran (2×)',
    pngPrint: 'Image PNG pour l’impression (A4, 300 ppp)',
    svg: 'Image vectorielle SVG',
    csv: 'Tableau CSV',
  },
  formatNotes: {
    pngScreen: 'Pour une présentation ou un courriel.',
    pngPrint: 'Pour un rapport imprimé.',
    svg: 'Pour retoucher dans un logiciel de dessin.',
    csv: 'S’ouvre dans un tableur ; chaque valeur a sa colonne d’état.',
  },
  pageTitle: 'Titre de la carte',
  pageSubtitle: 'Sous-titre',
  download: 'Télécharger',
  preparing: 'Préparation de l’export…',
  done: ({ file }: { file: string }) => typeset`« ${file} » est téléchargé.`,
  failed: 'L’export n’a pas abouti. Réessayez, ou choisissez un autre format.',
  nothingToExport: 'Affichez un indicateur ou une couche pour exporter la carte.',
  mapFileName: ({ dossier, indicator }: { dossier: string; indicator: string }) =>
    typeset`${dossier} - ${indicator} - carte`,
  tableFileName: ({ dossier, indicator }: { dossier: string; indicator: string }) =>
    typeset`${dossier} - ${indicator} - tableau`,
  page: {
    sources: ({ line }: { line: string }) => typeset`Sources : ${line}`,
    madeOn: ({ date }: { date: string }) => typeset`Carte établie le ${date} avec Maillage`,
    projection: 'Projection Lambert-93 ; départements d’outre-mer en cartouches, à d’autres échelles',
    demonstration: 'Données de démonstration',
    secrecy: ({ threshold }: { threshold: number }) =>
      typeset`Effectifs de moins de ${integer(threshold)} masqués (secret statistique)`,
    kilometres: ({ distance }: { distance: string }) => typeset`${distance} km`,
    perimeter: ({ perimeter }: { perimeter: string }) => typeset`Périmètre : ${perimeter}`,
    description: ({ title }: { title: string }) => typeset`Carte : ${title}`,
  },
  csv: {
    code: 'code',
    name: 'territoire',
    level: 'niveau',
    indicator: 'indicateur',
    value: 'valeur',
    unit: 'unite',
    state: 'etat',
    numerator: 'numerateur',
    numeratorState: 'numerateur_etat',
    denominator: 'denominateur',
    denominatorState: 'denominateur_etat',
    source: 'source',
    date: 'date',
  },
};
