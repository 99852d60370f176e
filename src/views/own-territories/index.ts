export { MakeTerritoryButton } from './MakeTerritoryButton';
