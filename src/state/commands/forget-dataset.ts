import type { ImportedDataset, ProjectDocument } from '@/project';
import { indicatorForActivity, showsActivity } from '../activity-choice';
import type { AppStore } from '../create-app-store';
import { choiceForDataset } from '../need-choice';
import { commitDocument } from './commit';

/** Datasets the user can load and take back. */
export type ReplaceableDataset = ImportedDataset;

/** Takes the user's dataset out of the dossier: the embedded one comes back. */
export function forgetDataset(app: AppStore, dataset: ReplaceableDataset): void {
  commitDocument(app, 'forget-dataset', (document) => {
    if (document[dataset].kind === 'embedded') return document;
    const forgotten: ProjectDocument = { ...document, [dataset]: { kind: 'embedded' } };
    const { settings } = forgotten;
    if (dataset === 'activity' && showsActivity(document)) {
      const indicatorId = indicatorForActivity(app.embedded.demonstrationActivity, settings);
      return { ...forgotten, settings: { ...settings, indicatorId } };
    }
    if (dataset !== 'need') return forgotten;
    const choice = choiceForDataset(app.embedded.demonstrationNeed, settings);
    return { ...forgotten, settings: { ...settings, ...choice } };
  });
}
