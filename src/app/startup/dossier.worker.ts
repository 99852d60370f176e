import { type DossierPlace, giveDossier } from './dossier-messages';

addEventListener('message', ({ data }: MessageEvent<DossierPlace>) => {
  void giveDossier(data, (message) => postMessage(message));
});
addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
