import type { XmlRecord } from '../../read';
import { type FieldName, type FinessRecord, type RecordType, recordTypeOf } from '../finess/records/record';

/** An element of a feed, read through the names of its children. One object serves all the elements of a file. */
export class XmlFinessRecord implements FinessRecord {
  row = 0;
  word = '';
  type: RecordType | undefined;
  readonly heads = false;
  private fields: XmlRecord['fields'] = new Map();

  /** Moves on to an element. */
  show({ name, rank, fields }: XmlRecord, row = rank): this {
    this.row = row;
    this.word = name;
    this.type = recordTypeOf(name);
    this.fields = fields;
    return this;
  }

  text(field: FieldName): string | null {
    const text = this.fields.get(field)?.trim() ?? '';
    return text === '' ? null : text;
  }

  /** Names do not move: an element is whole once it is closed. */
  damage(): null {
    return null;
  }
}
