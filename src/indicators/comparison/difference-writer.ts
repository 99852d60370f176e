import { NumberWriter, numberOf, type ProtectedColumn, STATUS_BYTE } from '@/domain/measure';
import { UNDEFINED_INTERVAL } from '../interval/interval';
import type { ComparisonInputs, RecalledReference } from './compare-level';
import { type DifferenceRatio, differenceRatio } from './difference-ratio';
import { type Judgement, judge, SILENT, type Silence } from './verdict';

const { known, estimated, 'not-applicable': notApplicable } = STATUS_BYTE;

/** Writes how the rates of a level differ from their references, in columns: a country has 35 000 communes. */
export class DifferenceWriter {
  readonly difference: NumberWriter;
  readonly relative: NumberWriter;
  readonly relativeLower: NumberWriter;
  readonly relativeUpper: NumberWriter;
  readonly judgements: Judgement[] = [];
  private readonly rate: ProtectedColumn;
  private readonly ratioOf: DifferenceRatio;

  constructor(private readonly inputs: ComparisonInputs) {
    this.rate = inputs.result.figures[inputs.level].rate;
    const size = this.rate.values.length;
    this.difference = new NumberWriter(size);
    this.relative = new NumberWriter(size);
    this.relativeLower = new NumberWriter(size);
    this.relativeUpper = new NumberWriter(size);
    this.ratioOf = differenceRatio(inputs);
  }

  /** Compares the next territory; positions are to be given in order. */
  writeAt(position: number, recalled: RecalledReference | null): void {
    const status = this.rate.statuses[position] ?? notApplicable;
    if (recalled === null) return this.writeSilence(position, notApplicable, 'no-reference');
    if (status !== known && status !== estimated) return this.writeSilence(position, status, 'not-shown');
    const { rate } = recalled.reference;
    const target = numberOf(rate);
    if (target === undefined)
      return this.writeSilence(position, STATUS_BYTE[rate.status], 'reference-not-shown');
    const rest = recalled.restBeside(position);
    if (rest === null) return this.writeSilence(position, notApplicable, 'same-territory');
    const isEstimated = status === estimated || rate.status === 'estimated';
    const ratios = isEstimated ? UNDEFINED_INTERVAL : this.ratioOf(position, target, rest);
    const value = this.rate.values[position] ?? Number.NaN;
    this.difference.writeNumber(position, value - target, isEstimated);
    if (target !== 0) this.relative.writeNumber(position, (value / target - 1) * 100, isEstimated);
    writeEnd(this.relativeLower, position, ratios.lower);
    writeEnd(this.relativeUpper, position, ratios.upper);
    const stability = this.inputs.uncertainty?.stability[position];
    this.judgements.push(judge(ratios, { isEstimated, stability }));
  }

  private writeSilence(position: number, status: number, silence: Silence): void {
    this.difference.writeNothing(position, status);
    this.relative.writeNothing(position, status);
    this.judgements.push(SILENT[silence]);
  }
}

function writeEnd(end: NumberWriter, position: number, ratio: number): void {
  const percent = ratio * 100 - 100;
  if (Number.isFinite(percent)) end.writeNumber(position, percent);
}
