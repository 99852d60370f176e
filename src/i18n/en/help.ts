import type { HelpWords } from '../help';

/** Words of the help dialog. */
export const help: HelpWords['help'] = {
  action: 'Action to take',
  keys: 'Keys',
  searchTerm: 'Look for an acronym or a word',
  noTerm: 'No acronym or definition contains this text.',
  shortcuts: 'Keyboard shortcuts',
  glossary: 'Glossary',
  methods: 'Methods of calculation',
  about: 'About',
  privacy: 'Your files stay on this computer: nothing is sent over the internet.',
  version: ({ version }) => `Release ${version}`,
  acts: {
    search: 'Search for a territory, an establishment or an action',
    undo: 'Undo the last action',
    redo: 'Redo the action undone',
    save: 'Save the dossier to a file',
    open: 'Open a dossier',
    import: 'Import files',
    export: 'Export the map or the table',
    table: 'Open or fold the table and charts',
    help: 'Open help',
    clearSelection: 'Clear the selection',
  },
};
