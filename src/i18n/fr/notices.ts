import type { ProjectErrorCode } from '@/project';
import type { StorageErrorCode } from '@/project/storage';
import { typeset } from './typeset';
import { counted, integer } from './words';

interface NamedFile {
  readonly file: string;
}

/** What is told in a corner of the window: what was done, what could not be, and why. */
export const notices = {
  imported: ({ fileCount, accepted }: { fileCount: number; accepted: number }) =>
    typeset`Import ajouté au dossier : ${counted(fileCount, { one: 'fichier lu', other: 'fichiers lus' })}, ${counted(accepted, { one: 'ligne acceptée', other: 'lignes acceptées' })}.`,
  importCrashed: ({ detail }: { detail: string }) =>
    typeset`L’import s’est interrompu à cause d’un défaut de l’outil ; le dossier est inchangé. Réessayez avec un seul fichier. Détail technique : ${detail}`,
  folderTooLarge: ({ limit }: { limit: number }) =>
    typeset`Ce dossier contient plus de ${integer(limit)} fichiers, ou trop de sous-dossiers : rien n’a été lu. Déposez seulement les fichiers ou le sous-dossier utiles.`,
  folderUnreadable: ({ name }: { name: string }) =>
    typeset`« ${name} » ne peut pas être ouvert par le navigateur : rien n’a été lu. Vérifiez vos droits sur ce dossier, ou choisissez les fichiers un à un.`,
  secrecyInProgress: 'Recherche de ce que le secret doit cacher des besoins par commune…',
  secrecyLong:
    'La recherche de ce que le secret doit cacher des besoins par commune dure plus que prévu. Vous pouvez continuer à attendre, ou l’arrêter : rien ne change alors.',
  stopSecrecy: 'Arrêter',
  secrecyOnPage:
    'La recherche de ce que le secret doit cacher n’a pas pu se faire à part : la page la fait elle-même, et peut ne pas répondre un moment. Aucun chiffre n’est montré avant d’être protégé.',
  mapInProgress: 'Préparation de la carte des communes… Vous pouvez continuer : aller ailleurs y met fin.',
  mappingNotKept:
    'La lecture des colonnes n’a pas pu être retenue, ou oubliée, sur cet ordinateur ; le dossier n’est pas touché. Enregistrez la correspondance dans un fichier pour la reprendre.',
  communesUnread:
    'La liste des communes n’a pas pu être lue : les EPCI, les communes et vos territoires ne peuvent pas être montrés. Rechargez la page pour réessayer.',
  representationsUnread:
    'Le dessin de cette carte n’a pas pu être chargé. Vérifiez la connexion, puis choisissez la carte à nouveau.',
  formerYearsUnread:
    'Les chiffres des années antérieures n’ont pas pu être lues : à la date choisie, ceux de ces années manquent. Rechargez la page pour réessayer.',
  undone: ({ step }: { step: string }) => typeset`Annulé : ${step}`,
  redone: ({ step }: { step: string }) => typeset`Rétabli : ${step}`,
  project: {
    opening: ({ file }: NamedFile) => typeset`Ouverture de « ${file} »…`,
    opened: ({ name }: { name: string }) => typeset`Le dossier « ${name} » est ouvert.`,
    savedToFile: ({ file }: NamedFile) =>
      typeset`Le dossier est enregistré dans « ${file} ». Ce fichier contient les données que vous avez importées : transmettez-le comme vous transmettriez ces données.`,
    goBack: 'Revenir au dossier précédent',
    link: {
      copied:
        'Le lien est copié. Il porte vos réglages et aucune donnée : la personne qui l’ouvre voit ses propres données, ou celles de démonstration.',
      inAddress:
        'Le navigateur ne laisse pas copier le lien : il est dans la barre d’adresse, copiez-le de là. Il porte vos réglages et aucune donnée.',
      leftOut: {
        managers:
          'Le filtre par gestionnaire n’y est pas : ces noms viennent de vos données. Les autres filtres y sont.',
      },
      opened: 'La vue du lien est appliquée aux données de ce dossier.',
      goBack: 'Revenir à la vue précédente',
      refusals: {
        'link-damaged': 'Le lien n’a pas été ouvert : il est incomplet. Demandez-en un nouveau.',
        'link-newer':
          'Le lien n’a pas été ouvert : il vient d’une version plus récente de Maillage. Ouvrez-le avec une version à jour.',
        'link-unknown-settings':
          'Le lien n’a pas été ouvert : il porte un réglage que cette version ne connaît pas. Demandez-en un nouveau.',
        'reader-not-loaded':
          'Une partie de l’application n’a pas pu être chargée. Vérifiez la connexion, puis recommencez.',
      },
    },
    refusals: {
      'not-json': ({ file }: NamedFile) =>
        typeset`« ${file} » n’a pas été ouvert : ce n’est pas un dossier Maillage lisible. Choisissez un fichier dont le nom finit par .maillage.json.`,
      'not-a-maillage-file': ({ file }: NamedFile) =>
        typeset`« ${file} » n’a pas été ouvert : le fichier est lisible, mais ce n’est pas un dossier Maillage. Pour ajouter des données, utilisez Importer.`,
      'newer-version': ({ file }: NamedFile) =>
        typeset`« ${file} » n’a pas été ouvert : il vient d’une version plus récente de Maillage. Le fichier est intact ; ouvrez-le avec une version à jour.`,
      'invalid-field': ({ file }: NamedFile) =>
        typeset`« ${file} » n’a pas été ouvert : une partie du fichier est abîmée. Ouvrez une copie antérieure.`,
      'file-unreadable': ({ file }: NamedFile) =>
        typeset`« ${file} » n’a pas été ouvert : le fichier n’est plus accessible. Vérifiez qu’il n’a été ni déplacé ni supprimé, puis choisissez-le de nouveau.`,
      'reader-not-loaded': ({ file }: NamedFile) =>
        typeset`« ${file} » n’a pas été ouvert : une partie de l’application n’a pas pu être chargée. Vérifiez la connexion, enregistrez le dossier en cours, rechargez la page, puis ouvrez-le de nouveau. Le fichier est intact.`,
    } satisfies Record<ProjectErrorCode, (parameters: NamedFile) => string>,
    autosaveFailures: {
      'storage-unavailable':
        'L’enregistrement automatique n’est pas possible dans ce navigateur, par exemple en navigation privée. Enregistrez le dossier dans un fichier avant de fermer.',
      'quota-exceeded':
        'L’enregistrement automatique a échoué : le navigateur n’a plus de place sur cet ordinateur. Enregistrez le dossier dans un fichier.',
      'newer-version':
        'L’enregistrement automatique est arrêté : une version plus récente de Maillage a enregistré un dossier sur cet ordinateur. Enregistrez ce dossier dans un fichier, puis rechargez la page.',
      'working-copy-damaged':
        'L’enregistrement automatique a échoué : la copie gardée sur cet ordinateur est abîmée. Enregistrez le dossier dans un fichier.',
      'storage-failed':
        'L’enregistrement automatique a échoué. Enregistrez le dossier dans un fichier pour ne rien perdre.',
    } satisfies Record<StorageErrorCode, string>,
    workingCopyFailures: {
      'storage-unavailable':
        'Ce navigateur ne garde rien sur cet ordinateur, par exemple en navigation privée : vous êtes dans un nouveau dossier. Enregistrez-le dans un fichier avant de fermer.',
      'quota-exceeded':
        'Votre dernier dossier n’a pas pu être relu : le navigateur n’a plus de place sur cet ordinateur. Ouvrez le fichier .maillage.json de ce dossier.',
      'newer-version':
        'Votre dernier dossier n’a pas été rouvert : il vient d’une version plus récente de Maillage. Il reste en place ; rechargez la page avec une version à jour.',
      'working-copy-damaged':
        'Votre dernier dossier n’a pas pu être rouvert : la copie gardée sur cet ordinateur est abîmée. Ouvrez le fichier .maillage.json de ce dossier.',
      'storage-failed':
        'Votre dernier dossier n’a pas pu être relu sur cet ordinateur. Rechargez la page, ou ouvrez le fichier .maillage.json de ce dossier.',
    } satisfies Record<StorageErrorCode, string>,
  },
};
