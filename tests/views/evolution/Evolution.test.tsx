import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Evolution } from '@/views/statistics/evolution/Evolution';
import { EarlierOffers } from '@/views/layers/EarlierOffers';
import { bindCommands } from '@/state';
import { needOf, needRecord, offerOf } from '../../indicators/builders';
import { appWith } from '../../support/app-with';
import { appWithDates } from '../../support/need-dates';
import { renderView } from '../../support/render-view';

describe('the evolution in the drawer', () => {
  it('gives every territory at the last two dates, then at those that are chosen', async () => {
    const app = await appWithDates();
    const { commands } = renderView(<Evolution />, app);
    const row = within(await screen.findByRole('row', { name: /^Département 01/ }));
    expect(row.getByText(/^\+52\s%$/)).toBeTruthy();
    commands.chooseComparedDate('2022-12-31');
    expect(await screen.findByText(/^\+60\s%$/)).toBeTruthy();
    expect(app.store.getState().document.settings.comparedDate).toBe('2022-12-31');
  });

  it('has nothing of a change where one of the dates is hidden', async () => {
    renderView(<Evolution />, await appWithDates(5));
    const row = within(await screen.findByRole('row', { name: /^Département 31/ }));
    expect(row.getByText('une des dates n’est pas montrée')).toBeTruthy();
    expect(row.queryByText(/%/)).toBeNull();
  });

  it('says what to do where there is one date', async () => {
    const app = await appWith({ need: needOf([needRecord('01', 12)]) });
    bindCommands(app).chooseIndicator('unmet-child');
    const { user, settings } = renderView(<Evolution />, app);
    expect(await screen.findByText('Il n’y a qu’une date pour cet indicateur')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Montrer la PCH, qui a plusieurs dates' }));
    expect(settings().indicatorId).toBe('pch');
  });

  it('shows the territories put together elsewhere, takes others among them, and may list them alone', async () => {
    const { user, state, commands } = renderView(<Evolution />, await appWithDates());
    await screen.findByRole('row', { name: /^Département 01/ });
    const rows = (selector = '') =>
      [...document.querySelectorAll(`tbody tr[data-selected]${selector}`)].map((row) =>
        row.querySelector('th')?.textContent.slice(-2),
      );
    act(() => commands.groupTerritories(['31']));
    await user.keyboard('{Control>}');
    await user.click(screen.getByRole('button', { name: 'Département 01' }));
    await user.keyboard('{/Control}');
    expect([...state().group.codes]).toEqual(['31', '01']);
    expect(state().selection.kind).toBe('none');
    expect(rows('[data-grouped=true]')).toEqual(['01', '31']);
    act(() => commands.listGroupAlone(true));
    expect(rows()).toEqual(['01', '31']);
  });
});

describe('the offers of other dates', () => {
  it('are kept, stay when another offer comes, and are removed; each is undone', async () => {
    const app = await appWith({ offer: offerOf([], ['01']) });
    const { user, state, commands } = renderView(<EarlierOffers />, app);
    await user.click(screen.getByRole('button', { name: 'Garder comme date antérieure' }));
    expect(state().document.earlierOffers.map(({ provenance }) => provenance.date)).toEqual(['2026-08']);
    await user.click(screen.getByRole('button', { name: /^Retirer/ }));
    expect(state().document.earlierOffers).toEqual([]);
    commands.undo();
    expect(state().document.earlierOffers).toHaveLength(1);
    commands.undo();
    expect(state().document.earlierOffers).toEqual([]);
  });
});
