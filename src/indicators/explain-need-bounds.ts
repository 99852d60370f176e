import type { MeasuredValue } from '@/domain/measure';
import { type NeedPublic, needSourcesOf } from '@/domain/need';
import type { FigureLevel } from '@/domain/territory';
import type { NeedBoundsBasis } from './bound-territory';
import { readBounds } from './need-bounds';
import type { NeedInputs } from './need-counts';
import { mostOf, type NeedInterval } from './need-interval';

/** What a source brings to the bounds of a public in a territory. */
export interface NeedShare {
  readonly source: string;
  /** Most people of the public it may hold; missing where it says nothing of them. */
  readonly most: MeasuredValue;
  /** Its count is the lower bound, alone or added to others that share nobody with it. */
  readonly makesLow: boolean;
  /** It is held by another source, and adds nothing to the upper bound. */
  readonly isContained: boolean;
}

/** Bounds territories one by one, without those of the rest of their level. */
export function boundTerritories(
  inputs: NeedInputs,
  basis: NeedBoundsBasis,
): (at: {
  readonly level: FigureLevel;
  readonly position: number;
}) => Readonly<Record<NeedPublic, NeedInterval>> {
  const { at } = readBounds(inputs, basis);
  return ({ level, position }) => at(level, position).bounds;
}

/** Builds what each source brings to the bounds of a public in a territory, in the order of the sources. */
export function explainNeedBounds(
  inputs: NeedInputs,
  basis: NeedBoundsBasis,
): (at: {
  readonly level: FigureLevel;
  readonly position: number;
}) => Readonly<Record<NeedPublic, readonly NeedShare[]>> {
  const { at } = readBounds(inputs, basis);
  const names = needSourcesOf(inputs.need);
  return ({ level, position }) => {
    const { bounds, counts, outermost } = at(level, position);
    const sharesOf = (group: NeedPublic) =>
      counts.map((count, source) => ({
        source: names[source] ?? '',
        most: mostOf(count, group),
        makesLow: bounds[group].makers.includes(source),
        isContained: !outermost.includes(source),
      }));
    return { child: sharesOf('child'), adult: sharesOf('adult'), all: sharesOf('all') };
  };
}
