import * as v from 'valibot';
import { ACTIVITY_SERVICES, type ActivityDataset } from '@/domain/activity';
import type { CoverageDataset, CoverageKind, VerificationStatus } from '@/domain/coverage';
import { NEED_PUBLICS, type NeedDataset } from '@/domain/need';
import { AGE_BASES, type CommunePopulation } from '@/domain/population';
import {
  type CapacityStatus,
  type CategoryCode,
  type FinessNumber,
  isFinessNumber,
  type LocationQuality,
  type OfferDataset,
} from '@/domain/offer';
import { type CommuneCode, type CustomCode, isCommuneCode, type TerritorySet } from '@/domain/territory';
import { fineNeed, needLists } from './fine-need-schema';
import { datasetHead, departementCode, finiteNumber, keysOf, list, measuredValue } from './shared-schema';

const CAPACITY_STATUSES = keysOf<CapacityStatus>({ installed: true, authorised: true });
const LOCATION_QUALITIES = keysOf<LocationQuality>({
  register: true,
  'register-axes-swapped': true,
  'commune-point': true,
  'epci-point': true,
});
const COVERAGE_KINDS = keysOf<CoverageKind>({ erhr: true, cnrhr: true, pco: true });
const VERIFICATIONS = keysOf<VerificationStatus>({ verified: true, derived: true, 'to-confirm': true });

/** How far places have come. */
export const capacityStatus = v.picklist(CAPACITY_STATUSES);

/** Three digits; the category may have left the scope since the dossier was saved. */
export const categoryCode = v.custom<CategoryCode>(
  (input) => typeof input === 'string' && /^\d{3}$/.test(input),
);

const finessNumber = v.custom<FinessNumber>((input) => typeof input === 'string' && isFinessNumber(input));
const communeCode = v.custom<CommuneCode>((input) => typeof input === 'string' && isCommuneCode(input));

const capacity = v.object({
  activityCode: v.string(),
  modeCode: v.string(),
  publicCode: v.string(),
  status: capacityStatus,
  places: v.pipe(finiteNumber, v.minValue(0)),
});

const establishment = v.object({
  finessEt: finessNumber,
  finessEj: v.nullable(finessNumber),
  name: v.string(),
  managerName: v.nullable(v.string()),
  categoryCode,
  communeCode,
  departementCode,
  location: v.nullable(
    v.object({
      longitude: finiteNumber,
      latitude: finiteNumber,
      quality: v.picklist(LOCATION_QUALITIES),
    }),
  ),
  capacities: list(capacity),
});

/** A user's offer. */
export const offerDataset: v.GenericSchema<unknown, OfferDataset> = v.object({
  kind: v.literal('offer'),
  ...datasetHead,
  establishments: list(establishment),
  observedDepartements: v.pipe(
    v.array(departementCode),
    v.transform((codes) => new Set(codes)),
  ),
});

/** A user's need table. */
export const needDataset: v.GenericSchema<unknown, NeedDataset> = v.object({
  kind: v.literal('need'),
  ...datasetHead,
  records: list(
    v.object({
      departementCode,
      source: v.string(),
      public: v.picklist(NEED_PUBLICS),
      count: measuredValue,
      largestContribution: v.exactOptional(v.pipe(finiteNumber, v.minValue(0))),
      referenceDate: v.nullable(v.string()),
    }),
  ),
  fine: v.exactOptional(fineNeed),
  lists: v.exactOptional(needLists),
});

/** A user's list of coverage teams. */
export const coverageDataset: v.GenericSchema<unknown, CoverageDataset> = v.object({
  kind: v.literal('coverage'),
  ...datasetHead,
  completeKinds: v.exactOptional(list(v.picklist(COVERAGE_KINDS))),
  teams: list(
    v.object({
      id: v.string(),
      kind: v.picklist(COVERAGE_KINDS),
      name: v.string(),
      carrier: v.nullable(v.string()),
      departements: list(departementCode),
      partial: v.exactOptional(
        list(
          v.object({
            departement: departementCode,
            communes: list(v.object({ code: communeCode, inhabitants: finiteNumber })),
            inhabitants: finiteNumber,
            areAllKnown: v.boolean(),
          }),
        ),
      ),
      verification: v.picklist(VERIFICATIONS),
      note: v.string(),
      sourceUrl: v.nullable(v.string()),
    }),
  ),
  lists: v.exactOptional(list(v.object({ ...datasetHead, kinds: list(v.picklist(COVERAGE_KINDS)) }))),
  shippedKinds: v.exactOptional(list(v.picklist(COVERAGE_KINDS))),
});

const reportedCount = v.exactOptional(measuredValue);

/** What services reported to a user. */
export const activityDataset: v.GenericSchema<unknown, ActivityDataset> = v.object({
  kind: v.literal('activity'),
  ...datasetHead,
  records: list(
    v.object({
      departementCode,
      service: v.picklist(ACTIVITY_SERVICES),
      counts: v.object({
        caseload: reportedCount,
        newcomers: reportedCount,
        'days-waited': reportedCount,
        'long-waits': reportedCount,
        'without-solution': reportedCount,
      }),
      referenceDate: v.nullable(v.string()),
    }),
  ),
});

const customCode = v.custom<CustomCode>((input) => typeof input === 'string' && input !== '');

/** Territories a user made of communes. */
export const territorySet: v.GenericSchema<unknown, TerritorySet> = v.object({
  id: datasetHead.id,
  name: datasetHead.name,
  provenance: datasetHead.provenance,
  territories: list(v.object({ code: customCode, name: v.string(), communes: list(communeCode) })),
});

const people = list(v.nullable(finiteNumber));

/** Inhabitants of communes by age. */
export const communePopulation: v.GenericSchema<unknown, CommunePopulation> = v.pipe(
  v.object({
    ...datasetHead,
    year: finiteNumber,
    codes: list(communeCode),
    byAge: v.object(v.entriesFromList(AGE_BASES, v.exactOptional(people))),
  }),
  v.check(({ codes, byAge }) => Object.values(byAge).every(({ length }) => length === codes.length)),
);
