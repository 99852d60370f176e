import type { MapTheme } from '../scene/scene';

/** Themes a map can be drawn in. */
export type ThemeName = MapTheme['name'];

/** Colours of everything that is not data: sea, land and edges stay quiet so that data speaks. */
export const MAP_THEMES: Readonly<Record<ThemeName, MapTheme>> = {
  light: {
    name: 'light',
    sea: '#dde7ec',
    land: '#f3f3f0',
    landEdge: '#cbd2d5',
    insetEdge: '#8e9aa1',
    territoryEdge: '#ffffff',
    regionEdge: '#4f5b63',
    noData: '#fafaf8',
    hatch: '#8a949b',
    symbolFill: '#7b3294',
    symbolEdge: '#ffffff',
    coverage: '#8c1d5a',
    label: '#1f2a31',
    labelHalo: '#ffffff',
    selectionInner: '#10181d',
    selectionOuter: '#ffffff',
  },
  dark: {
    name: 'dark',
    sea: '#151b20',
    land: '#2a3138',
    landEdge: '#3b454d',
    insetEdge: '#6c7983',
    territoryEdge: '#14191d',
    regionEdge: '#c3ccd2',
    noData: '#222930',
    hatch: '#7d8890',
    symbolFill: '#c994e0',
    symbolEdge: '#14191d',
    coverage: '#f08cc0',
    label: '#eef2f4',
    labelHalo: '#14191d',
    selectionInner: '#14191d',
    selectionOuter: '#ffffff',
  },
};

/** The same where signs stand on bare land: edges that hold no colours apart have to show by themselves. */
export const BARE_THEMES: Readonly<Record<ThemeName, MapTheme>> = {
  light: { ...MAP_THEMES.light, territoryEdge: '#b4bec4' },
  dark: { ...MAP_THEMES.dark, territoryEdge: '#56626b' },
};
