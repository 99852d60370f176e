export type { SettlementTable } from './settlement-table';
