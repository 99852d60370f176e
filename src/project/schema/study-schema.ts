import * as v from 'valibot';
import type { DepartementCode, RegionCode, Study } from '@/domain/territory';
import { list } from './shared-schema';

const regionCode = v.pipe(
  v.string(),
  v.guard((text): text is RegionCode & string => /^\w{2,3}$/.test(text)),
);

const departementCode = v.pipe(
  v.string(),
  v.guard((text): text is DepartementCode & string => /^\w{2,3}$/.test(text)),
);

const study: v.GenericSchema<unknown, Study> = v.variant('kind', [
  v.object({ kind: v.literal('region'), code: regionCode }),
  v.object({ kind: v.literal('departements'), name: v.string(), codes: list(departementCode) }),
]);

/** The perimeter of study; a dossier of before there was one opens on the whole country. */
export const studyEntries = { study: v.optional(v.nullable(study), null) };
