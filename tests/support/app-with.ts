import type { LayerId } from '@/project';
import { type AppStore, bindCommands } from '@/state';
import { fakeApp, outcome } from './fake-services';

/** A store whose dossier holds imported datasets. */
export async function appWith(datasets: Parameters<typeof outcome>[0]): Promise<AppStore> {
  const app = fakeApp({ runImport: () => Promise.resolve(outcome(datasets)) });
  const commands = bindCommands(app);
  await commands.importFiles([{ name: 'x.csv', content: new Blob(['x']) }]);
  commands.acceptImport();
  return app;
}

/** Shows these layers and no other. */
export function showOnly(app: AppStore, wanted: readonly LayerId[]): void {
  const { layers } = app.store.getState().document.settings;
  const differing = (Object.keys(layers) as LayerId[]).filter(
    (layer) => layers[layer] !== wanted.includes(layer),
  );
  differing.forEach(bindCommands(app).toggleLayer);
}
