import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './find-chromium';

interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numFailedTestSuites: number;
}

interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

const REPORTS = join('.cache', 'test-reports');
const VITEST_REPORT = join(REPORTS, 'vitest.json');
const PLAYWRIGHT_REPORT = join(REPORTS, 'playwright.json');
const NOTHING_RAN: Tally = { passed: 0, failed: 1, skipped: 0 };

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): void {
  spawnSync(command, [...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
}

function tallyOf<Report>(path: string, read: (report: Report) => Tally): Tally {
  try {
    return read(JSON.parse(readFileSync(path, 'utf8')) as Report);
  } catch (error) {
    process.stderr.write(`${path}: ${String(error)}\n`);
    return NOTHING_RAN;
  }
}

function runVitest(): Tally {
  run('npx', [
    'vitest',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${VITEST_REPORT}`,
  ]);
  return tallyOf<VitestReport>(VITEST_REPORT, (report) => ({
    passed: report.numPassedTests,
    failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
    skipped: report.numPendingTests,
  }));
}

function runBrowser(): Tally {
  if (process.env.MAILLAGE_BUILT !== '1') run('npm', ['run', '--silent', 'build:quiet']);
  run('npx', ['playwright', 'test', '--reporter=line,json'], {
    CHROME_PATH: ensureChromium(),
    PLAYWRIGHT_JSON_OUTPUT_NAME: PLAYWRIGHT_REPORT,
  });
  return tallyOf<PlaywrightReport>(PLAYWRIGHT_REPORT, ({ stats }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  }));
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
const tallies = [runVitest(), runBrowser()];
const total = (key: keyof Tally) => tallies.reduce((sum, tally) => sum + tally[key], 0);
process.stdout.write(
  `\n${total('passed')} passed, ${total('failed')} failed${total('skipped') > 0 ? `, ${total('skipped')} skipped` : ''}\n`,
);
process.exit(total('failed') === 0 ? 0 : 1);
