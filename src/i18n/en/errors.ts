import type { Messages } from '../messages';

export const errors: Messages['errors'] = {
  viewTitle: 'This part cannot be shown',
  viewAdvice: 'The rest of the tool works and your dossier is intact. You can try again.',
  appTitle: 'Maillage has stopped',
  appAdvice: 'Your dossier is saved on this computer. Reload the page to find it again.',
  retry: 'Try again',
  mapTitle: 'The map cannot be shown',
  mapAdvice:
    'This browser cannot draw maps (WebGL 2). The table, the sheets and the exports are still available.',
  embeddedDataTitle: 'The data supplied could not be read',
  embeddedDataAdvice: ({ file }) =>
    `The file “${file}” is absent or incomplete. Reload the page; if it happens again, reinstall the tool.`,
  languageFailed: 'The other language could not be loaded. The interface stays as it is.',
};
