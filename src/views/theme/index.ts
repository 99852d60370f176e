export { useThemeName } from './use-theme-name';
