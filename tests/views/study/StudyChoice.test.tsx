import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { StudyChoice } from '@/views/study';
import { StudyBar } from '@/views/study/StudyBar';
import { fill, renderView } from '../../support/render-view';

/* The dialog is fetched when it is first asked for. */
const FETCHED = { timeout: 15_000 };

const opened = () =>
  renderView(
    <>
      <StudyChoice />
      <StudyBar />
    </>,
  );

async function choose(user: ReturnType<typeof opened>['user'], name: RegExp | string) {
  await user.click(screen.getByRole('button', { name: /Périmètre d’étude$/ }));
  await user.click(screen.getByRole('option', { name }));
}

describe('the choice of what is studied', () => {
  it('takes a région at once, says so, and goes back to the whole country in one press', async () => {
    const { user, settings } = opened();
    expect(screen.queryByRole('group', { name: 'Périmètre d’étude' })).toBeNull();
    await choose(user, 'Région R2');
    await waitFor(() => expect(settings().study).toEqual({ kind: 'region', code: 'R2' }));
    expect(screen.getByRole('status').textContent).toMatch(/^Région R2 \(2\sdépartements\)$/);
    expect(screen.getByRole('button', { name: 'Remonter à France' })).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Revenir à toute la France' }));
    expect(settings().study).toBeNull();
  });

  it('takes départements put together, named after them unless a name is given', async () => {
    const { user, settings } = opened();
    await choose(user, 'Ensemble de départements…');
    const dialog = await screen.findByRole('dialog', {}, FETCHED);
    const keep = () => within(dialog).getByRole('button', { name: 'Étudier cet ensemble' });
    expect(keep().getAttribute('aria-disabled')).toBe('true');
    await user.click(within(dialog).getByLabelText(/^Département 59/));
    await user.click(within(dialog).getByLabelText(/^Département 31/));
    await user.click(keep());
    expect(settings().study).toEqual({
      kind: 'departements',
      name: 'Département 31, Département 59',
      codes: ['31', '59'],
    });
  });

  it('names anew a set that was named after its départements, once others are ticked', async () => {
    const { user, commands, settings } = opened();
    act(() => commands.chooseStudy({ kind: 'departements', name: 'Département 31', codes: ['31'] as never }));
    await choose(user, 'Modifier l’ensemble…');
    const dialog = await screen.findByRole('dialog', {}, FETCHED);
    await user.click(within(dialog).getByLabelText(/^Département 31/));
    await user.click(within(dialog).getByLabelText(/^Département 59/));
    await user.click(within(dialog).getByText('Étudier cet ensemble'));
    expect(settings().study).toEqual({ kind: 'departements', name: 'Département 59', codes: ['59'] });
  });

  it('changes a set, which keeps what is ticked', async () => {
    const { user, commands, settings } = opened();
    act(() => commands.chooseStudy({ kind: 'departements', name: 'Deux', codes: ['31', '59'] as never }));
    await choose(user, 'Modifier l’ensemble…');
    const dialog = await screen.findByRole('dialog', {}, FETCHED);
    expect(within(dialog).getByText('2 départements choisis')).toBeTruthy();
    const name = within(dialog).getByLabelText<HTMLInputElement>('Nom de l’ensemble');
    await user.clear(name);
    await fill(user, name, 'Frontière');
    await user.click(within(dialog).getByText('Étudier cet ensemble'));
    expect(settings().study).toEqual({ kind: 'departements', name: 'Frontière', codes: ['31', '59'] });
    expect(screen.getByText(/^Frontière \(2\sdépartements\)$/)).toBeTruthy();
  });
});
