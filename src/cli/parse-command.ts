import { parseArgs } from 'node:util';
import { FIGURE_LEVELS } from '@/domain/territory';
import type { Locale } from '@/i18n';
import { failure, type Result, success } from '@/lib';
import { parseReference } from './choose-reference';
import { parseStudy } from './choose-study';
import type { CommandIssue } from './command-issue';
import type { ImportCommand } from './import-command';
import { SMOOTHINGS } from './indicator-report';
import { INDICATOR_FORMATS, type IndicatorsCommand } from './indicators-command';
import type { VerifyCommand } from './verify-command';

/** What the command line was asked. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'import'; readonly import: ImportCommand }
  | { readonly name: 'indicators'; readonly indicators: IndicatorsCommand }
  | { readonly name: 'verify'; readonly verify: VerifyCommand };

const LOCALES = ['fr', 'en'] as const satisfies readonly Locale[];

const COMMON_OPTIONS = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } } as const;

const IMPORT_OPTIONS = {
  ...COMMON_OPTIONS,
  out: { type: 'string' },
  report: { type: 'string' },
  mapping: { type: 'string', multiple: true },
  'save-mappings': { type: 'string' },
  strict: { type: 'boolean' },
} as const;

const INDICATORS_OPTIONS = {
  ...COMMON_OPTIONS,
  out: { type: 'string' },
  project: { type: 'string' },
  level: { type: 'string' },
  indicator: { type: 'string', multiple: true },
  smooth: { type: 'string' },
  date: { type: 'string' },
  'compare-date': { type: 'string' },
  reference: { type: 'string' },
  study: { type: 'string' },
  format: { type: 'string' },
} as const;

const VERIFY_OPTIONS = {
  ...COMMON_OPTIONS,
  project: { type: 'string' },
  sources: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const;

const EVERY_OPTION = { ...IMPORT_OPTIONS, ...INDICATORS_OPTIONS, ...VERIFY_OPTIONS };

type Values = NonNullable<ReturnType<typeof parseArgs<{ options: typeof EVERY_OPTION }>>['values']>;

/** The language asked for, whatever else is wrong with the arguments; French unless told. */
export function localeOf(args: readonly string[]): Locale {
  const at = args.findLastIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const [, value = args[at + 1]] = args[at]?.split('=') ?? [];
  return at === -1 ? 'fr' : (LOCALES.find((locale) => locale === value) ?? 'fr');
}

/** Reads the arguments of the command line. */
export function parseCommand(args: readonly string[]): Result<Command, CommandIssue> {
  const parsed = parseOptions(args);
  if (!parsed.ok) return parsed;
  const { values, positionals } = parsed.value;
  const [name, ...rest] = positionals;
  if (values.help === true) return success({ name: 'help' });
  const language = chooseOne('--lang', values.lang, LOCALES);
  if (!language.ok) return language;
  if (name === undefined) return failure({ code: 'no-command' });
  if (name === 'import') return parseImport(values, rest);
  if (name === 'indicators') return parseIndicators(values, rest);
  if (name === 'verify') return parseVerify(values, rest);
  return failure({ code: 'unknown-command', command: name });
}

function parseImport(values: Values, paths: readonly string[]): Result<Command, CommandIssue> {
  const foreign = foreignOption(values, IMPORT_OPTIONS);
  if (foreign !== undefined) return failure({ code: 'usage', option: foreign });
  if (paths.length === 0) return failure({ code: 'no-file' });
  return success({
    name: 'import',
    import: {
      paths,
      outDirectory: values.out,
      reportPath: values.report,
      mappingPaths: values.mapping ?? [],
      mappingsDirectory: values['save-mappings'],
      strict: values.strict === true,
    },
  });
}

/** @param named - what follows the options: `--indicator ID ID` names two. */
function parseIndicators(values: Values, named: readonly string[]): Result<Command, CommandIssue> {
  const foreign = foreignOption(values, INDICATORS_OPTIONS);
  if (foreign !== undefined) return failure({ code: 'usage', option: foreign });
  if (values.project === undefined) return failure({ code: 'no-project' });
  const level = chooseOne('--level', values.level, FIGURE_LEVELS);
  if (!level.ok) return level;
  const smoothing = chooseOne('--smooth', values.smooth, SMOOTHINGS);
  if (!smoothing.ok) return smoothing;
  const reference = parseReference(values.reference);
  if (!reference.ok) return reference;
  const study = parseStudy(values.study);
  if (!study.ok) return study;
  const date = readDate('--date', values.date);
  if (!date.ok) return date;
  const comparedDate = readDate('--compare-date', values['compare-date']);
  if (!comparedDate.ok) return comparedDate;
  const format = chooseOne('--format', values.format, INDICATOR_FORMATS);
  if (!format.ok) return format;
  return success({
    name: 'indicators',
    indicators: {
      projectPath: values.project,
      level: level.value,
      ids: [...(values.indicator ?? []), ...named],
      smoothing: smoothing.value,
      date: date.value,
      comparedDate: comparedDate.value,
      reference: reference.value,
      study: study.value,
      format: format.value ?? 'csv',
      outPath: values.out,
    },
  });
}

function parseVerify(values: Values, paths: readonly string[]): Result<Command, CommandIssue> {
  const foreign = foreignOption(values, VERIFY_OPTIONS);
  if (foreign !== undefined) return failure({ code: 'usage', option: foreign });
  if (values.project === undefined) return failure({ code: 'no-project' });
  const sourcePaths = [...paths, ...(values.sources ?? [])];
  return success({
    name: 'verify',
    verify: { projectPath: values.project, sourcePaths, json: values.json === true },
  });
}

function chooseOne<Choice extends string>(
  option: string,
  value: string | undefined,
  choices: readonly Choice[],
): Result<Choice | null, CommandIssue> {
  if (value === undefined) return success(null);
  const chosen = choices.find((choice) => choice === value);
  return chosen === undefined ? failure({ code: 'unknown-choice', option, value, choices }) : success(chosen);
}

const DATE = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** A year, a month or a day, as dates of data are written. */
function readDate(option: string, value: string | undefined): Result<string | null, CommandIssue> {
  if (value === undefined) return success(null);
  const isDate = DATE.test(value) && isInCalendar(value);
  return isDate ? success(value) : failure({ code: 'not-a-date', option, value });
}

/** A month has no more days than it has: 30 February would be read as 1 March. */
function isInCalendar(date: string): boolean {
  return new Date(date).toISOString().startsWith(date);
}

function foreignOption(values: Values, options: object): string | undefined {
  const name = Object.keys(values).find((given) => !Object.hasOwn(options, given));
  return name === undefined ? undefined : `--${name}`;
}

function parseOptions(args: readonly string[]) {
  try {
    return success(parseArgs({ args: [...args], allowPositionals: true, options: EVERY_OPTION }));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    const [, option = ''] = /'(-[^' ]+)/.exec(error.message) ?? [];
    return failure<CommandIssue>({ code: 'usage', option });
  }
}
