import type { Remark } from '../../../report/row-account';

/** Kinds of record the series of the former FINESS are made of, named as the series name them. */
export type RecordType = 'structureet' | 'geolocalisation' | 'equipementsocial';

/** Fields that are read, named as in the register's XML schemas; one that a series does not have is empty. */
export type FieldName =
  | 'nofinesset'
  | 'nofinessej'
  | 'rs'
  | 'rslongue'
  | 'commune'
  | 'departement'
  | 'categetab'
  | 'indcaduc'
  | 'typefermeture'
  | 'datefermeture'
  | 'coordxet'
  | 'coordyet'
  | 'sourcecoordet'
  | 'de'
  | 'ta'
  | 'client'
  | 'capinstot'
  | 'indsupinst'
  | 'capautot'
  | 'indsupaut';

/** A record of the former FINESS, whatever it is written in. It is only good until the next one is read. */
export interface FinessRecord {
  /** Row the account tells: a line of a table, the rank of an element. */
  readonly row: number;
  /** What the record calls itself, as written. */
  readonly word: string;
  /** The kind of the record; `undefined` when it is none of those that are read. */
  readonly type: RecordType | undefined;
  /** Whether it stands above the records, as the headers a spreadsheet was given. */
  readonly heads: boolean;
  /** The text of a field without the spaces around it; `null` when it is empty or missing. */
  text(field: FieldName): string | null;
  /** What shows that the record was cut or its fields moved; `null` when it is whole. */
  damage(): Remark | null;
}

/** The kind a word names, whatever its case. */
export function recordTypeOf(word: string): RecordType | undefined {
  if (isRecordType(word)) return word;
  const plain = word.trim().toLowerCase();
  return isRecordType(plain) ? plain : undefined;
}

function isRecordType(word: string): word is RecordType {
  return word === 'structureet' || word === 'geolocalisation' || word === 'equipementsocial';
}
