import type { FigureLevel } from '@/domain/territory';
import type { Messages } from './messages';

/** A territory to name, with its level. */
interface CodedTerritory {
  readonly level: FigureLevel;
  readonly name: string;
  readonly code: string;
}

/** « Nord (59) »; the name alone for a territory of the user's own, whose code is known inside the dossier only. */
export function nameWithCode({ level, name, code }: CodedTerritory, { app }: Pick<Messages, 'app'>): string {
  return level === 'custom' ? name : app.search.nameWithCode({ name, code });
}
