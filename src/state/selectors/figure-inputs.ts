import type { ActivityDataset } from '@/domain/activity';
import type { CoverageDataset } from '@/domain/coverage';
import type { NeedDataset } from '@/domain/need';
import type { OfferDataset } from '@/domain/offer';
import type { CommunePopulation, FigureHistory } from '@/domain/population';
import type { DatedInputs } from '@/indicators/evolution';
import { memoizeTwo } from '@/lib';
import type { EmbeddedData } from '../embedded-data';
import type { Country } from './country';

/** What the inputs of figures are put together from. */
interface InputParts {
  readonly country: Country;
  readonly communePopulation: CommunePopulation | null;
  readonly history: FigureHistory;
  readonly offer: OfferDataset;
  readonly need: NeedDataset;
  readonly activity: ActivityDataset;
  readonly coverage: CoverageDataset;
  readonly earlierOffers: readonly OfferDataset[];
}

/** Builds what puts the inputs of figures together: the same object as long as every part is. */
export function createInputsBuilder(
  embedded: Pick<EmbeddedData, 'populations' | 'socialAid'>,
): (parts: InputParts) => DatedInputs {
  const servicesOf = memoizeTwo((heldActivity: ActivityDataset, heldCoverage: CoverageDataset) => ({
    activity: heldActivity,
    coverage: heldCoverage,
  }));
  const together = memoizeTwo(
    (heldOffer: OfferDataset, heldNeed: NeedDataset, services: ReturnType<typeof servicesOf>) => ({
      offer: heldOffer,
      need: heldNeed,
      ...services,
    }),
  );
  const populate = memoizeTwo((country: Country, communePopulation: CommunePopulation | null) => ({
    ...country,
    communePopulation,
  }));
  const groundOf = memoizeTwo((country: ReturnType<typeof populate>, history: FigureHistory) => ({
    country,
    history,
  }));
  const inputsOf = memoizeTwo(
    (
      { country, history }: ReturnType<typeof groundOf>,
      datasets: ReturnType<typeof together>,
      earlierOffers: readonly OfferDataset[],
    ): DatedInputs => ({
      ...country,
      populations: [...embedded.populations, ...history.populations],
      socialAid: [...embedded.socialAid, ...history.socialAid],
      breaks: history.breaks,
      earlierOffers: earlierOffers.filter(
        ({ provenance }) => provenance.date !== datasets.offer.provenance.date,
      ),
      ...datasets,
    }),
  );
  return ({ country, communePopulation, history, offer, need, activity, coverage, earlierOffers }) =>
    inputsOf(
      groundOf(populate(country, communePopulation), history),
      together(offer, need, servicesOf(activity, coverage)),
      earlierOffers,
    );
}
