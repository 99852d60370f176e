export { themeNameOf, useThemeName } from './use-theme-name';
