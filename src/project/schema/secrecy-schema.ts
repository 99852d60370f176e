import * as v from 'valibot';
import { ACTIVITY_SERVICES } from '@/domain/activity';
import {
  type LeastPattern,
  oneRule,
  ROUNDING_BASES,
  type SecrecyRule,
  type SecrecyRules,
  type SecretSet,
} from '@/indicators';
import { finiteNumber, list, wholeNumber } from './shared-schema';

const secrecyRule: v.GenericSchema<unknown, SecrecyRule> = v.object({
  threshold: wholeNumber,
  dominance: v.nullable(v.object({ share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) })),
  rounding: v.nullable(v.picklist(ROUNDING_BASES)),
});

const secretSet: v.GenericSchema<unknown, SecretSet> = v.variant('kind', [
  v.object({ kind: v.literal('need'), source: v.string() }),
  v.object({ kind: v.literal('activity'), service: v.picklist(ACTIVITY_SERVICES) }),
]);

/** Rules of secrecy: the common one, and those that sets have of their own. */
const ruleOfEach: v.GenericSchema<unknown, SecrecyRules> = v.object({
  common: secrecyRule,
  own: list(v.object({ set: secretSet, rule: secrecyRule })),
});

/** Rules of secrecy; a dossier saved when all sets had the same has that one. */
export const secrecyRules: v.GenericSchema<unknown, SecrecyRules> = v.union([
  ruleOfEach,
  v.pipe(secrecyRule, v.transform(oneRule)),
]);

/** What a search for the least to hide has found. */
export const leastPattern: v.GenericSchema<unknown, LeastPattern> = v.object({
  source: v.nullable(v.string()),
  fingerprint: v.string(),
  hidden: list(wholeNumber),
  bound: finiteNumber,
});

/** Settings of a dossier saved when secrecy was a threshold and nothing else. */
const earlierSettings = v.looseObject({ secrecyThreshold: wholeNumber });

/** Reads the threshold of an earlier dossier as the rule it was; other settings pass unchanged. */
export function readEarlierSecrecy(settings: unknown): unknown {
  const earlier = v.safeParse(earlierSettings, settings);
  if (!earlier.success || 'secrecy' in earlier.output) return settings;
  const { secrecyThreshold: threshold, ...rest } = earlier.output;
  return { ...rest, secrecy: { threshold, dominance: null, rounding: null } satisfies SecrecyRule };
}
