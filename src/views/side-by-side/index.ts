export { SideBySideButton } from './SideBySideButton';
