import { typeset } from './typeset';

/** The dossier: new, open, save, and what can go wrong. */
export const project = {
  dossier: 'Dossier',
  untitled: 'Dossier sans titre',
  rename: 'Renommer le dossier',
  name: 'Nom du dossier',
  new: 'Nouveau dossier',
  open: 'Ouvrir un dossier',
  save: 'Enregistrer le dossier',
  saveHint: 'Enregistre un fichier .maillage.json que vous pouvez garder, copier et rouvrir.',
  opened: ({ name }: { name: string }) => typeset`Le dossier « ${name} » est ouvert.`,
  created: 'Un nouveau dossier est ouvert.',
  savedToFile: ({ file }: { file: string }) => typeset`Le dossier est enregistré dans « ${file} ».`,
  restored: 'Votre dernier dossier est rouvert.',
  replacedUndo: 'Revenir au dossier précédent',
  containsData:
    'Ce fichier contient les données que vous avez importées. Transmettez-le comme vous transmettriez ces données.',
  failures: {
    notJson: ({ file }: { file: string }) =>
      typeset`« ${file} » n’a pas été ouvert : ce n’est pas un dossier Maillage lisible. Choisissez un fichier dont le nom finit par .maillage.json.`,
    notAProject: ({ file }: { file: string }) =>
      typeset`« ${file} » n’a pas été ouvert : le fichier est lisible, mais ce n’est pas un dossier Maillage. Pour ajouter des données, utilisez Importer.`,
    newerVersion: ({ file }: { file: string }) =>
      typeset`« ${file} » a été enregistré par une version plus récente de Maillage. Il n’a pas été modifié : ouvrez-le avec une version à jour.`,
    invalid: ({ file, place }: { file: string; place: string }) =>
      typeset`« ${file} » n’a pas été ouvert : la partie « ${place} » est abîmée. Rouvrez une copie antérieure.`,
    storageFull:
      'L’enregistrement automatique a échoué : il n’y a plus de place sur cet ordinateur pour le navigateur. Enregistrez le dossier dans un fichier.',
    storageUnavailable:
      'L’enregistrement automatique n’est pas possible dans ce navigateur, par exemple en navigation privée. Enregistrez le dossier dans un fichier avant de fermer.',
    storageFailed: 'L’enregistrement automatique a échoué. Enregistrez le dossier dans un fichier.',
  },
};
