import * as v from 'valibot';
import { DEFAULT_GAPS, GAP_REFERENCES, type GapSettings } from '../gap-settings';

const side = v.object({
  indicatorId: v.string(),
  threshold: v.variant('kind', [
    v.object({ kind: v.picklist(GAP_REFERENCES) }),
    v.object({ kind: v.literal('value'), value: v.pipe(v.number(), v.finite()) }),
  ]),
});

const gapSettings: v.GenericSchema<unknown, GapSettings> = v.object({
  need: side,
  offer: side,
  isCautious: v.boolean(),
});

/** How need is read against offer; a dossier of before there was a choice opens with the usual one. */
export const gapEntries = { gaps: v.optional(gapSettings, DEFAULT_GAPS) };
