import type { FileFailure, ImportFailureCode, ImportReasonCode } from '@/ingest';
import { typeset } from './typeset';
import { counted } from './words';

type Details = FileFailure['details'];

const DEPARTEMENTS = { one: 'département', other: 'départements' };
const SHEETS = { one: 'feuille lue', other: 'feuilles lues' };
const IMPORT_AGAIN = 'puis importez-le de nouveau.';

/** Why rows were remarked, refused or left aside, and why nothing could be taken from a file; what to do about it. */
export const importReasons = {
  rows: {
    'inactive-establishment':
      'Établissement ou site fermé dans le répertoire : il n’est pas compté. Rien à faire.',
    'outside-disability-scope':
      'Catégorie hors du champ du handicap : elle n’est pas comptée. Rien à faire, sauf si la catégorie est erronée.',
    'outside-departements':
      'Territoire hors des 101 départements (collectivité d’outre-mer) : il n’est pas compté. Rien à faire.',
    'invalid-finess':
      'Numéro FINESS absent ou mal formé (neuf caractères attendus) : l’établissement n’est pas ajouté. Corrigez le numéro dans le fichier.',
    'duplicate-finess':
      'Numéro FINESS déjà lu plus haut : seule la première mention est gardée. Supprimez le doublon s’il est faux.',
    'number-mangled-by-spreadsheet':
      'Numéro FINESS abîmé par un tableur (« 2,601E+13 ») : ses chiffres sont perdus, il n’est pas lu. Reprenez le fichier d’origine, sans l’ouvrir dans un tableur.',
    'fields-shifted':
      'Ligne coupée, ou dont les champs sont décalés : elle n’est pas ajoutée. Cherchez-y un séparateur en trop, ou reprenez le fichier d’origine.',
    'unknown-record':
      'Ligne d’un autre genre que celles de ce fichier : elle n’est pas ajoutée. Vérifiez que c’est le bon fichier.',
    'unknown-departement':
      'Code qui n’est pas celui d’un département ou d’une commune : la ligne n’est pas ajoutée. Corrigez le code, par exemple « 01 » ou « 2A ».',
    'commune-not-in-directory':
      'Commune absente de la liste officielle 2026 : le département est lu dans le code. Vérifiez le code si la commune n’a pas fusionné.',
    'coordinates-swapped':
      'Longitude et latitude inversées dans le fichier : elles ont été remises dans l’ordre. Signalez-le au producteur.',
    'coordinates-outside-territory':
      'Coordonnées hors du territoire de la commune : elles sont écartées. Signalez-le au producteur.',
    'coordinates-unreadable':
      'Coordonnées absentes ou illisibles : elles sont écartées, l’établissement est placé à sa commune. Corrigez-les dans le fichier.',
    'coordinates-projection-unknown':
      'Projection des coordonnées inconnue : elles sont écartées, l’établissement est placé à sa commune. Signalez-le au producteur.',
    'location-from-commune':
      'Pas de coordonnées utilisables : l’établissement est placé au centre de sa commune, position estimée. Rien à faire.',
    'location-from-epci':
      'Pas de coordonnées utilisables : l’établissement est placé au centre de son intercommunalité, position estimée. Rien à faire.',
    'location-unknown':
      'Aucune position connue : l’établissement est compté, mais absent de la carte. Complétez ses coordonnées.',
    'establishment-without-activities':
      'Établissement absent du fichier d’activités ou d’équipements : il est ajouté sans places. Vérifiez que les deux fichiers viennent de la même extraction.',
    'unexpected-schema-version':
      'Version du fichier FINESS+ inconnue de l’outil : il a été lu comme une version 1. Vérifiez les totaux.',
    'establishment-left-aside':
      'Établissement fermé, refusé ou hors du champ : ses capacités et coordonnées ne sont pas prises. Rien à faire.',
    'establishment-not-in-structures':
      'Capacité ou coordonnées d’un établissement absent du fichier de structures : elles ne sont pas ajoutées. Importez deux fichiers de la même extraction.',
    'activity-inactive':
      'Activité qui n’est plus active dans le répertoire : ses places sont comptées tant que l’établissement est ouvert. Vérifiez-les si le total vous surprend.',
    'capacity-qualified':
      'Capacité qui en détaille une autre (habilitation, genre, financement, logement) : elle n’est pas comptée deux fois. Rien à faire.',
    'capacity-other-status': 'Capacité ni installée ni autorisée : elle n’est pas comptée. Rien à faire.',
    'capacity-not-a-number':
      'Capacité qui n’est pas un nombre entier : elle n’est pas ajoutée. Corrigez le nombre dans le fichier.',
    'negative-capacity': 'Capacité négative : elle n’est pas ajoutée. Corrigez le nombre dans le fichier.',
    'capacity-removed':
      'Capacité supprimée du répertoire (indicateur « O ») : elle n’est pas comptée. Rien à faire.',
    'capacity-not-given': 'Équipement sans capacité indiquée : il n’ajoute pas de places. Rien à faire.',
    'corse-not-divided':
      'Code « 20 » : la Corse a deux départements. Remplacez-le par « 2A » ou « 2B » ; la ligne n’est pas ajoutée.',
    'lost-zero-repaired':
      'Code ou numéro qui avait perdu son zéro de tête : il a été rétabli (« 1 » lu « 01 »). Vérifiez que c’est le bon.',
    'territory-code-converted':
      'Code d’une autre nomenclature : il a été converti (« 9A » lu « 971 », « 69D » lu « 69 »). Vérifiez que c’est le bon territoire.',
    'total-row': 'Ligne de total : elle n’est pas ajoutée, pour ne pas compter deux fois. Rien à faire.',
    'title-row': 'Ligne de titre au-dessus des en-têtes : elle n’est pas lue. Rien à faire.',
    'note-row':
      'Note sous le tableau (un seul texte, sans code ni effectif) : elle n’est pas lue. Rien à faire.',
    'duplicate-row':
      'Ligne qui répète une autre (même identifiant, ou mêmes territoire, source, public et date) : seule la première est gardée. Supprimez le doublon s’il est faux.',
    'count-not-a-number':
      'Effectif qui n’est pas un nombre : la ligne n’est pas ajoutée. Corrigez la cellule ; « nd » dit une absence, « s » un secret.',
    'count-not-an-integer':
      'Effectif avec décimales : on ne compte pas des fractions de personnes, la ligne n’est pas ajoutée. Corrigez la cellule.',
    'negative-count': 'Effectif négatif : la ligne n’est pas ajoutée. Corrigez la cellule.',
    'count-missing':
      'Effectif absent : le territoire est montré « non disponible », non à zéro. Complétez la cellule si vous le connaissez.',
    'count-in-error':
      'Formule en erreur dans le tableur (« #N/A ») : l’effectif est montré « non disponible », non à zéro. Corrigez la formule.',
    'count-suppressed-by-producer':
      'Effectif masqué par le producteur : le territoire est montré sous secret statistique. Rien à faire.',
    'date-unreadable':
      'Date illisible : la ligne n’est pas ajoutée. Écrivez-la 2025-06-30, 30/06/2025, 06/2025 ou 2025.',
    'unknown-public':
      'Public non reconnu : la ligne n’est pas ajoutée. Écrivez « enfants », « adultes » ou « tous ».',
    'public-assumed-all':
      'Public non précisé : l’effectif est compté « tous âges ». Ajoutez une colonne « public » pour distinguer enfants et adultes.',
    'source-named-after-file':
      'Source non précisée : elle porte le nom du fichier. Ajoutez une colonne « source » pour la nommer.',
    'communes-summed-to-departements':
      'Effectifs donnés par commune : ils sont additionnés par département. Vérifiez que toutes les communes y sont.',
    'first-sheet-read':
      'Plusieurs feuilles du classeur portent un tableau de besoins : seule la première est lue. Enregistrez les autres dans leur propre fichier pour les importer.',
    'shape-without-code':
      'Contour sans code de territoire : il n’est pas ajouté. Ajoutez une propriété « code » au fichier.',
    'shape-not-an-area':
      'Forme qui n’est pas une surface (point ou ligne) : elle n’est pas ajoutée. Exportez des polygones.',
    'duplicate-shape':
      'Second contour pour le même territoire : seul le premier est gardé. Réunissez les contours d’un territoire en un seul.',
    'shape-outside-territory':
      'Contour qui n’est pas à l’endroit du territoire (agrandi, rapproché, ou d’un autre système de coordonnées) : il est gardé tel quel. Vérifiez la carte : les établissements gardent leur vraie place.',
    'shape-crosses-itself':
      'Contour dont le tracé se croise : il est gardé tel quel, sa surface peut être fausse. Réparez la géométrie dans votre logiciel si la carte vous surprend.',
    'contours-reprojected':
      'Coordonnées dans un autre système que WGS84 : elles ont été converties en degrés. Rien à faire.',
    'contours-assumed-lambert-93':
      'Système de coordonnées non précisé : les nombres sont ceux du Lambert-93, ils ont été convertis en degrés. Vérifiez la carte, ou joignez le fichier .prj.',
    'overseas-contours-completed':
      'Départements d’outre-mer absents du fichier : leurs contours sont ceux que fournit l’outil. Importez un fichier qui les comporte pour les remplacer.',
  } satisfies Record<ImportReasonCode, string>,
  files: {
    'empty-file': () => typeset`Il est vide. Refaites l’extraction ou le téléchargement.`,
    'unreadable-file': () =>
      typeset`Il ne peut pas être lu. Vérifiez qu’il existe et qu’il n’est pas ouvert dans un autre logiciel, puis réessayez.`,
    'damaged-gzip': () => typeset`Le fichier compressé est incomplet ou abîmé. Téléchargez-le de nouveau.`,
    'binary-file-not-read': () =>
      typeset`C’est une archive ou un autre fichier binaire, que l’outil ne lit pas. Enregistrez le tableau en .xlsx, en .ods ou en CSV (UTF-8), ${IMPORT_AGAIN}`,
    'workbook-in-old-format': () =>
      typeset`C’est un classeur à l’ancien format .xls, ou protégé par un mot de passe. Enregistrez-le en .xlsx, sans mot de passe, ${IMPORT_AGAIN}`,
    'workbook-without-need-table': ({ count, sheets }: Details) =>
      typeset`Aucune feuille de ce classeur (${counted(Number(count), SHEETS)} : ${String(sheets)}) n’a, dans ses 30 premières lignes, une ligne d’en-têtes nommant un code de territoire et un effectif. Nommez ces colonnes « code_departement » et « effectif » sur une seule ligne, ${IMPORT_AGAIN}`,
    'unrecognised-file': () =>
      typeset`Son contenu n’est ni une extraction FINESS, ni un tableau de besoins, ni des contours. Vérifiez que c’est le bon fichier, et que la première ligne d’un tableau nomme ses colonnes.`,
    'not-json': ({ byte }: Details) =>
      typeset`Son contenu n’est pas du JSON (erreur à l’octet ${String(byte)}). Refaites l’extraction.`,
    'truncated-json': ({ byte }: Details) =>
      typeset`Il s’arrête avant sa fin (octet ${String(byte)}) : le téléchargement a sans doute été coupé. Téléchargez-le de nouveau.`,
    'wrong-schema': () =>
      typeset`C’est du JSON, mais sa forme n’est ni celle de FINESS+ (version 1), ni GeoJSON, ni TopoJSON. Vérifiez que c’est le bon fichier.`,
    'file-too-large': ({ limitMegabytes }: Details) =>
      typeset`Un seul de ses éléments dépasse ${String(limitMegabytes)} Mo. Découpez-le ou simplifiez-le, ${IMPORT_AGAIN}`,
    'unclosed-quote': ({ row }: Details) =>
      typeset`Un guillemet ouvert à la ligne ${String(row)} n’est jamais fermé. Corrigez cette ligne, ${IMPORT_AGAIN}`,
    'missing-column': ({ column, headers }: Details) =>
      typeset`La colonne « ${String(column)} » est absente ; colonnes lues : ${String(headers)}. Ajoutez-la ou renommez celle qui en tient lieu, ${IMPORT_AGAIN}`,
    'no-rows': () => typeset`Il ne contient aucune ligne de données. Vérifiez l’extraction.`,
    'no-row-accepted': () =>
      typeset`Aucune de ses lignes n’a pu être acceptée. Corrigez-les d’après les raisons données, ou choisissez un autre fichier.`,
    'missing-pair-structures': () =>
      typeset`Ce fichier d’activités va avec le fichier « structures » de la même extraction FINESS+, absent ou illisible. Importez les deux ensemble.`,
    'missing-pair-activites': () =>
      typeset`Ce fichier de structures va avec le fichier « activités » de la même extraction FINESS+, absent ou illisible. Importez les deux ensemble.`,
    'missing-pair-csv-structures': () =>
      typeset`Ce fichier d’équipements (cs1100505) va avec le fichier des établissements de la même extraction (cs1100502 ou cs1100507), absent ou illisible. Importez les deux ensemble.`,
    'missing-pair-csv-equipements': () =>
      typeset`Ce fichier d’établissements (cs1100502 ou cs1100507) va avec le fichier des équipements de la même extraction (cs1100505), absent ou illisible : sans lui, aucune place n’est connue. Importez les deux ensemble.`,
    'second-file-of-a-kind': ({ first }: Details) =>
      typeset`Il fait double emploi avec « ${String(first)} ». N’en importez qu’un à la fois.`,
    'contours-incomplete': ({ count, codes }: Details) =>
      typeset`Il y manque ${counted(Number(count), DEPARTEMENTS)} : ${String(codes)}. Complétez les contours, ${IMPORT_AGAIN}`,
    'contours-not-wgs84': () =>
      typeset`Ses coordonnées ne sont pas en degrés et leur système n’est pas précisé. Joignez le fichier .prj, ou reprojetez-le en WGS84 (EPSG:4326), ${IMPORT_AGAIN}`,
    'contours-axes-swapped': ({ count }: Details) =>
      typeset`Longitude et latitude y sont inversées (${counted(Number(count), DEPARTEMENTS)}). Exportez-le avec la longitude d’abord, ${IMPORT_AGAIN}`,
    'contours-outside-france': ({ count, first }: Details) =>
      typeset`${counted(Number(count), DEPARTEMENTS)} n’y sont pas en France (le premier : ${String(first)}) : un signe perdu, ou un autre système de coordonnées. Corrigez-le, ${IMPORT_AGAIN}`,
    'unknown-projection': ({ projection }: Details) =>
      typeset`Son système de coordonnées (« ${String(projection)} ») n’est pas connu de l’outil. Reprojetez-le en WGS84 (EPSG:4326) ou en Lambert-93 (EPSG:2154), ${IMPORT_AGAIN}`,
    'shapefile-incomplete': () =>
      typeset`Un Shapefile est fait de plusieurs fichiers : il manque ici la table (.dbf) des codes. Réunissez .shp, .dbf, .prj et .cpg dans une archive .zip, puis importez-la.`,
    'damaged-file': () =>
      typeset`Il est incomplet, abîmé ou protégé : il ne peut pas être lu. Téléchargez-le, enregistrez-le ou exportez-le de nouveau.`,
    'unpacked-too-large': ({ limitMegabytes }: Details) =>
      typeset`Décompressé, il dépasse ${String(limitMegabytes)} Mo, la limite de ce format. Allégez-le (contours simplifiés, ou la seule feuille utile d’un classeur), ${IMPORT_AGAIN}`,
    cancelled: () => typeset`Sa lecture a été annulée. Importez-le de nouveau si vous en avez besoin.`,
  } satisfies Record<ImportFailureCode, (details: Details) => string>,
};
