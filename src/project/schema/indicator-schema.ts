import * as v from 'valibot';
import { ACTIVITY_COUNTS, ACTIVITY_SERVICES } from '@/domain/activity';
import { AGE_BASES, USUAL_AGES } from '@/domain/population';
import { COVERING_TEAMS, type IndicatorDefinition, type IndicatorTerm, type NeedOverlap } from '@/indicators';
import { categoryCode } from './dataset-schemas';
import { list } from './shared-schema';

const ages = v.picklist([...AGE_BASES, 'child', 'adult']);
const agedPublic = v.picklist(['child', 'adult']);
const needPublic = v.picklist(['child', 'adult', 'all']);
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1000));

const term: v.GenericSchema<unknown, IndicatorTerm> = v.variant('kind', [
  v.object({ kind: v.literal('places'), public: v.picklist(['child', 'adult', 'both']) }),
  v.object({ kind: v.literal('places-of'), categories: list(categoryCode) }),
  v.object({ kind: v.literal('establishments-of'), categories: list(categoryCode) }),
  v.object({ kind: v.literal('need'), public: needPublic }),
  v.object({ kind: v.literal('need-bound'), public: needPublic, bound: v.picklist(['low', 'high']) }),
  v.object({ kind: v.literal('social-aid'), measure: v.picklist(['aah', 'pch', 'pch-under-20']) }),
  v.object({
    kind: v.literal('activity'),
    service: v.picklist(ACTIVITY_SERVICES),
    count: v.picklist(ACTIVITY_COUNTS),
  }),
  v.object({ kind: v.literal('covered-population'), team: v.picklist(COVERING_TEAMS), ages }),
  v.object({ kind: v.literal('population'), ages }),
  v.object({
    kind: v.literal('expected'),
    ages,
    prevalence: v.object({ low: share, central: share, high: share, source: v.string() }),
  }),
  v.object({ kind: v.literal('gap'), public: agedPublic, reference: v.picklist(['france', 'region']) }),
]);

/** Indicators the user made; those of the catalogue are never saved. */
const ownIndicators: v.GenericSchema<unknown, readonly IndicatorDefinition[]> = list(
  v.object({
    id: v.pipe(v.string(), v.startsWith('user-')),
    label: v.string(),
    numerator: term,
    denominator: term,
    unit: v.picklist(['per-1000', 'per-10000', 'percent', 'ratio', 'days']),
    direction: v.picklist(['offer', 'need', 'context']),
  }),
);

/** The ages of each public; a dossier saved before they could be chosen has the usual ones. */
export const perimeterAges = v.optional(
  v.object({ child: v.picklist(AGE_BASES), adult: v.picklist(AGE_BASES) }),
  USUAL_AGES,
);

const needOverlap: v.GenericSchema<unknown, NeedOverlap> = v.object({
  relation: v.picklist(['disjoint', 'contained']),
  first: v.string(),
  second: v.string(),
});

/** Settings of the catalogue and of the need interval; a dossier saved before them has none. */
export const indicatorEntries = {
  ownIndicators: v.optional(ownIndicators, []),
  needOverlaps: v.optional(list(needOverlap), []),
  tableIndicators: v.optional(v.nullable(list(v.string())), null),
};
