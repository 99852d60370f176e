/** Languages of the interface. */
export type Locale = 'fr' | 'en';

/** Theme chosen by the user; `system` follows the machine. */
export type ThemePreference = 'light' | 'dark' | 'system';

/** Height of the table drawer: closed, two fifths, or most of the window. */
export type DrawerSize = 'closed' | 'medium' | 'tall';

/** What the drawer may show of the territories, in the order of its tabs. */
export const DRAWER_VIEWS = [
  'table',
  'gaps',
  'white-zones',
  'ranking',
  'borders',
  'distribution',
  'funnel',
  'inequality',
  'evolution',
  'time-lines',
  'ages',
  'multiples',
  'establishments',
] as const;

/** One of {@link DRAWER_VIEWS}. */
export type DrawerView = (typeof DRAWER_VIEWS)[number];

/** What this device remembers of how the user likes to work; never part of a dossier. */
export interface Preferences {
  readonly locale: Locale;
  readonly theme: ThemePreference;
  readonly drawer: DrawerSize;
  readonly drawerView: DrawerView;
  readonly panelOpen: boolean;
  /** Widths of the side panels, in pixels. */
  readonly panelWidth: number;
  readonly sheetWidth: number;
}

/** Preferences of a first visit. */
export const DEFAULT_PREFERENCES: Preferences = {
  locale: 'fr',
  theme: 'system',
  drawer: 'closed',
  drawerView: 'table',
  panelOpen: true,
  panelWidth: 304,
  sheetWidth: 360,
};
