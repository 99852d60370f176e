export { TerritoryTable } from './TerritoryTable';
