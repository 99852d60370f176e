import { render, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Establishment } from '@/domain/offer';
import { fr } from '@/i18n/fr';
import { I18nProvider } from '@/i18n/react';
import { whiteZoneWords } from '@/i18n/white-zones';
import { AppStoreContext, bindCommands } from '@/state';
import { WhiteZones } from '@/views/statistics/white-zones/WhiteZones';
import { fakeApp } from '../../support/fake-services';
import { newUser } from '../../support/new-user';
import { establishment, offerDataset } from '../../support/small-embedded';

const words = whiteZoneWords('fr');

/**
 * Of the communes of the small directory, a thousand inhabitants each: Bourg (01) is 0.2° of meridian, 22.2 km, from an
 * IME; Toulouse (31) holds a SESSAD without coordinates; Ajaccio (2A), placed by its EPCI, has no service in Corse;
 * Saint-Denis (974) is of a département the file does not speak of.
 */
const OFFER = offerDataset(
  'mine',
  [
    {
      ...establishment({ finess: '010000001', category: '183', departement: '01', installed: 10 }),
      location: { longitude: 5.23, latitude: 46, quality: 'register' },
    },
    {
      ...establishment({ finess: '310000001', category: '182', departement: '31', installed: 10 }),
      communeCode: '31555',
      location: null,
    } as unknown as Establishment,
  ],
  ['01', '2A', '31', '59'],
);

async function openZones(loadCommunes?: () => Promise<never>) {
  const app = fakeApp(loadCommunes === undefined ? {} : { loadCommunes });
  const user = newUser();
  app.store.setState(({ document }) => ({
    document: { ...document, offer: { kind: 'user', dataset: OFFER } },
  }));
  render(
    <AppStoreContext value={app}>
      <I18nProvider messages={fr}>
        <WhiteZones />
      </I18nProvider>
    </AppStoreContext>,
  );
  return { app, user, commands: bindCommands(app) };
}

const departements = () =>
  screen.queryAllByRole('row').flatMap((row) => {
    const header = within(row).queryByRole('rowheader');
    if (header === null) return [];
    return [[header, ...within(row).getAllByRole('cell').slice(0, 3)].map((cell) => cell.textContent)];
  });

const text = () => document.body.textContent.replaceAll(/\s/g, ' ');

describe('the communes far from every service', () => {
  it('are counted by département, but not where the file says nothing', async () => {
    await openZones();
    await screen.findByRole('table', {}, { timeout: 5000 });
    expect(departements().map((cells) => cells.map((cell) => cell?.replaceAll(/\s/g, ' ')))).toEqual([
      ['Département 01', '1', '1 000', '100,0 %'],
      ['Département 2A', '1', '1 000', '100,0 %'],
    ]);
    expect(text()).toContain('2 communes, 2 000 habitants de tous âges');
    expect(text()).toContain('L’offre ne dit rien de 1 département (Département 974)');
    expect(text()).toContain('1 établissement ou service sans coordonnées propres');
    expect(text()).toContain(words.unobservedLegend);
  });

  it('say why they are there: the nearest service, as the crow flies, or none on this side of the sea', async () => {
    const { user } = await openZones();
    await user.click(
      await screen.findByRole(
        'button',
        { name: words.why.about({ name: 'Département 01' }) },
        { timeout: 5000 },
      ),
    );
    expect(text()).toContain(
      'Bourg-en-Bresse, 1 000 hab. : le plus proche est « Établissement 010000001 » (IME), à 22,2 km à vol d’oiseau, au-delà des 20 km choisis.',
    );
    await user.click(screen.getByRole('button', { name: words.why.about({ name: 'Département 2A' }) }));
    expect(text()).toContain(
      'Ajaccio, 1 000 hab. : aucun des établissements retenus n’est du même côté de la mer.',
    );
    expect(text()).not.toContain(words.why.estimated);
  });

  it('are fewer at a longer distance and more for a filtered offer, each a step to undo', async () => {
    const { user, commands, app } = await openZones();
    await user.click(await screen.findByRole('radio', { name: '30 km' }, { timeout: 5000 }));
    await waitFor(() => expect(departements().map(([name]) => name)).toEqual(['Département 2A']));
    commands.undo();
    await waitFor(() => expect(departements()).toHaveLength(2));
    commands.changeOfferFilter({
      ...app.store.getState().document.settings.offerFilter,
      categories: OFFER.establishments.slice(0, 1).map(({ categoryCode }) => categoryCode),
    });
    // Toulouse is then 400 km from the one that is left.
    await waitFor(() => expect(departements().map(([name]) => name)).toContain('Département 31'));
  });

  it('are put together on the map of communes', async () => {
    const { user, app } = await openZones();
    await user.click(
      await screen.findByRole('button', { name: words.keep({ count: 2 }) }, { timeout: 5000 }),
    );
    const { group, document: dossier } = app.store.getState();
    expect(dossier.settings.level).toBe('commune');
    expect([...group.codes]).toEqual(['01053', '2A004']);
  });

  it('say that they cannot be found when the directory of communes is not read', async () => {
    await openZones(() => Promise.reject(new Error('closed')));
    expect(await screen.findByText(words.failed.title, {}, { timeout: 5000 })).toBeTruthy();
  });
});
