import type { ProjectDocument } from '@/project';
import type { AppStore } from '../create-app-store';
import { choiceForDataset } from '../need-choice';
import { commitDocument } from './commit';

/** Datasets the user can load and take back. */
export type ReplaceableDataset = 'offer' | 'need' | 'contours';

/** Takes the user's dataset out of the dossier: the embedded one comes back. */
export function forgetDataset(app: AppStore, dataset: ReplaceableDataset): void {
  commitDocument(app, 'forget-dataset', (document) => {
    if (document[dataset].kind === 'embedded') return document;
    const forgotten: ProjectDocument = { ...document, [dataset]: { kind: 'embedded' } };
    if (dataset !== 'need') return forgotten;
    const { settings } = forgotten;
    const choice = choiceForDataset(app.embedded.demonstrationNeed, settings);
    return { ...forgotten, settings: { ...settings, ...choice } };
  });
}
