import * as v from 'valibot';
import { failure, type Result, success } from '@/lib';
import { emptyProject, type ProjectSettings } from '../project-document';
import { settingsSchema } from '../schema/project-schema';

/** What a link opens: how the data at hand are shown, and none of them. */
export interface LinkedView {
  /** Without the patterns of hidden counts and the names of managing bodies, which are of the data. */
  readonly settings: ProjectSettings;
  /** Code of the territory whose sheet is open, at the level of the settings; `null` when none is. */
  readonly territoryCode: string | null;
  /** What is shown under the map; left out where nothing is. Who opens the link may not know it. */
  readonly drawerView?: string;
}

/** Why a link opens nothing: it was cut or altered, comes from a later version, or names what this one does not know. */
export type ViewLinkIssue = 'link-damaged' | 'link-newer' | 'link-unknown-settings';

const VERSION = 1;

/** No need is counted where a link is opened before its data are. */
const USUAL: ProjectSettings = emptyProject('', {
  kind: 'need',
  id: '',
  name: '',
  provenance: { id: '', source: '', date: null, licence: null, status: 'user' },
  records: [],
}).settings;

const linkShape = v.object({
  v: v.number(),
  s: v.optional(v.record(v.string(), v.unknown()), {}),
  t: v.optional(v.nullable(v.string()), null),
  d: v.optional(v.string()),
});

/**
 * Writes a view as the text of a link: the settings that are not the usual ones, in base64url. Two equal views give the
 * same text.
 */
export function encodeView({ settings, territoryCode, drawerView }: LinkedView): string {
  const changed = Object.entries(withoutData(settings)).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(USUAL[key as keyof ProjectSettings]),
  );
  const content = { v: VERSION, s: Object.fromEntries(changed), t: territoryCode, d: drawerView };
  return toBase64Url(JSON.stringify(content));
}

/** Reads the text of a link back; nothing of it is trusted. */
export function decodeView(text: string): Result<LinkedView, ViewLinkIssue> {
  const parsed = v.safeParse(linkShape, parseJson(text));
  if (!parsed.success) return failure('link-damaged');
  const { v: version, s: changed, t: territoryCode, d: drawerView } = parsed.output;
  if (version > VERSION) return failure('link-newer');
  const settings = v.safeParse(settingsSchema, { ...USUAL, ...changed });
  if (!settings.success) return failure('link-unknown-settings');
  const view = { settings: withoutData(settings.output), territoryCode };
  return success(drawerView === undefined ? view : { ...view, drawerView });
}

/** Settings without what a file of the user says: which counts are hidden, what managing bodies are called. */
function withoutData(settings: ProjectSettings): ProjectSettings {
  return { ...settings, leastHidden: [], offerFilter: { ...settings.offerFilter, managers: [] } };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(fromBase64Url(text));
  } catch {
    return null;
  }
}

function toBase64Url(text: string): string {
  const bytes = new TextEncoder().encode(text);
  const binary = Array.from(bytes, (byte) => String.fromCodePoint(byte)).join('');
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function fromBase64Url(text: string): string {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
  return new TextDecoder('utf-8', { fatal: true }).decode(
    Uint8Array.from(binary, (character) => character.codePointAt(0) ?? 0),
  );
}
