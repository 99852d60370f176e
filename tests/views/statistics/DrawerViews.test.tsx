import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { flushSync } from 'react-dom';
import { describe, expect, it } from 'vitest';
import type { DepartementCode } from '@/domain/territory';
import { fr } from '@/i18n/fr';
import { I18nProvider } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { AppStoreContext, bindCommands } from '@/state';
import { DrawerViews } from '@/views/statistics';
import { drawOverChart } from '../../support/draw-over-chart';
import { fakeApp } from '../../support/fake-services';
import { holdMdphNeed } from '../../support/mdph-need';

const words = statisticsWords('fr');

/** Children without a solution in 01, 31, 59 and 974; 2A has 3, hidden under 5, and 01 is hidden to protect it. */
function renderDrawer(counts: readonly (readonly [string, number])[] = []) {
  const app = fakeApp();
  const commands = bindCommands(app);
  if (counts.length > 0) {
    holdMdphNeed(app, Object.fromEntries(counts));
    commands.chooseIndicator('unmet-child');
  }
  render(
    <AppStoreContext value={app}>
      <I18nProvider messages={fr}>
        <DrawerViews />
      </I18nProvider>
    </AppStoreContext>,
  );
  const open = (name: string) => userEvent.click(screen.getByRole('tab', { name }));
  return { app, commands, open };
}

const COUNTS = [
  ['01', 30],
  ['2A', 40],
  ['31', 250],
  ['59', 60],
  ['974', 90],
] as const;

describe('the drawer', () => {
  it('shows one view at a time and remembers which', async () => {
    const { app, open } = renderDrawer();
    expect(screen.getByRole('grid')).toBeTruthy();
    await open(words.views.inequality);
    expect(app.store.getState().preferences.drawerView).toBe('inequality');
    expect(screen.getByText(words.inequality.lorenz.title, { selector: 'h3' })).toBeTruthy();
  });

  it('answers on the tab before it draws the view', () => {
    const { commands } = renderDrawer();
    const isChosen = () => screen.getByRole('tab', { name: words.views.ranking }).ariaSelected;
    act(() => {
      flushSync(() => commands.setPreferences({ drawerView: 'ranking' }));
      expect([isChosen(), screen.queryByRole('grid')]).toEqual(['true', null]);
    });
    expect(screen.getByRole('grid')).toBeTruthy();
  });

  it('reads inequalities smoothed beside raw, and keeps the funnel raw and says so', async () => {
    const { commands, open } = renderDrawer(COUNTS);
    await open(words.views.inequality);
    const variation = () => screen.getByRole('row', { name: /^Coefficient de variation/ }).textContent;
    const raw = variation();
    expect(raw).not.toContain('(');
    act(() => commands.chooseFigureMode('smoothed'));
    expect(screen.getByText(/^Indices des taux lissés/, { selector: 'p' })).toBeTruthy();
    expect(variation()).toMatch(/\d+\s%\s\(\d+\s%\)/);
    await open(words.views.funnel);
    expect(screen.getByText(/^Taux bruts/, { selector: 'p' })).toBeTruthy();
    act(() => commands.chooseFigureMode('raw'));
    expect(screen.queryByText(/^Taux bruts/, { selector: 'p' })).toBeNull();
  });

  it('says why the funnel does not apply to places, and leads to the ranking', async () => {
    const { app, open } = renderDrawer();
    await open(words.views.funnel);
    expect(screen.getByText(words.funnel.notASample.title)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: words.funnel.notASample.action }));
    expect(app.store.getState().preferences.drawerView).toBe('ranking');
  });
});

