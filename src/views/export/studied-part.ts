import type { Messages } from '@/i18n';
import { describeStudy } from '@/i18n/study';
import type { ProjectDocument } from '@/project';
import type { AppStore } from '@/state';

/** A dossier whose map is exported. */
interface ExportedMap {
  readonly app: Pick<AppStore, 'select'>;
  readonly document: ProjectDocument;
}

/** What is measured, then what is studied of the country; `null` for neither. */
export function withStudy(
  measured: string | null,
  { app, document }: ExportedMap,
  messages: Messages,
): string | null {
  const study = app.select.study(document);
  const parts = [measured, study && describeStudy(study, messages)].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(' · ');
}

/** How many territories of the level are studied. */
export function countStudied({ app, document }: ExportedMap): number {
  const { level } = document.settings;
  return (app.select.studied(document, level) ?? app.select.hierarchy(document)[level].territories).length;
}
