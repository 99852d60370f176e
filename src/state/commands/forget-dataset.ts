import { type ImportedDataset, isOfUser, isShipped, knownLevel, type ProjectDocument } from '@/project';
import { indicatorForActivity, showsActivity } from '../activity-choice';
import type { AppStore } from '../create-app-store';
import { choiceForDataset } from '../need-choice';
import { NO_SELECTION } from '../selection';
import { commitDocument } from './commit';

/** Datasets the user can load and take back as a whole. */
export type ReplaceableDataset = Exclude<ImportedDataset, 'fineContours'>;

/** Takes the user's dataset out of the dossier: the embedded one comes back, where there is one. */
export function forgetDataset(app: AppStore, dataset: ReplaceableDataset): void {
  if (dataset === 'territories') forgetTerritories(app);
  if (dataset === 'communePopulation')
    commitDocument(app, 'forget-dataset', (document) =>
      document.communePopulation === null ? document : { ...document, communePopulation: null },
    );
  commitDocument(app, 'forget-dataset', (document) => {
    if (!isOfUser(document, dataset) || !isShipped(dataset)) return document;
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

/** Without territories of the user, their level is no more: départements are shown, and what was selected of it is let go. */
function forgetTerritories(app: AppStore): void {
  commitDocument(app, 'forget-dataset', (document) => {
    if (document.territories === null) return document;
    const level = knownLevel(document.settings.level, null);
    return { ...document, territories: null, settings: { ...document.settings, level } };
  });
  app.store.setState(({ selection }) =>
    selection.kind === 'territory' && selection.level === 'custom'
      ? { selection: NO_SELECTION, hover: null }
      : {},
  );
}
