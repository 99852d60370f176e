import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { columnValueAt, known, STATUS_BYTE, SUPPRESSED } from '@/domain/measure';
import { minimiseHiddenCounts, oneRule } from '@/indicators';
import { SecrecyChoice } from '@/views/secrecy';
import { appWith } from '../../support/app-with';
import { fakeServices } from '../../support/fake-services';
import { renderView } from '../../support/render-view';
import { allUnder, under } from '../../support/secrecy-rules';
import { activityDataset, needDataset } from '../../support/small-embedded';

const COUNTS = [
  ['01', 'Liste', 7],
  ['2A', 'Liste', 30],
  ['31', 'Liste', 43],
] as const;

async function opened(findLeastHidden = fakeServices().findLeastHidden) {
  const app = await appWith({ need: needDataset('liste', COUNTS) });
  Object.assign(app.services, { findLeastHidden });
  const view = renderView(<SecrecyChoice />, app);
  await view.user.click(screen.getByRole('button', { name: /Régler le secret/ }));
  await screen.findByLabelText(/Masquer les effectifs/, {}, { timeout: 10_000 });
  return { ...view, app };
}

describe('the rule of secrecy', () => {
  it('is chosen by its name, and says what it hides', async () => {
    const { user, settings } = await opened();
    await user.click(screen.getByRole('button', { name: /Règle de secret statistique/ }));
    await user.click(screen.getByRole('option', { name: /Entreprises/ }));
    expect(settings().secrecy).toEqual(oneRule({ threshold: 3, dominance: { share: 0.85 }, rounding: null }));
    expect(screen.getByText(/moins de 3 personnes, ou dont un contributeur apporte plus de 85/)).toBeTruthy();
    expect(screen.getByText(/ne dit pas de quels contributeurs/)).toBeTruthy();
  });

  it('is made of one’s own, a field left at a time, and undone in one step', async () => {
    const { user, settings, commands } = await opened();
    const field = screen.getByLabelText(/Masquer les effectifs/);
    await user.clear(field);
    await user.type(field, '12');
    expect(settings().secrecy).toEqual(allUnder(5));
    await user.tab();
    expect(settings().secrecy).toEqual(allUnder(12));
    expect(screen.getByRole('button', { name: /Règle choisie à la main/ })).toBeTruthy();
    act(() => commands.undo());
    expect(settings().secrecy).toEqual(allUnder(5));
  });

  it('tells what secrecy and dominance are', async () => {
    const { user } = await opened();
    await user.click(screen.getByRole('button', { name: /Dominance/ }));
    expect(await screen.findByText(/un seul contributeur fait presque tout/)).toBeTruthy();
    expect(screen.getByRole('button', { name: /Secret statistique/ })).toBeTruthy();
  });

  it('refuses what is no number, and keeps the rule', async () => {
    const { user, settings } = await opened();
    const field = screen.getByLabelText(/Part au-delà/);
    await user.type(field, '850');
    await user.tab();
    expect(screen.getByText(/Nombre entier, de 0 à 100/)).toBeTruthy();
    expect(settings().secrecy).toEqual(allUnder(5));
  });

  it('rounds every count shown', async () => {
    const { user, state, app, commands } = await opened();
    act(() => commands.chooseIndicator('unmet-child'));
    await user.click(screen.getByRole('radio', { name: 'À 10' }));
    const { values, statuses } = app.select.chosen(state().document).figures.departement.numerator;
    expect([...values].filter((value) => !Number.isNaN(value))).toEqual([10, 30, 40]);
    expect([...statuses].filter((status) => status === STATUS_BYTE.estimated)).toHaveLength(3);
  });
});

