import { type CsvRecord, CutRecord } from '../../read';
import type { Remark } from '../../report/row-account';
import { type FieldName, type FinessRecord, type RecordType, recordTypeOf } from '../finess/records/record';

/** Position of each field in the records that have it; none stands at two positions. */
const POSITIONS: Readonly<Partial<Record<FieldName, number>>> = {
  nofinesset: 1,
  nofinessej: 2,
  rs: 3,
  rslongue: 4,
  commune: 12,
  departement: 13,
  categetab: 18,
  coordxet: 2,
  coordyet: 3,
  sourcecoordet: 4,
  de: 2,
  ta: 4,
  client: 6,
  capinstot: 9,
  indsupinst: 15,
  capautot: 18,
  indsupaut: 24,
};

/** How many cells a record has, at least and at most. */
interface RecordWidth {
  readonly min: number;
  readonly max: number;
}

/** A record may miss cells that are not read, but never the one after the last that is: that one would be cut. */
export const WIDTHS = {
  structure: { min: 20, max: 32 },
  geolocation: { min: 5, max: 6 },
  equipment: { min: 26, max: 28 },
  equippedEstablishment: { min: 2, max: 4 },
} as const satisfies Readonly<Record<string, RecordWidth>>;

const CATEGORY = /^\d{3}$/;
const NUMBER = /\d{7}/;

/** How spreadsheets are made to keep a text of digits. */
const TEXT_FORMULA = /^="(.*)"$/;

/** A line of the series, read through the positions of its cells. One object serves all the lines of a file. */
export class CsvFinessRecord implements FinessRecord {
  row = 0;
  word = '';
  type: RecordType | undefined;
  heads = false;
  private line: CsvRecord = new CutRecord([], 0);
  private begun = false;

  /** `describesPlaces` tells the `structureet` of a structures file from those of an equipment file. */
  constructor(private readonly describesPlaces: boolean) {}

  /** Moves on to a line. */
  show(line: CsvRecord): this {
    this.line = line;
    this.row = line.line;
    this.word = line.cell(0) ?? '';
    this.type = recordTypeOf(this.word);
    this.begun ||= this.type !== undefined;
    this.heads = !this.begun && !NUMBER.test(line.cell(1) ?? '');
    return this;
  }

  text(field: FieldName): string | null {
    const position = POSITIONS[field];
    const text = position === undefined ? '' : (this.line.cell(position)?.trim() ?? '');
    if (text === '') return null;
    return text.startsWith('=') ? text.replace(TEXT_FORMULA, '$1') : text;
  }

  damage(): Remark | null {
    switch (this.type) {
      case 'structureet':
        return this.describesPlaces ? this.structureDamage() : this.widthDamage(WIDTHS.equippedEstablishment);
      case 'geolocalisation':
        return this.widthDamage(WIDTHS.geolocation);
      case 'equipementsocial':
        if (this.fits(WIDTHS.equipment)) return null;
        return {
          code: 'fields-shifted',
          column: 'capautot',
          value: this.line.cells.slice(1).join(' ').trim(),
        };
      default:
        return null;
    }
  }

  private structureDamage(): Remark | null {
    const category = this.text('categetab');
    if (category !== null && CATEGORY.test(category) && this.fits(WIDTHS.structure)) return null;
    return { code: 'fields-shifted', column: 'categetab', value: category ?? '' };
  }

  private widthDamage(width: RecordWidth): Remark | null {
    if (this.fits(width)) return null;
    return { code: 'fields-shifted', column: null, value: String(filledWidth(this.line)) };
  }

  /** Says whether the record has the cells of its kind; a stray separator or a cut line makes it otherwise. */
  private fits({ min, max }: RecordWidth): boolean {
    const { width } = this.line;
    return width >= min && (width <= max || filledWidth(this.line) <= max);
  }
}

/** Number of cells, without the empty ones a spreadsheet adds to make all lines as long. */
export function filledWidth(record: CsvRecord): number {
  let { width } = record;
  while (width > 0 && record.cell(width - 1)?.trim() === '') width -= 1;
  return width;
}
