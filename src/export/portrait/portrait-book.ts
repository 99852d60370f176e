import type { FillPattern } from '@/cartography';
import type { ChartArea } from '../chart/chart-drawing';

/** A figure of a territory and its references on one scale: places from 0 at the left to 1 at the right. */
export interface PortraitBar {
  /** Where the figure of the territory ends; `null` when it is not shown. */
  readonly own: number | null;
  readonly interval: readonly [lower: number, upper: number] | null;
  readonly marks: readonly { readonly at: number; readonly isFar: boolean }[];
}

/** What a cell of a table prints. */
export interface PortraitCell {
  readonly text: string;
  /** Lines under the text, smaller. */
  readonly details: readonly string[];
  /** Drawn beside the text, which says the same; `null` for none. */
  readonly bar: PortraitBar | null;
}

/** A table of a section; the first cell of a line names it. */
export interface PortraitTable {
  readonly kind: 'table';
  /** Says the table to who does not see it. */
  readonly caption: string;
  readonly columns: readonly { readonly header: string; readonly isNumber: boolean }[];
  readonly rows: readonly (readonly PortraitCell[])[];
}

/** A paragraph, or a list of them. */
export type PortraitBlock =
  | { readonly kind: 'paragraph'; readonly text: string; readonly isNote: boolean }
  | { readonly kind: 'list'; readonly items: readonly PortraitCell[] }
  | PortraitTable;

/** A part of a sheet under its title. */
export interface PortraitSection {
  readonly title: string;
  readonly blocks: readonly PortraitBlock[];
}

/** A map framed on a territory, with what is around it. */
export interface PortraitSurroundings {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly ChartArea[];
  /** Limits of départements, as path data. */
  readonly limits: string;
  /** The frame on the map of the country, in its pixels, and the part of that map that is shown. */
  readonly locator: { readonly frame: PortraitBox; readonly shown: PortraitBox };
}

/** A rectangle of a map, in its pixels. */
export interface PortraitBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The sheet of one territory, every sentence of it in the language of the reader. */
export interface PortraitPage {
  readonly code: string;
  readonly title: string;
  readonly subtitle: string;
  /** Says that figures are fictional; `null` when they are real. */
  readonly demonstrationLine: string | null;
  /** Short facts at the head: population by age. */
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Where the territory is: on the map of the country, or on one framed on it. */
  readonly map: {
    readonly outline: string;
    readonly surroundings: PortraitSurroundings | null;
    readonly description: string;
    readonly caption: string;
  };
  readonly sections: readonly PortraitSection[];
  /** Sources, secrecy, date, fingerprint: a paragraph each. */
  readonly footer: readonly string[];
}

/** A line of the legend of the small map. */
export interface PortraitLegendItem {
  readonly color: string;
  readonly pattern: FillPattern;
  readonly label: string;
}

/** Sheets printed together. The map is drawn once: sheets differ by the outline that stands out on it. */
export interface PortraitBook {
  readonly locale: 'fr' | 'en';
  readonly title: string;
  /** Names the list of sheets at the head of a book of several. */
  readonly contentsTitle: string;
  readonly map: {
    readonly width: number;
    readonly height: number;
    readonly areas: readonly ChartArea[];
    readonly frames: string;
  };
  /** `null` when no indicator is drawn on the map. */
  readonly legend: { readonly title: string; readonly items: readonly PortraitLegendItem[] } | null;
  readonly pages: readonly PortraitPage[];
}