describe('the rule of a set of counts', () => {
  const REST = [
    ['2A', 7],
    ['31', 30],
    ['59', 43],
  ] as const;
  const open = async () => {
    const counts = ['Liste', 'ALD'].flatMap((source) =>
      [['01', 7] as const, ...REST].map(([code, count]) => [code, source, count] as const),
    );
    const activity = activityDataset('camsp', [['01', 'camsp', { caseload: 30 }]]);
    const app = await appWith({ need: needDataset('liste', counts), activity });
    const view = renderView(<SecrecyChoice />, app);
    await view.user.click(screen.getByRole('button', { name: /Régler le secret/ }));
    const rules = await screen.findByRole('region', { name: /Règle de chaque jeu/ }, { timeout: 10_000 });
    const choose = async (set: RegExp, rule: RegExp) => {
      await view.user.click(within(rules).getByRole('button', { name: set }));
      await view.user.click(screen.getByRole('option', { name: rule }));
    };
    return { ...view, app, rules, choose };
  };

  it('is the common one until it has its own, which hides nothing of the others', async () => {
    const { choose, settings, commands, state, app } = await open();
    act(() => commands.chooseIndicator('unmet-child'));
    const count = (source: string) => {
      act(() => commands.chooseNeedSource(source));
      return columnValueAt(app.select.chosen(state().document).figures.departement.numerator, 0);
    };
    await choose(/(?<!: )ALD/, /moins de 11/);
    expect(settings().secrecy).toEqual({
      common: under(5),
      own: [{ set: { kind: 'need', source: 'ALD' }, rule: under(11) }],
    });
    expect(screen.getByText(/^1.jeu de données a sa propre règle\.$/)).toBeTruthy();
    expect(count('ALD')).toEqual(SUPPRESSED);
    expect(count('Liste')).toEqual(known(7));
    await choose(/(?<!: )ALD/, /Règle commune/);
    expect(settings().secrecy).toEqual(allUnder(5));
    act(() => commands.undo());
    expect(settings().secrecy.own).toHaveLength(1);
  });

  it('is made of one’s own, beside the common one', async () => {
    const { user, choose, settings, rules } = await open();
    await choose(/Liste/, /Aucun effectif/);
    expect(within(rules).getByText('Aucun effectif n’est masqué ni arrondi.')).toBeTruthy();
    await user.click(within(rules).getByRole('button', { name: 'Régler\u00a0: Liste' }));
    const field = within(rules).getByLabelText(/Masquer les effectifs/);
    await user.clear(field);
    await user.type(field, '8{Enter}');
    expect(settings().secrecy).toEqual({
      common: under(5),
      own: [{ set: { kind: 'need', source: 'Liste' }, rule: under(8) }],
    });
  });

  it('is offered for the activity of each kind of service', async () => {
    const { choose, settings } = await open();
    await choose(/Activité des CAMSP/, /moins de 11/);
    expect(settings().secrecy.own.map(({ set }) => set)).toEqual([{ kind: 'activity', service: 'camsp' }]);
  });
});

describe('the search for the least to hide', () => {
  it('has nothing to prove where nothing is hidden', async () => {
    const { commands } = await opened();
    expect(screen.getByText(/Aucun effectif de cette source n’est masqué/)).toBeTruthy();
    expect(screen.queryByText(/prouvée|vérifiée/)).toBeNull();
    act(() => commands.setSecrecyRule(under(11)));
    expect(screen.queryByText(/n’est masqué/)).toBeNull();
    expect(screen.getByText(/prouvée|vérifiée/)).toBeTruthy();
  });

  it('keeps what it finds in the dossier, in one step, and tells that it is proven', async () => {
    // The solver stands in: it proves that the pattern of the heuristic is the least, from a bound of its own.
    const { user, settings, commands } = await opened(({ table }, { onProgress }) => {
      onProgress({ round: 1, bound: 0, cost: 1 });
      const known = minimiseHiddenCounts(table, {
        solve: () => null,
        known: table.cells.flatMap(({ cost }, cell) => (Number.isFinite(cost) ? [cell] : [])),
        hasTime: () => false,
      });
      return Promise.resolve(known);
    });
    act(() => commands.setSecrecyRule(under(10)));
    await user.click(await screen.findByRole('button', { name: 'Chercher la suppression minimale' }));
    await waitFor(() => expect(settings().leastHidden).toHaveLength(1));
    expect(screen.getByRole('status').textContent).toMatch(/enregistré/);
    act(() => commands.undo());
    expect(settings().leastHidden).toEqual([]);
  });

  it('changes nothing when it is stopped', async () => {
    const { user, settings, commands } = await opened(
      (_, { signal }) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(null));
        }),
    );
    act(() => commands.setSecrecyRule(under(10)));
    await user.click(await screen.findByRole('button', { name: 'Chercher la suppression minimale' }));
    await user.click(screen.getByRole('button', { name: 'Arrêter' }));
    expect((await screen.findByText(/Recherche arrêtée/)).textContent).toBeTruthy();
    expect(settings().leastHidden).toEqual([]);
  });
});
