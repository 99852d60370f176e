import { type FileKind, IMPORT_FAILURE_CODES, type ImportOutcome } from '@/ingest';
import { isDepartementCode } from '@/domain/territory';
import { IMPORTED_DATASETS } from '@/project';
import { en, fr } from '../support/catalogues';
import type { Expectation, FuzzCase } from './fuzz-case';

type Problems = string[];

const CATALOGUES = { fr, en } as const;
const UNSAID = /undefined|NaN|\[object|Infinity/;
/** A file that completes another may have nothing to add to it: its rows say why. */
const COMPLETING: ReadonlySet<FileKind> = new Set([
  'finess-activites',
  'finess-csv-equipements',
  'finess-xml-equipements',
  'shapefile-part',
]);
/** The table is shown to the user before any of its rows is read, or is too ragged to be taken for one. */
const UNREAD = /^mapping-|^unrecognised-file$/;
const LONGEST_SENTENCE = 1500;
const MOST_ROWS_LOOKED_AT = 2000;

/** Whether what must hold for the outcome of any file holds; each broken promise in one line. */
export function problemsOf(outcome: ImportOutcome, { files, expects }: FuzzCase): Problems {
  const problems: Problems = [];
  checkAccounts(outcome, files.length, problems);
  for (const report of outcome.files) checkReport(report, problems);
  for (const fileFailure of outcome.failures) checkFailure(fileFailure, problems);
  checkStatus(outcome, problems);
  checkLedger(outcome, problems);
  checkOffer(outcome, problems);
  checkNeed(outcome, problems);
  checkActivity(outcome, problems);
  checkCoverage(outcome, problems);
  checkContours(outcome, problems);
  checkRows(outcome, expects, problems);
  return problems;
}

/** Each file given has an account, or one for each of the files it holds. */
function checkAccounts({ files, sources }: ImportOutcome, given: number, problems: Problems): void {
  if (sources.length !== given || sources.some(({ parts }) => parts.length === 0))
    problems.push('a file has no account');
  const parts = sources.reduce((sum, source) => sum + source.parts.length, 0);
  if (files.length !== parts) problems.push('accounts are not those of the files');
}

function checkReport(report: ImportOutcome['files'][number], problems: Problems): void {
  const { name, read, accepted, warned, rejected, skipped, reasons } = report;
  if (read !== accepted + rejected + skipped) problems.push(`${name}: rows do not add up`);
  if (warned > accepted) problems.push(`${name}: more rows warned than accepted`);
  const told = (outcome: string) =>
    reasons.filter((group) => group.outcome === outcome).reduce((sum, { count }) => sum + count, 0);
  if (told('rejected') !== rejected) problems.push(`${name}: a row was refused without a reason`);
  if (told('skipped') !== skipped) problems.push(`${name}: a row was left aside without a reason`);
  for (const { code } of reasons) checkReason(code, problems);
}

function checkReason(code: keyof typeof fr.importReasons.rows, problems: Problems): void {
  for (const [language, { importReasons }] of Object.entries(CATALOGUES)) {
    if (!importReasons.rows[code]) problems.push(`${code} has no ${language} sentence`);
  }
}

function checkFailure({ code, details }: ImportOutcome['failures'][number], problems: Problems): void {
  if (!IMPORT_FAILURE_CODES.includes(code)) problems.push(`${code} is not a failure`);
  for (const [language, { importReasons }] of Object.entries(CATALOGUES)) {
    const sentence = importReasons.files[code](details);
    const where = `${code} in ${language}`;
    const ofFile = Object.values(details).some((detail) => UNSAID.test(String(detail)));
    if (sentence.trim() === '' || (!ofFile && UNSAID.test(sentence)))
      problems.push(`${where} says « ${sentence.slice(0, 200)} »`);
    if (sentence.length > LONGEST_SENTENCE)
      problems.push(`${where} takes ${String(sentence.length)} characters`);
  }
}

function checkStatus({ status, files, failures, ...outcome }: ImportOutcome, problems: Problems): void {
  const nothing = IMPORTED_DATASETS.every((dataset) => outcome[dataset] === null);
  if ((status === 'failure') !== nothing) problems.push(`status ${status} does not say what was taken`);
  for (const { name, kind, accepted } of files) {
    if (COMPLETING.has(kind)) continue;
    const told = failures.some(({ fileName }) => fileName === name);
    if (accepted === 0 && !told) problems.push(`${name}: nothing taken and no failure`);
  }
}

function checkLedger({ ledger, ledgerOmitted, files }: ImportOutcome, problems: Problems): void {
  const told = files.flatMap(({ reasons }) => reasons).reduce((sum, { count }) => sum + count, 0);
  if (ledger.length + ledgerOmitted !== told) problems.push('the ledger does not hold every remark');
  for (const { row, value } of ledger.slice(0, MOST_ROWS_LOOKED_AT)) {
    if (typeof value !== 'string' || value.length > 200)
      problems.push('a value of the ledger is not a short text');
    if (row !== null && !(Number.isSafeInteger(row) && row > 0))
      problems.push(`row ${String(row)} is nowhere`);
  }
}

function checkActivity({ activity }: ImportOutcome, problems: Problems): void {
  for (const { departementCode, counts } of activity?.records ?? []) {
    if (!isDepartementCode(departementCode)) problems.push('a report is of nowhere');
    for (const count of Object.values(counts)) {
      if (count.status !== 'known' && count.status !== 'estimated') continue;
      if (!Number.isFinite(count.value) || count.value < 0)
        problems.push(`a service reports ${String(count.value)}`);
    }
  }
}

function checkCoverage({ coverage }: ImportOutcome, problems: Problems): void {
  const ids = new Set(coverage?.teams.map(({ id }) => id));
  if (ids.size !== (coverage?.teams.length ?? 0)) problems.push('two teams are one');
  for (const { departements, kind, sourceUrl } of coverage?.teams ?? []) {
    if (!departements.every(isDepartementCode)) problems.push('a team answers for nowhere');
    if (departements.length === 0 && kind !== 'cnrhr') problems.push('a team answers for nobody');
    if (sourceUrl !== null && !sourceUrl.startsWith('http')) problems.push('a source is no page');
  }
}

function checkOffer({ offer }: ImportOutcome, problems: Problems): void {
  for (const place of offer?.establishments.slice(0, MOST_ROWS_LOOKED_AT) ?? []) {
    if (!isDepartementCode(place.departementCode)) problems.push('an establishment is nowhere');
    if (typeof place.name !== 'string') problems.push('a name is no text');
    const { longitude, latitude } = place.location ?? { longitude: 0, latitude: 0 };
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
      problems.push('a location is not on the Earth');
    for (const { places, status } of place.capacities) {
      if (!Number.isSafeInteger(places) || places < 0) problems.push(`${String(places)} places`);
      if (status !== 'installed' && status !== 'authorised')
        problems.push(`places of status ${typeof status}`);
    }
  }
}

function checkNeed({ need }: ImportOutcome, problems: Problems): void {
  for (const record of need?.records.slice(0, MOST_ROWS_LOOKED_AT) ?? []) {
    if (!isDepartementCode(record.departementCode)) problems.push('a need is nowhere');
    if (!['child', 'adult', 'all'].includes(record.public))
      problems.push(`public is a ${typeof record.public}`);
    if (typeof record.source !== 'string') problems.push('a source is no text');
    const { count } = record;
    if ('value' in count && !(Number.isSafeInteger(count.value) && count.value >= 0)) {
      problems.push(`${String(count.value)} people`);
    }
  }
}

function checkContours({ contours }: ImportOutcome, problems: Problems): void {
  for (const { geometry, properties } of contours?.byLevel.departement.features ?? []) {
    if (!isDepartementCode(properties.code)) problems.push('a contour is nowhere');
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const outside = polygons.flat(2).find(([x = NaN, y = NaN]) => !(Math.abs(x) <= 180 && Math.abs(y) <= 90));
    if (outside !== undefined) problems.push(`a contour passes through ${String(outside)}`);
  }
}

function checkRows(outcome: ImportOutcome, { rows, counts }: Expectation, problems: Problems): void {
  for (const [name, expected] of Object.entries(rows ?? {})) {
    if (outcome.failures.some(({ fileName, code }) => fileName === name && UNREAD.test(code))) continue;
    const read = outcome.files.find((report) => report.name === name)?.read;
    if (read !== expected)
      problems.push(`${name}: ${String(expected)} rows given, ${String(read)} in the account`);
  }
  if (counts === undefined) return;
  const written = new Set(counts);
  for (const { count } of outcome.need?.records ?? []) {
    if (count.status === 'known' && !written.has(count.value))
      problems.push(`${String(count.value)} people made up`);
  }
}

/** A cut within a row may make its last cell readable: « 2022-23 » becomes 2022. */
const CUT_ROWS = 1;

/** Whether taking something out of files made more of them acceptable. */
export function growthProblems(outcome: ImportOutcome, before: ImportOutcome): Problems {
  return outcome.files.flatMap(({ name, accepted }, rank) => {
    const unread = before.failures.some(({ fileName, code }) => fileName === name && UNREAD.test(code));
    if (unread) return [];
    const whole = before.files[rank]?.accepted ?? 0;
    return accepted > whole + CUT_ROWS
      ? [`${name}: ${String(accepted)} rows accepted of ${String(whole)}`]
      : [];
  });
}
