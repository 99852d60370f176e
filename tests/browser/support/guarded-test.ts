import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';

/** Messages the browser prints that tell nothing of the application. */
const HARMLESS = [/GPU stall due to ReadPixels/, /Automatic fallback to software WebGL/, /GL Driver Message/];

interface Watch {
  readonly foreignRequests: string[];
  readonly complaints: string[];
}

function watch(page: Page, origin: string): Watch {
  const foreignRequests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!/^(?:data|blob):/.test(url) && !url.startsWith(origin)) foreignRequests.push(url);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    const text = message.text();
    if (message.type() === 'error' && !HARMLESS.some((pattern) => pattern.test(text))) complaints.push(text);
  });
  return { foreignRequests, complaints };
}

/** A test whose page may speak to its own origin only, and must not complain. */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const { foreignRequests, complaints } = watch(page, baseURL ?? '');
    await use(page);
    expect(foreignRequests, 'requests outside the origin').toEqual([]);
    expect(complaints, 'errors in the console').toEqual([]);
  },
});

/** Notes what axe finds on the screen as it stands, or on parts of it; the test goes on, and fails at its end. */
export async function expectAccessible(
  page: Page,
  screen: string,
  parts: readonly string[] = [],
): Promise<void> {
  const builder = parts.reduce((axe, part) => axe.include(part), new AxeBuilder({ page }));
  const { violations } = await builder.analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join('\n  ')}`,
  );
  expect.soft(found, `axe on « ${screen} »`).toEqual([]);
}

export { expect };
