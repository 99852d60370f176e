import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { distributionWords } from '@/i18n/distribution';
import { fr } from '@/i18n/fr';
import { I18nProvider } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { AppStoreContext, bindCommands } from '@/state';
import { DrawerViews } from '@/views/statistics';
import { fakeApp } from '../../support/fake-services';

const words = distributionWords('fr');

async function openDistribution(level: 'departement' | 'region' = 'departement') {
  const app = fakeApp();
  bindCommands(app).setPreferences({ drawerView: 'distribution' });
  app.store.setState(({ document }) => ({
    document: { ...document, settings: { ...document.settings, level } },
  }));
  render(
    <AppStoreContext value={app}>
      <I18nProvider messages={fr}>
        <DrawerViews />
      </I18nProvider>
    </AppStoreContext>,
  );
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe(
    statisticsWords('fr').views.distribution,
  );
  await screen.findByRole('img', { name: new RegExp(words.histogram) }, { timeout: 10_000 });
  return app;
}

const bars = () => screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-pressed'));

describe('the spread of the rates', () => {
  it('counts each territory shown in one bar, and a bar pressed puts its territories together', async () => {
    const app = await openDistribution();
    const counts = bars().map((bar) => Number(/: (\d+)/u.exec(bar.getAttribute('aria-label') ?? '')?.[1]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(5);
    const [first] = bars();
    await userEvent.click(first as HTMLElement);
    expect(app.store.getState().group?.codes).toHaveLength(counts[0] as number);
    expect(first?.getAttribute('aria-pressed')).toBe('true');
  });

  it('says each région in a table too', async () => {
    await openDistribution();
    // A header and the two régions of the small France.
    expect(within(screen.getByRole('table', { name: words.boxes })).getAllByRole('row').length).toBe(3);
  });

  it('has no boxes at the level of régions, and says why', async () => {
    await openDistribution('region');
    expect(screen.getByText(words.noBoxes.title)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
