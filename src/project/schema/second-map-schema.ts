import * as v from 'valibot';
import { FIGURE_MODES, FILLS } from '../project-document';
import type { SecondMap } from '../second-map';

const secondMap: v.GenericSchema<unknown, SecondMap> = v.object({
  indicatorId: v.string(),
  date: v.nullable(v.string()),
  figureMode: v.picklist(FIGURE_MODES),
  fillBy: v.picklist(FILLS),
  sharesClasses: v.boolean(),
});

/** The map at the right of a swipe; a dossier of before there were any opens without. */
export const swipeEntries = { swipe: v.optional(v.nullable(secondMap), null) };
