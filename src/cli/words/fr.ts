import type { CommandIssue } from '../command-issue';

function describeIssue(issue: CommandIssue): string {
  switch (issue.code) {
    case 'usage':
      return `option « ${issue.option} » inconnue ou sans sa valeur (voir --help)`;
    case 'no-command':
      return 'aucune commande donnée (voir --help)';
    case 'no-file':
      return 'aucun fichier donné (voir --help)';
    case 'no-project':
      return 'aucun dossier donné : ajoutez --project FICHIER (voir --help)';
    case 'unknown-command':
      return `commande inconnue : « ${issue.command} » ; commandes : import, indicators, verify (voir --help)`;
    case 'unknown-choice':
      return `${issue.option} : « ${issue.value} » n’existe pas ; au choix : ${issue.choices.join(', ')}`;
    case 'not-a-date':
      return `${issue.option} : « ${issue.value} » n’est pas une date ; écrivez 2024, 2024-12 ou 2024-12-31`;
    case 'packs-missing':
      return `données de référence illisibles : ${issue.path} ; lancez « npm run data:packs » d’abord`;
    case 'unreadable-project':
      return `dossier illisible : ${issue.path} (${issue.reason})${othersText(issue.others)}`;
    case 'refused-project':
      return issue.explanation;
    case 'internal':
      return `erreur interne : ${issue.reason}`;
    case 'not-a-mapping':
      return `correspondance de colonnes illisible : ${issue.path}${issue.detail === '' ? '' : ` (${issue.detail})`}`;
    case 'strict':
      return `--strict : ${issue.rows} ligne(s) refusée(s), ${issue.files} fichier(s) en échec ; aucun tableau n’est écrit`;
    case 'not-writable':
      return `écriture impossible dans « ${issue.path} » (${issue.reason})`;
  }
}

function othersText(others: readonly string[]): string {
  return others.length === 0 ? '' : ` ; dossiers trouvés à cet endroit : ${others.join(', ')}`;
}

/** French words of the command line. */
export const fr = {
  describeIssue,
  /** What became of a file. */
  ofFile: ({ file, text }: { file: string; text: string }) => `${file} : ${text}`,
  /** Said once a table of indicators is in its file. */
  written: ({ file, indicators, territories }: { file: string; indicators: number; territories: number }) =>
    `${file} : ${indicators} indicateur(s), ${territories} territoire(s)`,
  demonstration: 'attention : certains chiffres viennent des données de démonstration, fictives',
  /** What a verification says. */
  verify: {
    file: ({ name }: { name: string }) => `fichier ${name}`,
    datasets: {
      offer: 'offre',
      need: 'besoin',
      activity: 'activité',
      coverage: 'équipes',
      contours: 'contours',
      territories: 'territoires',
      communePopulation: 'population des communes',
      fineContours: 'contours des communes et des EPCI',
    },
    earlierOffer: ({ date }: { date: string }) => `offre du ${date}`,
    figures: 'chiffres',
    line: ({ subject, verdict }: { subject: string; verdict: string }) => `${subject} : ${verdict}`,
    verdicts: {
      identical: 'identique',
      different: 'différent',
      absent: 'source absente',
      unknown: 'non vérifiable',
    },
    because: {
      data: 'les chiffres diffèrent parce que les fichiers ne donnent pas les mêmes données',
      computation:
        'les fichiers donnent les mêmes données : les chiffres diffèrent parce que l’application, les données de référence qu’elle livre ou le dossier ont changé depuis l’enregistrement',
    },
    unused: ({ names }: { names: string }) => `hors du dossier : ${names}`,
    unreadable: ({ name }: { name: string }) => `${name} : fichier illisible`,
    conclusions: {
      identical: 'le dossier est bien ce que donnent ses fichiers',
      different: 'le dossier n’est pas ce que donnent ces fichiers',
      incomplete: 'tout n’a pas pu être vérifié',
    },
  },
  usage: `Usage : npm run maillage -- import FICHIER… [options]
        npm run --silent maillage -- indicators --project FICHIER [options]
        npm run --silent maillage -- verify --project FICHIER [SOURCES…|--sources DOSSIER] [--json]

  import    lit des fichiers ou des dossiers entiers : FINESS+ (structures et activités ensemble), FINESS CSV
            et XML, des tableaux de besoins, d’établissements, d’activité (CAMSP, CMPP, PCO, ERHR) ou d’équipes et de leurs
            départements (CSV, XLSX, XLS, ODS), des contours (GeoJSON, TopoJSON, Shapefile, GeoPackage, KML,
            FlatGeobuf, GeoParquet), compressés en gzip ou non

  --out DOSSIER       où écrire establishments.csv, capacities.csv, needs.csv, activity.csv, teams.csv et
                      datapackage.json
  --report FICHIER    où écrire le compte des lignes de chaque fichier, en JSON
  --mapping FICHIER   correspondance de colonnes à rejouer sur les tableaux qu’elle décrit (peut être répété)
  --save-mappings DOSSIER
                      où écrire, pour chaque tableau, la correspondance suivie ou une première à compléter
  --strict            échoue si une ligne ou un fichier est refusé

  indicators    calcule les indicateurs d’un dossier .maillage.json, secret statistique compris

  --project FICHIER   le dossier, tel que l’application l’enregistre
  --level NIVEAU      departement, region, france, epci, commune, ou custom (territoires du dossier) ;
                      sans elle, le niveau que montre le dossier
  --indicator ID…     les indicateurs voulus ; sans elle, tous
  --smooth eb         ajoute les taux lissés (Marshall) à côté des taux bruts
  --date DATE         chiffres de cette date (AAAA, AAAA-MM ou AAAA-MM-JJ) ou de la dernière d’avant
  --compare-date DATE évolution depuis cette date : écart, intervalle, verdict, ruptures de série
  --reference REF     compare à france, region, peers (territoires comparables), custom (l’ensemble du dossier)
                      study (les départements étudiés) ou set:01,38,… (ces départements)
  --study PÉRIMÈTRE   ne liste qu’une partie du pays : 53 (une région), set:22,29,… (ces départements) ou france ;
                      sans elle, le périmètre d’étude du dossier
  --format FORMAT     csv (par défaut) ou json
  --out FICHIER       où écrire ; sans elle, sur la sortie standard

  verify    relit les fichiers d’un dossier comme ils l’ont été et compare les fichiers, les données et les chiffres

  --project FICHIER   le dossier
  --sources DOSSIER   où sont ses fichiers, parmi d’autres (peut être répété) ; ou les nommer
  --json              écrit le compte en JSON

  --lang fr|en        langue des noms et des messages
  --help              affiche cette aide

Code de sortie : 0 succès ou succès partiel, 1 si une vérification trouve une différence, 2 échec ou
vérification à laquelle il manque de quoi comparer.
`,
};
