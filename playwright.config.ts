import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, installedChromium } from './scripts/test/find-chromium';

/** Port and folder of the built page, so that two suites can run side by side. */
const PORT = process.env.MAILLAGE_PORT ?? '4187';
const DIST = process.env.MAILLAGE_DIST ?? 'dist';
const executablePath = installedChromium();

/** Files of the longest tests: begun last, they would be waited for alone. */
const LONG_FILES = ['seven-steps', 'secrecy', 'dialogs', 'accessibility', 'mapping', 'two-maps'].map(
  (file) => `**/${file}.spec.ts`,
);

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  workers: 2,
  fullyParallel: true,
  projects: [
    { name: 'long', testMatch: LONG_FILES },
    { name: 'short', testIgnore: LONG_FILES },
  ],
  retries: 0,
  // What a failure waits for: on a busy machine all takes several times as long.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  outputDir: '.cache/playwright',
  use: {
    actionTimeout: 20_000,
    baseURL: `http://localhost:${PORT}`,
    viewport: { width: 1366, height: 768 },
    // Software draws the map: half the pixels each way take a third of the time, and no test reads a pixel.
    deviceScaleFactor: 0.5,
    // Journeys wait for what comes of an action, not for its movement; the one with the real files keeps it.
    contextOptions: { reducedMotion: 'reduce' },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    launchOptions: { ...(executablePath === undefined ? {} : { executablePath }), args: CHROMIUM_FLAGS },
  },
  webServer: {
    command: `npx tsx scripts/test/serve-built.ts --port ${PORT} --folder ${DIST}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
