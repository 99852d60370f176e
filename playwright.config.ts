import { defineConfig } from '@playwright/test';
import { CHROMIUM_FLAGS, installedChromium } from './scripts/test/find-chromium';

/** Port and folder of the built page, so that two suites can run side by side. */
const PORT = process.env.MAILLAGE_PORT ?? '4187';
const DIST = process.env.MAILLAGE_DIST ?? 'dist';
const executablePath = installedChromium();

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '**/*.spec.ts',
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 15_000 },
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
    command: `npx vite preview --port ${PORT} --strictPort --outDir ${DIST}`,
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
});