describe('the ranking', () => {
  it('goes from the highest rate to the lowest, with plausible ranks', async () => {
    const { open } = renderDrawer(COUNTS);
    await open(words.views.ranking);
    const rows = within(screen.getByRole('grid')).getAllByRole('row').slice(1);
    // 31: 250 of 30 000, 8.3; 01: 30 of 10 000, 3; 2A: 40 of 20 000, 2; 974: 90 of 50 000, 1.8; 59: 60 of 40 000, 1.5.
    const names = rows.map((row) => within(row).getByRole('rowheader').textContent);
    expect(names).toEqual(['31', '01', '2A', '974', '59'].map((code) => `Département ${code}`));
    expect(rows[0]?.textContent).toContain('1 à 1');
  });

  it('asks where a figure comes from, from its rate as from the name', async () => {
    const { app, open } = renderDrawer(COUNTS);
    await open(words.views.ranking);
    fireEvent.contextMenu(within(screen.getByRole('grid')).getByText('2,0'));
    expect(app.store.getState().question).toMatchObject({ level: 'departement', code: '2A' });
    fireEvent.contextMenu(screen.getByText('Département 31'));
    expect(app.store.getState().question).toMatchObject({ level: 'departement', code: '31' });
  });

  it('lists apart, by reason, the territories without a rank', async () => {
    const { open } = renderDrawer([
      ['01', 3],
      ['31', 250],
      ['59', 60],
      ['974', 90],
    ]);
    await open(words.views.ranking);
    const apart = screen.getByText(words.ranking.unranked).parentElement;
    expect(apart?.textContent).toContain('Secret statistique (2)');
    expect(apart?.textContent).toContain('Département 01');
    expect(apart?.textContent).toContain('Non disponible (1)');
    const grid = screen.getByRole('grid');
    expect(within(grid).queryByText('Département 01')).toBeNull();
  });

  it('has neither intervals nor plausible ranks for places', async () => {
    const { open } = renderDrawer();
    await open(words.views.ranking);
    expect(screen.queryByRole('columnheader', { name: words.ranking.columns.ranks })).toBeNull();
    expect(screen.getByRole('tabpanel').textContent).toContain(words.ranking.notASample);
  });
});

describe('the funnel', () => {
  it('counts and names the territories outside its limits, and selects the one pressed', async () => {
    const { app, open } = renderDrawer(COUNTS);
    await open(words.views.funnel);
    const chart = screen.getByRole('img');
    expect(chart.querySelector('title')?.textContent).toContain('Entonnoir');
    // France: 470 of 150 000, 3.13: 31 at 8.3 and 59 at 1.5 are far outside.
    const table = screen.getByRole('table');
    expect(within(table).getByRole('rowheader', { name: /Département 31/ })).toBeTruthy();
    await userEvent.click(within(table).getByRole('button', { name: 'Département 59' }));
    expect(app.store.getState().selection).toMatchObject({ kind: 'territory', code: '59' });
  });

  it('puts together those under a rectangle drawn over it', async () => {
    const { app, open } = renderDrawer(COUNTS);
    await open(words.views.funnel);
    drawOverChart();
    expect([...app.store.getState().group.codes].toSorted()).toEqual(['01', '2A', '31', '59', '974']);
    expect(screen.getByRole('img').querySelectorAll('[data-grouped="true"]')).toHaveLength(5);
  });

  it('draws nothing of a hidden territory', async () => {
    const { open } = renderDrawer([
      ['01', 3],
      ['2A', 40],
      ['31', 250],
      ['59', 60],
      ['974', 90],
    ]);
    await open(words.views.funnel);
    const { container } = { container: screen.getByRole('tabpanel') };
    expect(container.innerHTML).not.toContain('Département 01');
  });
});

describe('the inequalities', () => {
  it('stand side by side by territory and weighted, with how many territories made them', async () => {
    const { open } = renderDrawer(COUNTS);
    await open(words.views.inequality);
    const table = screen.getByRole('table');
    for (const name of [words.inequality.indices.gini, words.inequality.indices.variation])
      expect(
        within(within(table).getByRole('rowheader', { name }).parentElement as HTMLElement).getAllByRole(
          'cell',
        ),
      ).toHaveLength(3);
    expect(screen.getByText(/Calculé sur 5/)).toBeTruthy();
  });

  it('are not those of rates that are all zero, no more than a funnel', async () => {
    const { open } = renderDrawer(COUNTS.map(([code]) => [code, 0] as const));
    for (const view of [words.views.inequality, words.views.funnel]) {
      await open(view);
      expect(screen.getByText(words.allZero.title)).toBeTruthy();
      expect(screen.getByRole('tabpanel').innerHTML).not.toContain('NaN');
    }
  });

  it('are not those of one territory: all of France is offered, and no view counts on it alone', async () => {
    const { app, commands, open } = renderDrawer(COUNTS);
    act(() => commands.chooseStudy({ kind: 'departements', name: 'Nord', codes: ['59' as DepartementCode] }));
    await open(words.views.funnel);
    expect(screen.getByRole('tabpanel').textContent).not.toMatch(/hasard, environ 0|variance des écarts/);
    await open(words.views.distribution);
    const late = { timeout: 10_000 };
    expect(await screen.findAllByText(/Un seul territoire a un taux montré/, {}, late)).not.toEqual([]);
    expect(screen.getByRole('tabpanel').textContent).not.toContain('1 barre de 0');
    await open(words.views.inequality);
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByText(words.oneShown.title)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Toute la France' }));
    expect(app.store.getState().document.settings.study).toBeNull();
    expect(screen.getByText(/Calculé sur 5/)).toBeTruthy();
  });
});
