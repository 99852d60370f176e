import type { CommuneTable } from '@/domain/territory';
import type { PortraitBlock, PortraitCell } from '@/export';
import type { Language } from '@/i18n';
import type { PortraitWords } from '@/i18n/portrait';
import type { ProjectDocument } from '@/project';
import type { AppStore, TerritorySheetView } from '@/state';

/** What every part of a sheet is written from. */
export interface PortraitContext {
  readonly app: AppStore;
  readonly document: ProjectDocument;
  readonly language: Language;
  readonly words: PortraitWords;
  /** Names of communes; `null` where they could not be read. */
  readonly communes: CommuneTable | null;
  /** Former years could not be read. */
  readonly isHistoryMissing: boolean;
  readonly withEstablishments: boolean;
  /** The day the sheets are made, ISO 8601. */
  readonly madeOn: string;
  /** Fingerprint of every figure of the dossier; `null` when it could not be computed. */
  readonly figuresSha256: string | null;
}

/** Writes a part of the sheet of a territory. */
export type PortraitWriter = (view: TerritorySheetView, context: PortraitContext) => readonly PortraitBlock[];

/** A cell of text alone, with lines under it. */
export function plainCell(text: string, details: readonly string[] = []): PortraitCell {
  return { text, details, bar: null };
}

/** A paragraph in small print. */
export function note(text: string): PortraitBlock {
  return { kind: 'paragraph', text, isNote: true };
}

/** A paragraph. */
export function paragraph(text: string): PortraitBlock {
  return { kind: 'paragraph', text, isNote: false };
}
