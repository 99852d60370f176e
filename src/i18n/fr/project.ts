/** The dossier: new, open, save. */
export const project = {
  dossier: 'Dossier',
  untitled: 'Dossier sans titre',
  rename: 'Renommer le dossier',
  name: 'Nom du dossier',
  new: 'Nouveau dossier',
  open: 'Ouvrir un dossier…',
  save: 'Enregistrer le dossier',
  saveHint: 'Enregistre un fichier .maillage.json que vous pouvez garder, copier et rouvrir.',
  link: {
    copy: 'Copier le lien de cette vue',
    hint: 'Le lien porte vos réglages (indicateur, périmètre, classes, territoire), aucune donnée.',
  },
};
