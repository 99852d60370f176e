import type { FileFailure, ImportFailureCode, ImportReasonCode } from '@/ingest';
import { typeset } from './typeset';
import { counted, integer } from './words';

type Details = FileFailure['details'];

const DEPARTEMENTS = { one: 'département', other: 'départements' };
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
    'rhone-in-part':
      'Seule une partie du Rhône est dans le fichier (69D sans 69M, ou l’inverse) : l’effectif du département n’est pas affiché, il serait partiel. Ajoutez l’autre partie.',
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
      'Effectifs donnés par commune : ils sont additionnés par département ; ceux d’un besoin sont aussi montrés par commune et par intercommunalité. Vérifiez que toutes les communes y sont.',
    'first-sheet-read':
      'Plusieurs feuilles du classeur portent un tableau : seule celle-ci est lue. Demandez les autres avec « Lire aussi », ou enregistrez-les dans leur propre fichier.',
    'territory-to-check':
      'Territoire qui n’est pas reconnu à coup sûr : la ligne n’est pas ajoutée. Choisissez le bon parmi ceux proposés, ou corrigez le fichier.',
    'territory-name-respelled':
      'Nom de territoire reconnu malgré son orthographe (accents, tirets, article) : il est joint au territoire officiel. Vérifiez que c’est le bon.',
    'territory-repaired-by-user':
      'Territoire que vous avez indiqué vous-même : votre correction est appliquée. Rien à faire.',
    'epci-across-departements':
      'Intercommunalité à cheval sur plusieurs départements : son effectif ne peut pas être partagé entre eux, la ligne n’est pas ajoutée. Donnez l’effectif par commune ou par département.',
    'epci-across-kept-whole':
      'Intercommunalité à cheval sur plusieurs départements : son effectif est montré pour elle, et n’est pas partagé entre eux. Ces départements restent sans total : donnez l’effectif par commune pour les avoir.',
    'territory-level-mixed':
      'Le département est déjà compté à une autre échelle (commune, intercommunalité, département) : la ligne n’est pas ajoutée, pour ne pas compter deux fois. Gardez une seule échelle dans le fichier.',
    'commune-moved':
      'Code d’une ancienne commune (fusion, changement de code) : la ligne est comptée dans la commune d’aujourd’hui. Rien à faire.',
    'commune-split':
      'Commune partagée depuis entre plusieurs : l’effectif est réparti selon les parts connues, il est estimé. Vérifiez les parts si le total vous surprend.',
    'commune-split-unshared':
      'Commune partagée depuis entre plusieurs, sans les parts : la ligne est comptée dans son département, ou refusée si ses communes sont de plusieurs départements. Ajoutez les parts à la table de passage.',
    'row-not-of-a-commune':
      'Territoire plus large qu’une commune : la ligne n’est pas ajoutée. Donnez une ligne par commune.',
    'unknown-commune':
      'Commune que l’outil ne connaît pas : elle n’entre dans aucun territoire. Corrigez le code, ou indiquez l’année des codes commune.',
    'arrondissement-read-as-commune':
      'Arrondissement de Paris, Lyon ou Marseille : il est lu comme sa commune, qui ne peut pas être partagée. Rien à faire si toute la ville est du même territoire.',
    'commune-without-territory':
      'Commune sans territoire dans le fichier : elle n’entre dans aucun. Rien à faire si c’est voulu.',
    'commune-in-two-territories':
      'Commune déjà placée dans un autre territoire (il suit son nom) : seule la première ligne vaut. Gardez un seul territoire par commune.',
    'territory-named-otherwise':
      'Même code de territoire qu’une ligne plus haut, sous un autre nom : le premier nom est gardé. Vérifiez que c’est le même.',
    'arrondissement-not-counted':
      'Arrondissement de Paris, Lyon ou Marseille : seule la ligne de la commune entière est lue. Rien à faire si elle est dans le fichier.',
    'population-beside-departements':
      'Somme des communes des départements complets, à côté des estimations par département que fournit l’outil (année entre parenthèses). Un écart de quelques pour cent vient des années.',
    'population-far-from-departement':
      'Département dont les communes, additionnées, s’écartent de plus de 5 % de l’estimation (année entre parenthèses). Vérifiez les âges et l’année des colonnes.',
    'population-communes-missing':
      'Départements dont des communes manquent au fichier (leur nombre suit) : un EPCI ou un territoire auquel il en manque une n’a pas de taux.',
    'crosswalk-used':
      'Lignes de tableaux passées dans les communes d’aujourd’hui par cette table (tableau, nombre de lignes, part de sa population). Rien à faire, sauf si cette part vous surprend.',
    'crosswalk-not-used':
      'Aucune ligne des tableaux ne porte un ancien code de cette table. Si leurs codes sont d’une autre année, dites-la dans la correspondance de leurs colonnes ; sinon, rien à faire.',
    'crosswalk-row-not-commune':
      'Ligne d’une commune déléguée, associée ou d’un autre niveau : seules les communes entières servent à convertir. Rien à faire.',
    'crosswalk-row-repeated':
      'Même ancien code et même nouveau code qu’une autre ligne : seule la première est gardée. Rien à faire, sauf si leurs parts diffèrent.',
    'crosswalk-code-unreadable':
      'Code de commune illisible : la ligne n’est pas utilisée. Écrivez les cinq caractères du code INSEE, par exemple 01053 ou 2A004.',
    'crosswalk-share-unreadable':
      'Part illisible : la ligne n’est pas utilisée. Écrivez un nombre entre 0 et 1 ou un pourcentage.',
    'crosswalk-shares-not-whole':
      'Les parts de cet ancien code ne font pas 1 au total : aucune n’est utilisée. Corrigez-les, ou nommez la colonne « poids » si ce sont des poids.',
    'crosswalk-share-missing':
      'Ancien code partagé entre plusieurs communes sans les parts : ses effectifs ne sont pas répartis. Ajoutez une colonne « part » si vous la connaissez.',
    'crosswalk-too-many-targets':
      'Ancien code partagé entre plus de 30 communes : la ligne n’est pas utilisée. Vérifiez que les colonnes sont bien celles d’une table de passage.',
    'crosswalk-goes-round':
      'Ancien code qui mène à un autre sans jamais atteindre une commune : la ligne n’est pas utilisée. Corrigez le nouveau code.',
    'crosswalk-new-code-unknown':
      'Nouveau code absent de la liste officielle 2026, et que rien ne mène plus loin : les lignes de cet ancien code ne sont pas converties. Vérifiez-le, ou ajoutez une table plus récente.',
    'communes-moved-in-table':
      'Le tableau suit un ancien découpage : des lignes sont passées dans les communes d’aujourd’hui (nombre de lignes, part de la population). Rien à faire, sauf si cette part vous surprend.',
    'unknown-service': 'Service non reconnu : la ligne n’est pas ajoutée. Écrivez CAMSP, CMPP, PCO ou ERHR.',
    'wait-not-a-number':
      'Délai qui n’est pas un nombre : il n’est pas ajouté. Corrigez la cellule ; « nd » dit une absence, « s » un secret.',
    'wait-without-weight':
      'Délai moyen ou part sans nombre d’entrées ni file active : une moyenne ne s’additionne pas d’un territoire à l’autre, la ligne n’est pas ajoutée. Donnez le nombre de personnes qu’elle concerne.',
    'wait-weighed-by-caseload':
      'Délai moyen ou part pondérés par la file active, qui tient lieu de nombre d’entrées : tous deux sont estimés. Préférez le nombre d’entrées si vous l’avez.',
    'wait-converted-from-months':
      'Délais en mois convertis en jours (1 mois = 30,4375 jours) : ils sont estimés. Préférez les délais en jours si vous les avez.',
    'more-long-waits-than-newcomers':
      'Plus d’attentes longues que d’entrées, ou part de plus de 100 % : la ligne n’est pas ajoutée. Vérifiez les deux colonnes.',
    'unknown-team-kind':
      'Type d’équipe non reconnu : la ligne n’est pas ajoutée. Écrivez ERHR, CNRHR ou PCO, dans une colonne ou dans le nom.',
    'team-not-named': 'Équipe sans nom : la ligne n’est pas ajoutée. Complétez la cellule.',
    'team-without-departement':
      'Équipe sans département : la ligne n’est pas ajoutée. Seuls les centres nationaux (CNRHR) peuvent n’en avoir aucun.',
    'region-read-as-departements':
      'Région lue comme tous ses départements : la liste est notée « déduite ». Nommez les départements pour la confirmer.',
    'team-covers-communes':
      'Équipe qui répond pour des communes : leurs habitants seuls sont comptés couverts, une estimation. Rien à faire.',
    'team-covers-unknown-part':
      'Équipe qui répond pour une partie du département, sans que la liste dise quelles communes : la part couverte est montrée « non disponible », jamais entière. Nommez les communes ou les EPCI pour la connaître.',
    'teams-share-departement':
      'Plusieurs PCO pour un même département, sans la partie de chacune : la part couverte y est montrée « non disponible ». Nommez les communes ou les EPCI de chacune.',
    'count-from-rate':
      'Effectif recalculé à partir d’un taux et de son dénominateur : il est estimé. Préférez l’effectif d’origine si vous l’avez.',
    'rate-not-a-number':
      'Taux qui n’est pas un nombre : il n’est pas ajouté. Corrigez la cellule ; « nd » dit une absence, « s » un secret.',
    'denominator-not-a-number':
      'Dénominateur absent ou qui n’est pas un nombre : le taux ne peut pas devenir un effectif, il n’est pas ajouté. Complétez la cellule.',
    'footnote-mark-left-out':
      'Appel de note à côté d’un nombre (« 12* », « 12 (1) ») : le nombre est lu sans lui. Lisez la note, elle peut limiter ce que dit le nombre.',
    'repeated-header': 'Ligne d’en-têtes répétée dans le tableau : elle n’est pas lue. Rien à faire.',
    'row-of-another-table':
      'Ligne d’un autre tableau du même fichier : elle n’est pas lue. Enregistrez ce tableau dans son propre fichier pour l’importer.',
    'columns-not-read':
      'Colonnes auxquelles aucun rôle n’est donné : elles ne sont pas lues. Donnez-leur un rôle si elles comptent.',
    'hidden-sheets-not-read':
      'Feuilles masquées du classeur : elles ne sont pas lues. Affichez-les dans le tableur si elles comptent.',
    'source-named-after-column':
      'Source non précisée dans un tableau à plusieurs effectifs : chacune porte le nom de sa colonne. Nommez-les dans le choix des colonnes.',
    'file-left-aside': 'Fichier laissé de côté, comme vous l’avez demandé. Rien à faire.',
    'commune-not-given':
      'Territoire plus large qu’une commune : l’établissement ne peut pas être placé, il n’est pas ajouté. Donnez la commune ou l’adresse.',
    'finess-not-given':
      'Établissement sans numéro FINESS : il reçoit un numéro provisoire, commençant par « 00 ». Ajoutez le numéro pour le suivre d’une année à l’autre.',
    'unknown-category':
      'Catégorie d’établissement non reconnue : la ligne n’est pas ajoutée. Écrivez son code FINESS (183) ou son sigle (IME).',
    'category-read-from-label':
      'Catégorie donnée par son libellé : elle est lue comme la catégorie FINESS de ce nom. Vérifiez que c’est la bonne.',
    'several-establishments-in-one-place':
      'Même nom, même catégorie et même commune qu’une ligne plus haut, sans numéro FINESS : seule la première est gardée. Ajoutez les numéros s’il s’agit de deux établissements.',
    'shape-without-code':
      'Contour sans code de territoire : il n’est pas ajouté. Ajoutez une propriété « code » au fichier.',
    'shape-not-an-area':
      'Forme qui n’est pas une surface (point ou ligne) : elle n’est pas ajoutée. Exportez des polygones.',
    'duplicate-shape':
      'Second contour qui recouvre celui du même territoire : seul le premier est gardé. Supprimez le doublon.',
    'shape-outside-territory':
      'Contour qui n’est pas à l’endroit du territoire (agrandi, rapproché, ou d’un autre système de coordonnées) : il est gardé tel quel. Vérifiez la carte : les établissements gardent leur vraie place.',
    'shape-crosses-itself':
      'Contour dont le tracé se croise : il est gardé tel quel, sa surface peut être fausse. Réparez la géométrie dans votre logiciel si la carte vous surprend.',
    'shape-empty':
      'Contour sans géométrie (vide) : il n’est pas ajouté. Complétez-le dans votre logiciel, puis exportez de nouveau.',
    'shape-coordinates-invalid':
      'Contour dont des coordonnées sont absentes, infinies ou impossibles sur Terre : il n’est pas ajouté. Réparez-le ou reprojetez-le dans votre logiciel.',
    'shape-axes-exchanged':
      'Contour écrit latitude d’abord : longitude et latitude ont été remises dans l’ordre. Signalez-le au producteur.',
    'shape-hemisphere-repaired':
      'Contour placé dans un autre hémisphère (signe perdu, ou longitude comptée au-delà de 180°) : il a été remis à l’endroit du territoire. Vérifiez la carte et signalez-le au producteur.',
    'shape-outline-repaired':
      'Tracés réparés (leur nombre et leurs codes suivent) : sommets répétés, pointes sans épaisseur ou anneau non fermé. Aucune surface n’a changé ; rien à faire.',
    'shape-rings-repaired':
      'Trous et îles mal déclarés (sens de tracé, ou trou hors de son contour) : ils ont été remis à leur place. Vérifiez la carte.',
    'shape-parts-merged':
      'Le territoire est donné en plusieurs contours séparés : ils ont été réunis en un seul. Rien à faire.',
    'contour-layer-chosen':
      'Plusieurs couches dans le fichier : seule est lue celle qui nomme le plus de départements. Pour une autre, exportez-la seule.',
    'fine-layer-chosen':
      'Plusieurs couches dans le fichier : seule est lue celle qui nomme le plus de communes ou, à défaut, d’EPCI. Pour une autre, exportez-la seule.',
    'shape-of-unknown-territory':
      'Contour dont le code n’est celui d’aucun territoire d’aujourd’hui : il n’est pas ajouté. Vérifiez le millésime du fichier.',
    'shape-part-of-commune':
      'Contours d’arrondissements municipaux ou d’anciennes communes (leur nombre suit) : ils sont réunis dans la commune d’aujourd’hui. Rien à faire.',
    'contours-simplified':
      'Tracés simplifiés pour que la carte reste fluide, de l’écart qui suit au plus ; les voisins gardent la même limite. Rien à faire.',
    'territories-without-shape':
      'Territoires que le fichier ne dessine pas (leur nombre et des codes suivent) : leurs chiffres sont dans le tableau, pas sur la carte. Complétez le fichier si ce n’est pas voulu.',
    'shapefile-part-read': 'Partie lue avec le fichier .shp du même nom. Rien à faire.',
    'contours-reprojected':
      'Coordonnées dans un autre système que WGS84 : elles ont été converties en degrés. Rien à faire.',
    'contours-assumed-lambert-93':
      'Système de coordonnées non précisé, ou contraire aux nombres : ce sont ceux du Lambert-93 (outre-mer, de la projection officielle), convertis en degrés. Vérifiez la carte, ou joignez le fichier .prj.',
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
    'workbook-binary': () =>
      typeset`C’est un classeur binaire d’Excel (.xlsb), que l’outil ne lit pas : abîmé, il le bloquerait. Enregistrez-le en .xlsx, ${IMPORT_AGAIN}`,
    'workbook-locked': () =>
      typeset`Ce classeur est protégé par un mot de passe : rien n’a pu en être lu. Enregistrez-le sans mot de passe, ${IMPORT_AGAIN}`,
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
    'mapping-needed': () =>
      typeset`Ce tableau n’est pas d’une forme connue. Dites ce que contient chacune de ses colonnes ; ce choix sera proposé pour les prochains.`,
    'mapping-does-not-fit': ({ column }: Details) =>
      typeset`La correspondance des colonnes ne va pas avec ce fichier : la colonne « ${String(column)} » n’y est pas. Choisissez de nouveau les colonnes.`,
    'mapping-without-territory': () =>
      typeset`Aucune colonne ne dit le territoire. Donnez ce rôle à la colonne du code ou du nom, ${IMPORT_AGAIN}`,
    'mapping-without-count': () =>
      typeset`Aucune colonne n’est un effectif, ni un taux avec son dénominateur. Donnez ce rôle à une colonne, ${IMPORT_AGAIN}`,
    'mapping-without-category': () =>
      typeset`Aucune colonne ne dit la catégorie des établissements. Donnez ce rôle à une colonne, ou indiquez une catégorie pour tout le tableau.`,
    'mapping-without-place': () =>
      typeset`Aucune colonne ne dit où sont les établissements. Donnez le rôle de territoire à la colonne de la commune, ou celui d’adresse à la colonne de l’adresse.`,
    'mapping-without-name': () =>
      typeset`Aucune colonne ne dit le nom ni le numéro FINESS des établissements. Donnez l’un de ces rôles à une colonne.`,
    'mapping-without-activity': () =>
      typeset`Aucune colonne ne dit ce que font les services : file active, entrées, délai, attentes longues ou personnes sans solution. Donnez l’un de ces rôles à une colonne.`,
    'mapping-without-service': () =>
      typeset`Rien ne dit de quel service il s’agit. Indiquez CAMSP, CMPP, PCO ou ERHR pour tout le tableau, ou la colonne qui le dit.`,
    'mapping-without-team': () =>
      typeset`Aucune colonne ne dit le nom des équipes. Donnez ce rôle à une colonne.`,
    'mapping-without-group': () =>
      typeset`Aucune colonne ne dit le territoire dont chaque commune fait partie. Donnez le rôle « Mon territoire » à l’une d’elles.`,
    'mapping-without-population': () =>
      typeset`Aucune colonne ne compte des habitants. Donnez ce rôle à une colonne, ${IMPORT_AGAIN}`,
    'population-without-ages': ({ column }: Details) =>
      typeset`Les âges de la colonne « ${String(column)} » ne sont pas dits. Indiquez-les, ${IMPORT_AGAIN}`,
    'population-without-year': () =>
      typeset`L’année de ces habitants n’est pas dite. Indiquez-la, ${IMPORT_AGAIN}`,
    'population-of-two-years': () =>
      typeset`Les colonnes d’habitants sont de plusieurs années. N’en gardez qu’une, ${IMPORT_AGAIN}`,
    'ages-given-twice': ({ column }: Details) =>
      typeset`La colonne « ${String(column)} » compte les mêmes âges qu’une autre. N’en gardez qu’une.`,
    'ages-of-no-use': () =>
      typeset`Les âges de ses colonnes ne font aucun de ceux des taux (0-19, 20-59, tous âges…). Lisez d’autres colonnes.`,
    'wait-without-unit': ({ column }: Details) =>
      typeset`La colonne « ${String(column)} » est un délai moyen dont l’unité n’est pas dite. Indiquez s’il est en jours ou en mois.`,
    'wait-without-weight': ({ column }: Details) =>
      typeset`La colonne « ${String(column)} » est une moyenne ou une part, qui ne s’additionne pas d’un territoire à l’autre. Donnez leur rôle aux entrées ou à la file active.`,
    'role-given-twice': ({ column }: Details) =>
      typeset`Deux colonnes ont le même rôle (la seconde : « ${String(column)} »). Gardez-en une seule.`,
    'rate-without-denominator': ({ column }: Details) =>
      typeset`La colonne « ${String(column)} » est un taux sans dénominateur : un taux ne s’additionne pas d’un territoire à l’autre. Donnez le rôle de dénominateur à la colonne de la population, ou lisez l’effectif à sa place.`,
    'rate-without-base': ({ column }: Details) =>
      typeset`La colonne « ${String(column)} » est un taux dont la base n’est pas dite. Indiquez s’il est pour 100, 1 000 ou 10 000 habitants.`,
    'counts-not-told-apart': ({ column }: Details) =>
      typeset`La colonne « ${String(column)} » dit les mêmes source, public et date qu’une autre. Distinguez-les, ou n’en gardez qu’une.`,
    'crosswalk-alone': () =>
      typeset`Une table de passage seule n’a rien à convertir. Donnez-la avec les tableaux de besoins ou d’établissements dont elle convertit les communes.`,
    'crosswalk-columns-unknown': () =>
      typeset`Les colonnes d’une table de passage n’y sont pas. Nommez-les « ancien code » et « nouveau code », et « part » si des communes sont partagées.`,
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
    'missing-pair-xml-structures': () =>
      typeset`Ce flux d’équipements (cs1400105) va avec le flux des établissements de la même extraction (cs1400102), absent ou illisible. Importez les deux ensemble.`,
    'missing-pair-xml-equipements': () =>
      typeset`Ce flux d’établissements (cs1400102) va avec le flux des équipements de la même extraction (cs1400105), absent ou illisible : sans lui, aucune place n’est connue. Importez les deux ensemble.`,
    'xml-with-doctype': () =>
      typeset`Il contient une déclaration DOCTYPE, que les flux FINESS n’ont pas et qui peut cacher un piège : il n’est pas lu. Reprenez le fichier d’origine.`,
    'xml-too-intricate': ({ limit }: Details) =>
      typeset`Il est fait de plus de ${integer(Number(limit))} éléments, ou trop emboîtés, pour tenir en mémoire. Simplifiez-le ou découpez-le, ${IMPORT_AGAIN}`,
    'second-file-of-a-kind': ({ first }: Details) =>
      typeset`Il fait double emploi avec « ${String(first)} ». N’en importez qu’un à la fois.`,
    'contours-incomplete': ({ count, codes }: Details) =>
      typeset`Il y manque ${counted(Number(count), DEPARTEMENTS)} : ${String(codes)}. Complétez les contours, ${IMPORT_AGAIN}`,
    'contours-not-wgs84': () =>
      typeset`Ses coordonnées ne sont pas en degrés et leur système n’est pas précisé. Joignez le fichier .prj, ou reprojetez-le en WGS84 (EPSG:4326), ${IMPORT_AGAIN}`,
    'contours-too-detailed': ({ count, limit }: Details) =>
      typeset`Ses contours ont ${integer(Number(count))} sommets ; l’outil en dessine au plus ${integer(Number(limit))}. Simplifiez-les (par exemple à 100 m) ou prenez une version généralisée, ${IMPORT_AGAIN}`,
    'contours-of-smaller-territories': ({ count }: Details) =>
      typeset`Ses contours sont ceux de territoires plus petits que le département (communes, cantons) : ${integer(Number(count))} d’entre eux se touchent dans un même département. Exportez la couche des départements, ${IMPORT_AGAIN}`,
    'contours-outside-france': ({ count, first }: Details) =>
      typeset`${counted(Number(count), DEPARTEMENTS)} n’y sont pas en France (le premier : ${String(first)}) : un signe perdu, ou un autre système de coordonnées. Corrigez-le, ${IMPORT_AGAIN}`,
    'unknown-projection': ({ projection }: Details) =>
      typeset`Son système de coordonnées (« ${String(projection)} ») n’est pas connu de l’outil. Reprojetez-le en WGS84 (EPSG:4326) ou en Lambert-93 (EPSG:2154), ${IMPORT_AGAIN}`,
    'shapefile-incomplete': ({ missing }: Details) =>
      typeset`Un Shapefile est fait de plusieurs fichiers du même nom : il manque ici le ${String(missing)} (les formes sont dans le .shp, les codes dans le .dbf). Déposez .shp, .dbf, .prj et .cpg ensemble ou dans une archive .zip.`,
    'part-of-refused-file': ({ first }: Details) =>
      typeset`C’est une partie de « ${String(first)} », dont les contours n’ont pas été pris. La raison est donnée à ce fichier.`,
    'parquet-without-geometry': () =>
      typeset`C’est un fichier Parquet sans colonne de géométrie. Exportez-le en GeoParquet, ou en CSV si c’est un tableau, ${IMPORT_AGAIN}`,
    'parquet-geometry-not-read': ({ encoding }: Details) =>
      typeset`Sa géométrie est codée en « ${String(encoding)} », que l’outil ne lit pas. Exportez-le en GeoParquet avec une géométrie WKB, ${IMPORT_AGAIN}`,
    'damaged-file': () =>
      typeset`Il est incomplet, abîmé ou protégé : il ne peut pas être lu. Téléchargez-le, enregistrez-le ou exportez-le de nouveau.`,
    'unpacked-too-large': ({ limitMegabytes }: Details) =>
      typeset`Décompressé, il dépasse ${String(limitMegabytes)} Mo, la limite de ce format. Allégez-le (contours simplifiés, ou la seule feuille utile d’un classeur), ${IMPORT_AGAIN}`,
    cancelled: () => typeset`Sa lecture a été annulée. Importez-le de nouveau si vous en avez besoin.`,
  } satisfies Record<ImportFailureCode, (details: Details) => string>,
};
