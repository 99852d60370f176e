import type { Messages } from '../messages';

export const project: Messages['project'] = {
  dossier: 'Dossier',
  untitled: 'Untitled dossier',
  rename: 'Rename the dossier',
  name: 'Name of the dossier',
  new: 'New dossier',
  open: 'Open a dossier…',
  save: 'Save the dossier',
  saveHint: 'Saves a .maillage.json file that you can keep, copy and open again.',
  link: {
    copy: 'Copy the link to this view',
    hint: 'The link carries your settings (indicator, perimeter, classes, territory), no data.',
  },
};
