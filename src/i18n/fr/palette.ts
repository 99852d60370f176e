import { typeset } from './typeset';

/** Acts found by the search, beside territories and establishments. */
export const palette = {
  groups: {
    indicators: 'Montrer un indicateur',
    views: 'Ouvrir une vue',
    map: 'Changer la carte',
    dossier: 'Agir sur le dossier',
    preferences: 'Régler l’application',
  },
  exportAs: ({ format }: { format: string }) => typeset`Exporter : ${format}`,
  level: ({ level }: { level: string }) => typeset`Niveau : ${level}`,
  mode: ({ mode }: { mode: string }) => typeset`Lecture des taux : ${mode}`,
  showLayer: ({ layer }: { layer: string }) => typeset`Afficher la couche : ${layer}`,
  hideLayer: ({ layer }: { layer: string }) => typeset`Masquer la couche : ${layer}`,
  language: ({ language }: { language: string }) => typeset`Langue : ${language}`,
  theme: ({ theme }: { theme: string }) => typeset`Thème : ${theme}`,
};
