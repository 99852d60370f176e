import * as v from 'valibot';
import { NO_OFFER_FILTER, OFFER_STAGES, type OfferFilter } from '@/domain/offer';
import { categoryCode } from './dataset-schemas';
import { list } from './shared-schema';

const texts = list(v.string());

const offerFilter: v.GenericSchema<unknown, OfferFilter> = v.object({
  categories: list(categoryCode),
  ages: list(v.picklist(['child', 'adult', 'mixed'])),
  publics: texts,
  managers: texts,
  stages: list(v.picklist(OFFER_STAGES)),
});

/** Which establishments are shown; a dossier of before there was a choice opens with all of them. */
export const offerFilterEntries = { offerFilter: v.optional(offerFilter, NO_OFFER_FILTER) };
