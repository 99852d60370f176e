import type { Messages } from '../messages';

export const project: Messages['project'] = {
  dossier: 'Dossier',
  untitled: 'Untitled dossier',
  rename: 'Rename the dossier',
  name: 'Name of the dossier',
  new: 'New dossier',
  open: 'Open a dossier',
  save: 'Save the dossier',
  saveHint: 'Saves a .maillage.json file that you can keep, copy and open again.',
  opened: ({ name }) => `The dossier “${name}” is open.`,
  created: 'A new dossier is open.',
  savedToFile: ({ file }) => `The dossier is saved in “${file}”.`,
  restored: 'Your last dossier is open again.',
  replacedUndo: 'Go back to the previous dossier',
  containsData: 'This file holds the data you imported. Pass it on as you would pass on that data.',
  failures: {
    notJson: ({ file }) =>
      `“${file}” was not opened: it is not a readable Maillage dossier. Choose a file whose name ends in .maillage.json.`,
    notAProject: ({ file }) =>
      `“${file}” was not opened: the file can be read, but it is not a Maillage dossier. To add data, use Import.`,
    newerVersion: ({ file }) =>
      `“${file}” was saved by a more recent release of Maillage. It has not been changed: open it with an up-to-date release.`,
    invalid: ({ file, place }) =>
      `“${file}” was not opened: the part “${place}” is damaged. Open an earlier copy.`,
    storageFull:
      'Autosave failed: there is no room left for the browser on this computer. Save the dossier to a file.',
    storageUnavailable:
      'Autosave is not possible in this browser, for instance in private browsing. Save the dossier to a file before closing.',
    storageFailed: 'Autosave failed. Save the dossier to a file.',
  },
};
