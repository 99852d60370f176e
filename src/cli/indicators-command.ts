import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FigureLevel } from '@/domain/territory';
import { type IndicatorDefinition, INDICATORS } from '@/indicators';
import { datesOf, latestUpTo } from '@/indicators/evolution';
import { failure, type Result, success } from '@/lib';
import type { ProjectDocument } from '@/project';
import { buildIndicatorReport } from './build-indicator-report';
import { type ComparisonPlan, planComparison, type ReferenceChoice } from './choose-reference';
import { planStudy, type StudyChoice } from './choose-study';
import { EXIT, type ExitCode } from './command-io';
import type { CommandIssue } from './command-issue';
import { type CommandSession, stop } from './command-session';
import type { IndicatorReport, Smoothing } from './indicator-report';
import { formatIndicatorCsv, formatIndicatorJson } from './indicator-table';
import { readProject } from './read-project';
import { type DossierSources, sourcesOf } from './report-evolution';
import { withCommunesFor } from './shipped-communes';
import { loadShippedFigures } from './shipped-figures';
import { isSystemError } from './system-error';

/** How `indicators` may write what it computed. */
export const INDICATOR_FORMATS = ['csv', 'json'] as const;

/** What `indicators` was asked. */
export interface IndicatorsCommand {
  readonly projectPath: string;
  /** `null` for the level the dossier shows. */
  readonly level: FigureLevel | null;
  /** Empty for all of them. */
  readonly ids: readonly string[];
  readonly smoothing: Smoothing | null;
  /** ISO date, year or month of the figures; `null` for that of the dossier. */
  readonly date: string | null;
  /** Earlier date to compare with; `null` for none. */
  readonly comparedDate: string | null;
  /** `null` to hold territories against nothing. */
  readonly reference: ReferenceChoice | null;
  /** Part of the country wanted; `null` for that of the dossier. */
  readonly study: StudyChoice | null;
  readonly format: (typeof INDICATOR_FORMATS)[number];
  /** `undefined` for the standard output. */
  readonly outPath: string | undefined;
}

/** Computes the indicators of a dossier and writes them where it was asked to. */
export async function runIndicatorsCommand(
  command: IndicatorsCommand,
  session: CommandSession,
): Promise<ExitCode> {
  const project = await readProject(command.projectPath, session);
  if (!project.ok) return stop(session, project.error);
  const level = command.level ?? project.value.settings.level;
  const shipped = await loadShipped(level, project.value);
  if (!shipped.ok) return stop(session, shipped.error);
  const definitions = chooseIndicators(command.ids, project.value);
  if (!definitions.ok) return stop(session, definitions.error);
  const study = planStudy(command.study, project.value.settings.study, shipped.value.hierarchy);
  if (!study.ok) return stop(session, study.error);
  const settings = { ...project.value.settings, study: study.value };
  const comparison = planOf(command, level, { settings, sources: shipped.value });
  if (!comparison.ok) return stop(session, comparison.error);
  const issue = nothingCountedBy(command.date, definitions.value, sourcesOf(project.value, shipped.value));
  if (issue !== null) return stop(session, issue);
  const report = buildIndicatorReport(project.value, shipped.value, {
    level,
    definitions: definitions.value,
    smoothing: command.smoothing,
    date: command.date,
    comparedDate: command.comparedDate,
    comparison: comparison.value,
    study: study.value,
    language: session.language,
  });
  return writeReport(report, command, session);
}

async function loadShipped(level: FigureLevel, document: ProjectDocument) {
  const shipped = await loadShippedFigures();
  return shipped.ok ? withCommunesFor(level, document, shipped.value) : shipped;
}

/** Why there is nothing to report: what is asked for has dates, and all of them come after the one asked for. */
function nothingCountedBy(
  date: string | null,
  definitions: readonly IndicatorDefinition[],
  { dated }: DossierSources,
): CommandIssue | null {
  if (date === null) return null;
  const dates = definitions.map((definition) => datesOf(definition, dated));
  const isThere = dates.some((own) => own.length === 0 || latestUpTo(own, date) !== undefined);
  if (isThere) return null;
  return {
    code: 'unknown-choice',
    option: '--date',
    value: date,
    choices: [...new Set(dates.flat())].sort(),
  };
}

function planOf(
  { reference }: IndicatorsCommand,
  level: FigureLevel,
  given: Parameters<typeof planComparison>[2],
): Result<ComparisonPlan | null, CommandIssue> {
  return reference === null ? success(null) : planComparison(reference, level, given);
}

/** The indicators asked for, in the order of the catalogue, then the dossier's own; all of them when none is. */
function chooseIndicators(
  named: readonly string[],
  { settings }: ProjectDocument,
): Result<readonly IndicatorDefinition[], CommandIssue> {
  const every = [...INDICATORS, ...settings.ownIndicators];
  const choices = every.map(({ id }) => id);
  const unknown = named.find((name) => !choices.includes(name));
  if (unknown !== undefined)
    return failure({ code: 'unknown-choice', option: '--indicator', value: unknown, choices });
  return success(named.length === 0 ? every : every.filter(({ id }) => named.includes(id)));
}

async function writeReport(
  report: IndicatorReport,
  { format, outPath }: IndicatorsCommand,
  session: CommandSession,
): Promise<ExitCode> {
  const parts = format === 'csv' ? formatIndicatorCsv(report) : formatIndicatorJson(report);
  if (outPath === undefined) {
    for (const part of parts) session.write(part);
    return EXIT.done;
  }
  const written = await writeParts(outPath, parts);
  if (!written.ok) return stop(session, written.error);
  const { indicators } = report;
  const territories = indicators[0]?.territories.length ?? 0;
  session.out(session.words.written({ file: outPath, indicators: indicators.length, territories }));
  if (report.demonstration) session.out(session.words.demonstration);
  return EXIT.done;
}

async function writeParts(path: string, parts: Iterable<string>): Promise<Result<undefined, CommandIssue>> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, parts);
    return success(undefined);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return failure({ code: 'not-writable', path: error.path ?? path, reason: error.code });
  }
}
