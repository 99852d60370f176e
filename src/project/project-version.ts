import { PROJECT_FORMAT } from './project-file';

/** The format version plain data claims, or `undefined` when it does not claim to be a dossier. */
export function versionOf(raw: unknown): number | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  if (!('format' in raw) || raw.format !== PROJECT_FORMAT || !('version' in raw)) return undefined;
  const { version } = raw;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : undefined;
}
