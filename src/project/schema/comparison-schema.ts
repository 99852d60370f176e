import * as v from 'valibot';
import { OVERSEAS_POOLS, PEER_COUNT_BOUNDS, PEER_CRITERIA, type PeerRule } from '@/analysis/peers';
import { DIRECTORY_LEVELS, type TerritoryCode } from '@/domain/territory';
import { FIGURE_REFERENCES, SIGNIFICANCE_TESTS } from '@/indicators';
import { type CustomSet, DEFAULT_COMPARISON } from '../comparison-settings';
import { list } from './shared-schema';

const territoryCode = v.pipe(
  v.string(),
  v.guard((text): text is TerritoryCode & string => /^\w{2,3}$/.test(text)),
);

const customSet: v.GenericSchema<unknown, CustomSet> = v.object({
  name: v.string(),
  level: v.picklist(DIRECTORY_LEVELS),
  codes: list(territoryCode),
});

const peerRule: v.GenericSchema<unknown, PeerRule> = v.object({
  count: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(PEER_COUNT_BOUNDS.min),
    v.maxValue(PEER_COUNT_BOUNDS.max),
  ),
  criteria: v.pipe(list(v.picklist(PEER_CRITERIA)), v.minLength(1)),
  overseas: v.picklist(OVERSEAS_POOLS),
});

/** What rates are held against; a dossier of before there was a choice opens with the usual one. */
export const comparisonEntries = {
  figureReference: v.optional(v.picklist(FIGURE_REFERENCES), DEFAULT_COMPARISON.figureReference),
  customSet: v.optional(v.nullable(customSet), DEFAULT_COMPARISON.customSet),
  peerRule: v.optional(peerRule, DEFAULT_COMPARISON.peerRule),
  significanceTest: v.optional(v.picklist(SIGNIFICANCE_TESTS), DEFAULT_COMPARISON.significanceTest),
};
