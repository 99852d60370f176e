import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Guide } from '@/views/guide';
import { fakeApp } from '../../support/fake-services';
import { renderView } from '../../support/render-view';

function visit(isCompact = false) {
  const calls: string[] = [];
  const view = renderView(
    <Guide isCompact={isCompact} onLeave={() => calls.push('leave')} onImport={() => calls.push('import')} />,
    fakeApp(),
  );
  return { ...view, calls };
}

const title = () => screen.getByRole('heading').textContent;
const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the guided visit', () => {
  it('goes from step to step and back, the title of each being read', async () => {
    const { user } = visit();
    expect(screen.getByText('Étape 1 sur 7')).toBeTruthy();
    expect(document.activeElement?.textContent).toBe('Une carte, un chiffre, un périmètre');
    await user.click(press('Suivant'));
    expect(document.activeElement?.textContent).toBe('Le besoin à côté de l’offre');
    await user.click(press('Précédent'));
    expect(title()).toBe('Une carte, un chiffre, un périmètre');
  });

  it('does what its steps offer, each by a command that can be undone', async () => {
    const { user, state, settings } = visit();
    await user.click(press('Suivant'));
    await user.click(press('Montrer les enfants sans solution'));
    expect(settings().indicatorId).toBe('unmet-child');
    expect(screen.getByRole('status').textContent).toBe('C’est fait.');
    await user.click(press('Suivant'));
    await user.click(press('Ouvrir la fiche du taux le plus haut'));
    expect(state().selection).toMatchObject({ kind: 'territory', level: 'departement' });
    await user.click(press('Suivant'));
    await user.click(press('Passer en lecture par intervalle'));
    expect(settings().figureMode).toBe('interval');
    await user.click(press('Suivant'));
    await user.click(press('Ouvrir la vue besoin × offre'));
    expect(state().preferences).toMatchObject({ drawer: 'medium', drawerView: 'gaps' });
    expect(state().history.past.map(({ note }) => note)).toEqual(['choose-indicator', 'choose-figure-mode']);
  });

  it('ends with the import of the user’s own files', async () => {
    const { user, calls } = visit();
    for (let step = 1; step < 7; step += 1) await user.click(press('Suivant'));
    await user.click(press('Importer mes fichiers'));
    expect(calls).toEqual(['leave', 'import']);
  });

  it('is left at any step, by its cross or Escape', async () => {
    const { user, calls } = visit();
    await user.click(press('Quitter la visite'));
    await user.keyboard('{Escape}');
    expect(calls).toEqual(['leave', 'leave']);
  });

  it('leaves out on a phone the step that needs room beside the map', () => {
    visit(true);
    expect(screen.getByText('Étape 1 sur 6')).toBeTruthy();
  });
});
