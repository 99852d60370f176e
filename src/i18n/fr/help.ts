import { typeset } from './typeset';

/** Words of the help dialog. */
export const help = {
  action: 'Action',
  keys: 'Touches',
  searchTerm: 'Chercher un sigle ou un mot',
  noTerm: 'Aucun sigle ni définition ne contient ce texte.',
  shortcuts: 'Raccourcis clavier',
  glossary: 'Glossaire',
  methods: 'Méthodes de calcul',
  about: 'À propos',
  privacy: 'Vos fichiers restent sur cet ordinateur : rien n’est envoyé sur internet.',
  version: ({ version }: { version: string }) => typeset`Version ${version}`,
  /** What each shortcut does. */
  acts: {
    search: 'Rechercher un territoire, un établissement ou une action',
    undo: 'Annuler la dernière action',
    redo: 'Rétablir l’action annulée',
    save: 'Enregistrer le dossier dans un fichier',
    open: 'Ouvrir un dossier',
    import: 'Importer des fichiers',
    export: 'Exporter la carte ou le tableau',
    table: 'Ouvrir ou replier le tableau et les graphiques',
    help: 'Ouvrir l’aide',
    clearSelection: 'Effacer la sélection',
  },
};
