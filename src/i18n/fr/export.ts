import { typeset } from './typeset';

/** Exports: their formats, and how one ended. */
export const exporting = {
  formats: {
    'png-screen': 'Carte : image PNG pour l’écran (2×)',
    'png-print': 'Carte : image PNG pour l’impression (300 ppp)',
    svg: 'Carte : image vectorielle SVG',
    csv: 'Tableau CSV',
  },
  formatNotes: {
    'png-screen': 'Pour une présentation ou un courriel.',
    'png-print': 'Pour un rapport imprimé.',
    svg: 'Pour retoucher dans un logiciel de dessin.',
    csv: 'S’ouvre dans un tableur ; chaque valeur a sa colonne d’état.',
  },
  done: ({ file }: { file: string }) => typeset`« ${file} » est téléchargé.`,
  failed: ({ detail }: { detail: string }) =>
    typeset`L’export n’a pas abouti ; rien n’a été téléchargé. Réessayez, ou choisissez un autre format. Détail technique : ${detail}`,
};
