import { knownStudy } from '@/domain/territory';
import type { ProjectSettings } from '@/project';
import type { AppStore } from '../create-app-store';
import { notify } from './notify';

/** Settings from outside without the codes of their study that the directory does not have; says which these are. */
export function settleStudy(app: AppStore, settings: ProjectSettings): ProjectSettings {
  if (settings.study === null) return settings;
  const { study, unknown } = knownStudy(settings.study, app.embedded.hierarchy);
  if (unknown.length > 0) notify(app, { code: 'study-codes-unknown', codes: unknown });
  return study === settings.study ? settings : { ...settings, study };
}
