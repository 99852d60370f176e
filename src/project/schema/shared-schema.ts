import * as v from 'valibot';
import type { FileKind } from '@/ingest';
import type { DataStatus, MeasuredValue, Provenance } from '@/domain/measure';
import { type DepartementCode, isDepartementCode } from '@/domain/territory';

/** The keys of a record, as a list a picklist accepts: the record's type proves that none is forgotten. */
export function keysOf<Key extends string>(record: Readonly<Record<Key, true>>): readonly Key[] {
  return Object.keys(record) as Key[];
}

/** A number JSON can hold. */
export const finiteNumber = v.pipe(v.number(), v.finite());

/** A whole number from zero up. */
export const wholeNumber = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A list that is not modified after it was read. */
export function list<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(v.array(item), v.readonly());
}

/** A code of one of the 101 départements. */
export const departementCode = v.custom<DepartementCode>(
  (input) => typeof input === 'string' && isDepartementCode(input),
);

const DATA_STATUSES = keysOf<DataStatus>({
  official: true,
  derived: true,
  estimated: true,
  demonstration: true,
  user: true,
});

/** Where figures come from. */
export const provenance: v.GenericSchema<unknown, Provenance> = v.object({
  id: v.string(),
  source: v.string(),
  date: v.nullable(v.string()),
  licence: v.nullable(v.string()),
  status: v.picklist(DATA_STATUSES),
});

/** A value and its status; a number beside a status that has none is left out. */
export const measuredValue: v.GenericSchema<unknown, MeasuredValue> = v.variant('status', [
  v.object({ status: v.picklist(['known', 'estimated']), value: finiteNumber }),
  v.object({ status: v.picklist(['missing', 'suppressed', 'not-applicable']) }),
]);

/** What every dataset of a dossier starts with. */
export const datasetHead = { id: v.string(), name: v.string(), provenance };

const FILE_KINDS = keysOf<FileKind>({
  'finess-structures': true,
  'finess-activites': true,
  'finess-csv-structures': true,
  'finess-csv-equipements': true,
  'finess-xml-structures': true,
  'finess-xml-equipements': true,
  'need-table': true,
  'activity-table': true,
  'coverage-table': true,
  'territory-table': true,
  'population-table': true,
  'establishment-table': true,
  'cog-crosswalk': true,
  contours: true,
  'shapefile-part': true,
  unknown: true,
});

/** What a file was recognised as. */
export const fileKind = v.picklist(FILE_KINDS);
