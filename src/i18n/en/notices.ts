import type { NoticeWords } from '../notices';
import { counted, integer } from './words';

export const notices: NoticeWords = {
  imported: ({ fileCount, accepted }) =>
    `Import added to the dossier: ${counted(fileCount, { one: 'file read', other: 'files read' })}, ${counted(accepted, { one: 'row accepted', other: 'rows accepted' })}.`,
  importCrashed: ({ detail }) =>
    `The import stopped because of a fault in the tool; the dossier is unchanged. Try again with a single file. Technical detail: ${detail}`,
  folderTooLarge: ({ limit }) =>
    `This folder holds more than ${integer(limit)} files, or too many levels of folders: nothing was read. Drop only the files or the sub-folder you need.`,
  folderUnreadable: ({ name }) =>
    `“${name}” cannot be opened by the browser: nothing was read. Check your rights on this folder, or choose the files one by one.`,
  secrecyInProgress: 'Finding what secrecy must hide of the needs by commune…',
  secrecyLong:
    'Finding what secrecy must hide of the needs by commune lasts longer than expected. You can go on waiting, or stop it: nothing changes then.',
  stopSecrecy: 'Stop',
  secrecyOnPage:
    'What secrecy must hide could not be looked for apart: the page does it itself, and may not answer for a while. No figure is shown before it is protected.',
  mapInProgress: 'Preparing the map of communes… You can go on: going elsewhere stops it.',
  mappingNotKept:
    'How the columns are read could not be remembered, or forgotten, on this computer; the dossier is untouched. Save the mapping to a file to use it again.',
  communesUnread:
    'The list of communes could not be read: EPCIs, communes and your own territories cannot be shown. Reload the page to try again.',
  representationsUnread:
    'The drawing of this map could not be loaded. Check the connection, then choose the map again.',
  formerYearsUnread:
    'The figures of former years could not be read: at the date chosen, those of these years are missing. Reload the page to try again.',
  undone: ({ step }) => `Undone: ${step}`,
  redone: ({ step }) => `Redone: ${step}`,
  project: {
    opening: ({ file }) => `Opening “${file}”…`,
    opened: ({ name }) => `The dossier “${name}” is open.`,
    savedToFile: ({ file }) =>
      `The dossier is saved in “${file}”. This file holds the data you imported: pass it on as you would pass on that data.`,
    goBack: 'Go back to the previous dossier',
    link: {
      copied:
        'The link is copied. It carries your settings and no data: whoever opens it sees data of their own, or the demonstration.',
      inAddress:
        'The browser does not let the link be copied: it is in the address bar, copy it from there. It carries your settings and no data.',
      leftOut: {
        managers:
          'The filter by managing body is not in it: these names come from your data. The other filters are.',
      },
      opened: 'The view of the link is applied to the data of this dossier.',
      goBack: 'Go back to the previous view',
      refusals: {
        'link-damaged': 'The link was not opened: it is incomplete. Ask for a new one.',
        'link-newer':
          'The link was not opened: it comes from a later version of Maillage. Open it with an up-to-date version.',
        'link-unknown-settings':
          'The link was not opened: it carries a setting this version does not know. Ask for a new one.',
        'reader-not-loaded':
          'Part of the application could not be loaded. Check the connection, then try again.',
      },
    },
    refusals: {
      'not-json': ({ file }) =>
        `“${file}” was not opened: it is not a readable Maillage dossier. Choose a file whose name ends in .maillage.json.`,
      'not-a-maillage-file': ({ file }) =>
        `“${file}” was not opened: the file can be read, but it is not a Maillage dossier. To add data, use Import.`,
      'newer-version': ({ file }) =>
        `“${file}” was not opened: it comes from a more recent release of Maillage. The file is untouched; open it with an up-to-date release.`,
      'invalid-field': ({ file }) =>
        `“${file}” was not opened: part of the file is damaged. Open an earlier copy.`,
      'file-unreadable': ({ file }) =>
        `“${file}” was not opened: the file cannot be reached any more. Check that it was not moved or deleted, then choose it again.`,
      'reader-not-loaded': ({ file }) =>
        `“${file}” was not opened: part of the application could not be loaded. Check the connection, save the dossier at hand, reload the page, then open it again. The file is untouched.`,
    },
    autosaveFailures: {
      'storage-unavailable':
        'Autosave is not possible in this browser, for instance in private browsing. Save the dossier to a file before closing.',
      'quota-exceeded':
        'Autosave failed: the browser has no room left on this computer. Save the dossier to a file.',
      'newer-version':
        'Autosave has stopped: a more recent release of Maillage has saved a dossier on this computer. Save this dossier to a file, then reload the page.',
      'working-copy-damaged':
        'Autosave failed: the copy kept on this computer is damaged. Save the dossier to a file.',
      'storage-failed': 'Autosave failed. Save the dossier to a file so that nothing is lost.',
    },
    workingCopyFailures: {
      'storage-unavailable':
        'This browser keeps nothing on this computer, for instance in private browsing: you are in a new dossier. Save it to a file before closing.',
      'quota-exceeded':
        'Your last dossier could not be read again: the browser has no room left on this computer. Open the .maillage.json file of that dossier.',
      'newer-version':
        'Your last dossier was not reopened: it comes from a more recent release of Maillage. It stays in place; reload the page with an up-to-date release.',
      'working-copy-damaged':
        'Your last dossier could not be reopened: the copy kept on this computer is damaged. Open the .maillage.json file of that dossier.',
      'storage-failed':
        'Your last dossier could not be read on this computer. Reload the page, or open the .maillage.json file of that dossier.',
    },
  },
};
