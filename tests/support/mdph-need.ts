import type { ProjectSettings } from '@/project';
import type { AppStore } from '@/state';
import { needDataset } from './small-embedded';

/**
 * Puts into the dossier a need that the MDPH tell: children without a solution, by code of their département.
 *
 * @param settings - what is shown with it, besides that source.
 */
export function holdMdphNeed(
  { store }: AppStore,
  counts: Readonly<Record<string, number>>,
  settings: Partial<ProjectSettings> = {},
): void {
  const dataset = needDataset(
    'mine',
    Object.entries(counts).map(([code, count]) => [code, 'MDPH', count] as const),
  );
  store.setState(({ document }) => ({
    document: {
      ...document,
      need: { kind: 'user', dataset },
      settings: { ...document.settings, needSource: 'MDPH', ...settings },
    },
  }));
}
