export { classLabels } from './legend/class-labels';
export { classNotes, classWarnings } from './legend/describe-classes';
export { describeLegend } from './legend/describe-legend';
export type {
  LegendBlock,
  LegendContext,
  LegendIndicator,
  LegendLine,
  LegendMarks,
  LegendReading,
  LegendText,
  SymbolBlock,
} from './legend/legend-text';
export { describeIntervalMethod, intervalWords } from './describe-interval';
export { describeProvenance, type Language } from './describe-provenance';
export { describeReferenceDate } from './describe-reference-date';
export { reportSecrecy } from './report-secrecy';
export { describeRule, describeSecrecy, nameOfSet } from './describe-secrecy';
export { nameWithCode } from './name-with-code';
export { describeSecrecyNote } from './describe-secrecy-note';
export { describeStudy } from './study';
export {
  categoryNames,
  describeIndicator,
  nameTerm,
  type IndicatorWords,
  type NamedIndicator,
} from './indicators/describe-indicator';
export { describeOverlap, describePerimeterChanges } from './indicators/describe-perimeter';
export { describePerimeter, describePerimeters } from './indicators/describe-whole-perimeter';
export { createFormats, type Formats } from './formats/formats';
export type { MeasuredText } from './formats/measured-text';
export type { Locale } from './locale';
export { loadMessages, type Messages } from './messages';
export {
  peerRuleText,
  referenceInSentence,
  referenceLabel,
  referenceNotes,
  type ComparisonBasis,
} from './describe-comparison';
export {
  comparisonNotes,
  differenceText,
  differenceUnit,
  differenceValue,
  relativeText,
  significanceText,
} from './describe-difference';
