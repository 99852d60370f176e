import * as v from 'valibot';
import { ROUNDING_BASES, type LeastPattern, type SecrecyRule } from '@/indicators';
import { finiteNumber, list, wholeNumber } from './shared-schema';

/** A rule of secrecy. */
export const secrecyRule: v.GenericSchema<unknown, SecrecyRule> = v.object({
  threshold: wholeNumber,
  dominance: v.nullable(v.object({ share: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) })),
  rounding: v.nullable(v.picklist(ROUNDING_BASES)),
});

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
