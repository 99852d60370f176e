export type {
  FigurePosition,
  FigureTrace,
  TermTrace,
  TracedCount,
  TracedEstablishment,
  TracedRecord,
} from './figure-trace';
export { traceFigure } from './trace-figure';
