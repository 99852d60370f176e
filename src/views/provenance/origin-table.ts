import { type MeasuredValue, numberOf, type Unit } from '@/domain/measure';
import { categoryOf } from '@/domain/offer';
import { territoryAt, type TerritoryHierarchy } from '@/domain/territory';
import type { Language } from '@/i18n';
import type { ProvenanceWords } from '@/i18n/provenance';
import type { TermTrace } from '@/indicators/trace';

/** What a cell says, and what it is sorted and exported by. */
export interface OriginCell {
  readonly text: string;
  readonly number: number | null;
}

/** One line of what a figure rests on. */
export interface OriginRow {
  readonly id: string;
  /** Position of its département. */
  readonly departement: number;
  readonly cells: readonly OriginCell[];
}

/** Lines of what a figure rests on. */
export interface OriginTable {
  readonly columns: readonly {
    readonly id: keyof ProvenanceWords['columns'];
    readonly isNumber: boolean;
    readonly width: string;
  }[];
  readonly rows: readonly OriginRow[];
}

/** What rows are written with. */
export interface RowLanguage {
  readonly words: ProvenanceWords;
  readonly language: Language;
  readonly hierarchy: TerritoryHierarchy;
}

const TEXT = { isNumber: false } as const;
const NUMBER = { isNumber: true } as const;

/** The establishments or the records behind a term; `null` when it has neither. */
export function detailTable(trace: TermTrace, written: RowLanguage): OriginTable | null {
  if (trace.establishments !== null) return establishmentTable(trace.establishments, written);
  return trace.records === null ? null : recordTable(trace.records, trace.unit, written);
}

function establishmentTable(
  rows: NonNullable<TermTrace['establishments']>,
  written: RowLanguage,
): OriginTable {
  const { formats } = written.language;
  return {
    columns: [
      { id: 'name', ...TEXT, width: 'minmax(min(200px, 44vw), 2fr)' },
      { id: 'finess', ...TEXT, width: '104px' },
      { id: 'category', ...TEXT, width: '136px' },
      { id: 'departement', ...TEXT, width: '216px' },
      { id: 'installed', ...NUMBER, width: '160px' },
      { id: 'authorised', ...NUMBER, width: '160px' },
      { id: 'standing', ...TEXT, width: '176px' },
    ],
    rows: rows.map(({ establishment, departement, installed, authorised, standing }, rank) => ({
      id: String(rank),
      departement,
      cells: [
        text(establishment.name),
        text(formats.finess(establishment.finessEt)),
        text(categoryOf(establishment.categoryCode)?.shortName ?? establishment.categoryCode),
        text(nameOf(departement, written)),
        places(installed, written),
        places(authorised, written),
        text(written.words.standings[standing]),
      ],
    })),
  };
}

function recordTable(rows: NonNullable<TermTrace['records']>, unit: Unit, written: RowLanguage): OriginTable {
  const { formats, messages } = written.language;
  const areFiner = rows.some(({ place }) => place !== null);
  const areSeveral = rows.some((row) => row.public !== rows[0]?.public);
  return {
    columns: [
      ...(areFiner ? [{ id: 'territory', ...TEXT, width: 'minmax(min(180px, 40vw), 1fr)' } as const] : []),
      { id: 'departement', ...TEXT, width: 'minmax(min(180px, 40vw), 1fr)' },
      { id: 'source', ...TEXT, width: 'minmax(180px, 1fr)' },
      ...(areSeveral ? [{ id: 'public', ...TEXT, width: '104px' } as const] : []),
      { id: 'date', ...TEXT, width: '136px' },
      { id: 'value', ...NUMBER, width: '128px' },
      { id: 'standing', ...TEXT, width: '240px' },
    ],
    rows: rows.map(({ departement, place, source, public: group, referenceDate, count, standing }, rank) => ({
      id: String(rank),
      departement,
      cells: [
        ...(areFiner ? [text(place === null ? '' : `${place.name} (${place.code})`)] : []),
        text(nameOf(departement, written)),
        text(source),
        ...(areSeveral ? [text(group === null ? '' : messages.values.publicsShort[group])] : []),
        text(referenceDate === null ? messages.values.unknownDate : formats.date(referenceDate)),
        count === null ? text('') : measured(count, unit, written),
        text(written.words.standings[standing]),
      ],
    })),
  };
}

/** What each département brings to a term. */
export function departementTable({ departements, unit }: TermTrace, written: RowLanguage): OriginTable {
  return {
    columns: [
      { id: 'departement', ...TEXT, width: 'minmax(min(180px, 40vw), 1fr)' },
      { id: 'value', ...NUMBER, width: 'min(160px, 36vw)' },
      { id: 'standing', ...TEXT, width: '240px' },
    ],
    rows: departements.map(({ position, value, standing }) => ({
      id: String(position),
      departement: position,
      cells: [
        text(nameOf(position, written)),
        measured(value, unit, written),
        text(written.words.standings[standing]),
      ],
    })),
  };
}

function nameOf(departement: number, { hierarchy }: RowLanguage): string {
  const { name, code } = territoryAt(hierarchy.departement, departement);
  return `${name} (${code})`;
}

function text(content: string): OriginCell {
  return { text: content, number: null };
}

function places(count: number | null, { language }: RowLanguage): OriginCell {
  return { text: count === null ? '—' : language.formats.integer(count), number: count };
}

function measured(value: MeasuredValue, unit: Unit, { language }: RowLanguage): OriginCell {
  const number = numberOf(value) ?? null;
  const { text: shown, state } = language.formats.measured(value, unit);
  return { text: number === null ? language.messages.values.states[state].label : shown, number };
}
