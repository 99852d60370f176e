import * as v from 'valibot';
import { DISCONTINUITY_MEASURES } from '@/analysis/discontinuity';
import { type BorderSettings, DEFAULT_BORDERS } from '../border-settings';

const borderSettings: v.GenericSchema<unknown, BorderSettings> = v.object({
  measure: v.picklist(DISCONTINUITY_MEASURES),
  threshold: v.variant('kind', [
    v.object({
      kind: v.literal('share'),
      share: v.pipe(v.number(), v.gtValue(0), v.maxValue(1)),
    }),
    v.object({ kind: v.literal('value'), value: v.pipe(v.number(), v.finite()) }),
  ]),
});

/** Which borders are shown; a dossier of before they could be opens with the usual ones. */
export const borderEntries = { borders: v.optional(borderSettings, DEFAULT_BORDERS) };
