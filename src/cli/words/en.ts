import type { CommandIssue } from '../command-issue';
import type { CommandWords } from './index';

function describeIssue(issue: CommandIssue): string {
  switch (issue.code) {
    case 'usage':
      return `option "${issue.option}" is unknown or lacks its value (see --help)`;
    case 'no-command':
      return 'no command given (see --help)';
    case 'no-file':
      return 'no file given (see --help)';
    case 'no-project':
      return 'no dossier given: add --project FILE (see --help)';
    case 'unknown-command':
      return `unknown command: "${issue.command}"; commands: import, indicators, verify (see --help)`;
    case 'unknown-choice':
      return `${issue.option}: "${issue.value}" does not exist; choose among: ${issue.choices.join(', ')}`;
    case 'not-a-date':
      return `${issue.option}: "${issue.value}" is not a date; write 2024, 2024-12 or 2024-12-31`;
    case 'packs-missing':
      return `reference data cannot be read: ${issue.path}; run "npm run data:packs" first`;
    case 'unreadable-project':
      return `the dossier cannot be read: ${issue.path} (${issue.reason})${othersText(issue.others)}`;
    case 'refused-project':
      return issue.explanation;
    case 'internal':
      return `internal error: ${issue.reason}`;
    case 'not-a-mapping':
      return `the mapping of columns cannot be read: ${issue.path}${issue.detail === '' ? '' : ` (${issue.detail})`}`;
    case 'strict':
      return `--strict: ${issue.rows} row(s) refused, ${issue.files} file(s) failed; no table is written`;
    case 'not-writable':
      return `cannot write into "${issue.path}" (${issue.reason})`;
  }
}

function othersText(others: readonly string[]): string {
  return others.length === 0 ? '' : `; dossiers found there: ${others.join(', ')}`;
}

/** English words of the command line. */
export const en: CommandWords = {
  describeIssue,
  ofFile: ({ file, text }) => `${file}: ${text}`,
  written: ({ file, indicators, territories }) =>
    `${file}: ${indicators} indicator(s), ${territories} territories`,
  demonstration: 'beware: some figures come from the demonstration data, which are fictional',
  verify: {
    file: ({ name }) => `file ${name}`,
    datasets: {
      offer: 'offer',
      need: 'need',
      activity: 'activity',
      coverage: 'teams',
      contours: 'contours',
      territories: 'territories',
      communePopulation: 'population of communes',
      fineContours: 'boundaries of communes and EPCI',
    },
    earlierOffer: ({ date }) => `offer of ${date}`,
    figures: 'figures',
    line: ({ subject, verdict }) => `${subject}: ${verdict}`,
    verdicts: {
      identical: 'identical',
      different: 'different',
      absent: 'source absent',
      unknown: 'cannot be checked',
    },
    because: {
      data: 'the figures differ because the files do not give the same data',
      computation:
        'the files give the same data: the figures differ because the application, the reference data it ships or the dossier changed since it was saved',
    },
    unused: ({ names }) => `no part of the dossier: ${names}`,
    unreadable: ({ name }) => `${name}: the file cannot be read`,
    conclusions: {
      identical: 'the dossier is what its files give',
      different: 'the dossier is not what these files give',
      incomplete: 'not everything could be checked',
    },
  },
  usage: `Usage: npm run maillage -- import FILE… [options]
       npm run --silent maillage -- indicators --project FILE [options]
       npm run --silent maillage -- verify --project FILE [SOURCES…|--sources DIRECTORY] [--json]

  import    reads files or whole folders: FINESS+ (structures and activités together), FINESS CSV and XML, tables
            of needs, establishments, activity (CAMSP, CMPP, PCO, ERHR) or teams and their départements (CSV,
            XLSX, XLS, ODS), contours (GeoJSON, TopoJSON, Shapefile, GeoPackage, KML, FlatGeobuf, GeoParquet),
            compressed with gzip or not

  --out DIRECTORY     where to write establishments.csv, capacities.csv, needs.csv, activity.csv, teams.csv and
                      datapackage.json
  --report FILE       where to write the account of the rows of each file, as JSON
  --mapping FILE      mapping of columns to replay on the tables it describes (may be repeated)
  --save-mappings DIRECTORY
                      where to write, for each table, the mapping followed or a first one to complete
  --strict            fails when a row or a file is refused

  indicators    computes the indicators of a .maillage.json dossier, statistical secrecy included

  --project FILE      the dossier, as the application saves it
  --level LEVEL       departement, region, france, epci, commune, or custom (territories of the dossier);
                      without it, the level the dossier shows
  --indicator ID…     the indicators wanted; without it, all
  --smooth eb         adds smoothed rates (Marshall) beside the raw ones
  --date DATE         figures of this date (YYYY, YYYY-MM or YYYY-MM-DD), or of the latest before it
  --compare-date DATE change since this date: difference, interval, verdict, breaks of series
  --reference REF     compares with france, region, peers (comparable territories), custom (the set of the dossier)
                      study (the départements studied) or set:01,38,… (these départements)
  --study STUDY       lists a part of the country only: 53 (a région), set:22,29,… (these départements) or france;
                      without it, the study area of the dossier
  --format FORMAT     csv (default) or json
  --out FILE          where to write; without it, the standard output

  verify    reads again the files a dossier was made of, as they were read, and compares files, data and figures

  --project FILE      the dossier
  --sources DIRECTORY where its files are, among others (may be repeated); or name them
  --json              writes the account as JSON

  --lang fr|en        language of names and messages
  --help              prints this help

Exit code: 0 success or partial success, 1 when a verification finds a difference, 2 failure or when a
verification lacks something to compare with.
`,
};
