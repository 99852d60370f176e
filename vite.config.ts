import { fileURLToPath } from 'node:url';
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './scripts/vite/content-security-policy.ts';
import { dropUnusedSchemes } from './scripts/vite/drop-unused-schemes.ts';
import { keepMaplibreWorker } from './scripts/vite/keep-maplibre-worker.ts';

export default defineConfig({
  plugins: [
    { ...optimizeLocales.vite({ locales: ['fr-FR', 'en-US'] }), enforce: 'pre' },
    react(),
    contentSecurityPolicy(),
    dropUnusedSchemes(),
  ],
  resolve: { alias: { '@': fileURLToPath(new URL('./src', import.meta.url)) } },
  build: {
    target: 'es2022',
    manifest: true,
    // Modules of the first page that later views use too would each make a chunk of their own, which compress less well.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'shell', tags: ['$initial'] }] } },
    },
  },
  worker: { format: 'es', plugins: () => [keepMaplibreWorker()] },
  test: {
    // A property test takes a second alone and ten beside others on a busy machine.
    testTimeout: 30_000,
    // Files share their modules: what a test spies on is put back for the next one.
    restoreMocks: true,
    // Vitest leaves a core to the person at the keyboard: on two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Engines hold no state of their own: a module read once serves every file.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**', 'tests/bench/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          environment: 'jsdom',
          // A test makes its own store and leaves no page behind: controls are read once a worker, not once a file.
          isolate: false,
          include: ['tests/**/*.test.tsx'],
          setupFiles: ['tests/support/component-setup.ts'],
        },
      },
    ],
  },
});
