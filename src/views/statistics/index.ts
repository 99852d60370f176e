export { DrawerViews } from './DrawerViews';
