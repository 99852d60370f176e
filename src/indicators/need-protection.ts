import { type SumTable, tableOfColumns } from './disclosure';
import {
  countPublics,
  type NeedCountSettings,
  type NeedInputs,
  type NeedProtection,
  protectSource,
} from './need-counts';
import { linkTables } from './secrecy/link-tables';
import { nestTables } from './secrecy/protect-counts';

/** Tells what the secrecy step did to the counts of a source. */
export function describeNeedProtection(
  inputs: NeedInputs,
  { source, rule }: Pick<NeedCountSettings, 'source' | 'rule'>,
): NeedProtection {
  return protectSource(inputs, source, rule).protection;
}

/** A set of counts, the sums that link them and the secrets among them: what the least to hide is searched for. */
export function needTable(
  inputs: NeedInputs,
  { source, rule }: Pick<NeedCountSettings, 'source' | 'rule'>,
): SumTable {
  return tableOfColumns(linkTables(nestTables(countPublics(inputs, source), inputs.hierarchy), rule).columns);
}
