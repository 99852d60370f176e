import * as v from 'valibot';
import { type FineNeed, NEED_PUBLICS, type NeedList } from '@/domain/need';
import { type CommuneCode, type EpciCode, isCommuneCode } from '@/domain/territory';
import { datasetHead, departementCode, finiteNumber, list, measuredValue } from './shared-schema';

const communeCode = v.custom<CommuneCode>((input) => typeof input === 'string' && isCommuneCode(input));
const epciCode = v.custom<EpciCode>((input) => typeof input === 'string' && /^\d{9}$/.test(input));

const seriesId = {
  source: v.string(),
  public: v.picklist(NEED_PUBLICS),
  referenceDate: v.nullable(v.string()),
};

/** The imports a need was put together from. */
export const needLists: v.GenericSchema<unknown, readonly NeedList[]> = list(
  v.object({
    ...datasetHead,
    told: list(v.object({ ...seriesId, departements: list(departementCode), epcis: list(epciCode) })),
  }),
);

/** Counts of need by commune and EPCI: each series has a count for each territory, were it none. */
export const fineNeed: v.GenericSchema<unknown, FineNeed> = v.pipe(
  v.object({
    territories: list(
      v.variant('level', [
        v.object({ level: v.literal('commune'), code: communeCode, epci: v.nullable(epciCode) }),
        v.object({ level: v.literal('epci'), code: epciCode }),
      ]),
    ),
    epcis: list(v.object({ code: epciCode, departements: list(departementCode) })),
    series: list(
      v.object({
        ...seriesId,
        counts: list(v.nullable(measuredValue)),
        largest: list(v.nullable(v.pipe(finiteNumber, v.minValue(0)))),
      }),
    ),
  }),
  v.check(({ territories, series }) =>
    series.every(
      ({ counts, largest }) => counts.length === territories.length && largest.length === territories.length,
    ),
  ),
);
