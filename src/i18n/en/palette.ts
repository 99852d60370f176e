import type { PaletteWords } from '../palette/words';

/** Acts found by the search, beside territories and establishments. */
export const palette: PaletteWords = {
  groups: {
    indicators: 'Show an indicator',
    views: 'Open a view',
    map: 'Change the map',
    dossier: 'Act on the dossier',
    preferences: 'Set up the application',
  },
  exportAs: ({ format }) => `Export: ${format}`,
  level: ({ level }) => `Level: ${level}`,
  mode: ({ mode }) => `Reading of rates: ${mode}`,
  showLayer: ({ layer }) => `Show the layer: ${layer}`,
  hideLayer: ({ layer }) => `Hide the layer: ${layer}`,
  language: ({ language }) => `Language: ${language}`,
  theme: ({ theme }) => `Theme: ${theme}`,
};
