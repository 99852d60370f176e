import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { fr } from '@/i18n/fr';
import { ageWords } from '@/i18n/ages';
import { I18nProvider } from '@/i18n/react';
import { type AppServices, AppStoreContext, bindCommands } from '@/state';
import { Ages } from '@/views/statistics/ages/Ages';
import { fakeApp } from '../../support/fake-services';
import { newUser } from '../../support/new-user';

const words = ageWords('fr');
/** Départements 01, 2A and 31 make région R1; 59 and 974 make R2. The ages are those of `smallAges`. */
function openAges(overrides: Partial<AppServices> = {}) {
  const app = fakeApp(overrides);
  render(
    <AppStoreContext value={app}>
      <I18nProvider messages={fr}>
        <Ages />
      </I18nProvider>
    </AppStoreContext>,
  );
  return { app, user: newUser(), commands: bindCommands(app) };
}

async function lines(): Promise<readonly (readonly string[])[]> {
  const table = await screen.findByRole('table', {}, { timeout: 5000 });
  return within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replaceAll(/\s/g, ' ')));
}

describe('the age pyramid', () => {
  it('is that of France until a territory is chosen', async () => {
    openAges();
    // France: 150, 150, 130, 170 of 600.
    expect(await lines()).toEqual([
      ['Âge', 'Hommes, part', 'Femmes, part'],
      ['20 ans et plus', '25,0 %', '28,3 %'],
      ['0 à 19 ans', '25,0 %', '21,7 %'],
    ]);
  });

  it('holds a département beside France, then beside its région', async () => {
    const { commands, user } = openAges();
    await lines();
    commands.selectTerritory('01');
    await waitFor(async () =>
      expect(await lines()).toEqual([
        ['Âge', 'Hommes, part', 'Hommes, France', 'Femmes, part', 'Femmes, France'],
        ['20 ans et plus', '40,0 %', '25,0 %', '30,0 %', '28,3 %'],
        ['0 à 19 ans', '10,0 %', '25,0 %', '20,0 %', '21,7 %'],
      ]),
    );
    await user.click(screen.getByRole('button', { name: new RegExp(words.choice.reference) }));
    await user.click(await screen.findByRole('option', { name: words.choice.references.region }));
    // R1: men 60 and 90, women 60 and 90, of 300.
    const [, oldest, youngest] = await lines();
    expect(oldest).toEqual(['20 ans et plus', '40,0 %', '30,0 %', '30,0 %', '30,0 %']);
    expect(youngest).toEqual(['0 à 19 ans', '10,0 %', '20,0 %', '20,0 %', '20,0 %']);
  });

  it('adds up the territories put together in any view', async () => {
    const { commands } = openAges();
    await lines();
    commands.groupTerritories(['01', '59']);
    // 01 and 59: men 50 and 50, women 40 and 60, of 200.
    await waitFor(async () => {
      const [, oldest] = await lines();
      expect(oldest?.slice(0, 2)).toEqual(['20 ans et plus', '25,0 %']);
      expect(oldest?.[3]).toBe('30,0 %');
    });
    expect(screen.getAllByText(/2 territoires retenus ensemble/).length).toBeGreaterThan(0);
  });

  it('is a structure without sexes by five-year ages', async () => {
    const { user } = openAges();
    await lines();
    await user.click(screen.getByRole('button', { name: new RegExp(words.choice.detail) }));
    await user.click(await screen.findByRole('option', { name: words.choice.details['five-years'] }));
    expect(await lines()).toEqual([
      ['Âge', 'Ensemble, part'],
      ['20 ans et plus', '75,0 %'],
      ['0 à 19 ans', '25,0 %'],
    ]);
    expect(screen.getByRole('heading', { name: /Structure par âge/ })).toBeTruthy();
  });

  it('says that ages are not known when they are not read', async () => {
    openAges({ loadAges: () => Promise.reject(new Error('closed')) });
    expect(await screen.findByText(words.failed.title, {}, { timeout: 5000 })).toBeTruthy();
  });
});
