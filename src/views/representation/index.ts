export {
  categoryProvenance,
  describeRepresentation,
  type RepresentationOf,
  representationSubject,
  type RepresentationText,
} from './describe-representation';
export { RepresentationLegend } from './RepresentationLegend';
export { RepresentationLines } from './RepresentationLines';
export { RepresentationSpoken } from './RepresentationSpoken';
