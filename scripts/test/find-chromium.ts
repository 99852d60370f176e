import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags under which software WebGL draws and nothing is looked for on the network. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Path of a Chromium that is already on the machine: CHROME_PATH, a system browser, then Playwright's own. */
export function installedChromium(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return named;
  return [...SYSTEM_BROWSERS, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Path of a Chromium, installed if need be: Debian's package where we may install packages, Playwright's build elsewhere.
 *
 * @throws Error when neither can be had.
 */
export function ensureChromium(): string {
  const installed = installedChromium();
  if (installed !== undefined) return installed;
  const attempts: (readonly [string, readonly string[]])[] = [
    ['apt-get', ['update']],
    ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']],
    ['npx', ['playwright', 'install', 'chromium']],
  ];
  for (const [command, args] of attempts) {
    try {
      execFileSync(command, [...args], { stdio: ['ignore', 'ignore', 'inherit'] });
    } catch (error) {
      process.stderr.write(`${command} ${args.join(' ')}: ${String(error)}\n`);
    }
    const found = installedChromium();
    if (found !== undefined) return found;
  }
  throw new Error('No Chromium found. Install one, or give its path in CHROME_PATH.');
}
