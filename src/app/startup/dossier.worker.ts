import { giveDossier } from './dossier-messages';

addEventListener('message', ({ data }: MessageEvent<Blob>) => {
  void giveDossier(data, (message) => postMessage(message));
});
addEventListener('unhandledrejection', ({ reason }) => {
  throw reason;
});
