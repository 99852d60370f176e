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

/** Rules of axe that are off by default and hold here: the size of targets is asked by WCAG 2.2 AA. */
const MORE_RULES = { 'target-size': { enabled: true } };

/** What passes is not told: a passage without it takes half the time. */
const VIOLATIONS: { resultTypes: ['violations'] } = { resultTypes: ['violations'] };

/** Notes what axe finds on the screen as it stands, or on parts of it; the test goes on, and fails at its end. */
export async function expectAccessible(
  page: Page,
  screen: string,
  parts: readonly string[] = [],
): Promise<void> {
  await noteViolations(new AxeBuilder({ page }).options({ ...VIOLATIONS, rules: MORE_RULES }), screen, parts);
}

/** The same for contrasts alone: all that differs in the other theme. */
export async function expectReadable(
  page: Page,
  screen: string,
  parts: readonly string[] = [],
): Promise<void> {
  await noteViolations(
    new AxeBuilder({ page }).options(VIOLATIONS).withRules(['color-contrast']),
    screen,
    parts,
  );
}

async function noteViolations(builder: AxeBuilder, screen: string, parts: readonly string[]): Promise<void> {
  // There is no frame of another origin here, the only thing the legacy mode cannot read; it takes a quarter of the time.
  const axe = parts.reduce((within, part) => within.include(part), builder).setLegacyMode();
  const { violations } = await axe.analyze();
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join('\n  ')}`,
  );
  expect.soft(found, `axe on « ${screen} »`).toEqual([]);
}

export { expect };
