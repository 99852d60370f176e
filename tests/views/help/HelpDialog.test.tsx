import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { INDICATORS } from '@/indicators';
import { HelpDialog } from '@/views/help';
import { version } from '../../../package.json';
import { fill, renderView } from '../../support/render-view';

const help = () => renderView(<HelpDialog isOpen onClose={() => undefined} onGuide={() => undefined} />);

describe('help', () => {
  it('lists every shortcut with the keys of this keyboard', () => {
    help();
    const [, ...rows] = within(screen.getByRole('table', { name: 'Raccourcis clavier' })).getAllByRole('row');
    const keys = rows.map((row) => within(row).getAllByRole('cell')[1]?.textContent);
    expect(keys).toEqual([
      'Ctrl+K',
      'Ctrl+I',
      'Ctrl+E',
      'Ctrl+O',
      'Ctrl+S',
      'Ctrl+Z',
      'Ctrl+Maj+Z',
      'Ctrl+J',
      'Échap',
      'F1',
    ]);
  });

  it('looks an acronym up, and says when it has none', async () => {
    const { user } = help();
    await user.click(screen.getByRole('tab', { name: 'Glossaire' }));
    const field = screen.getByRole('searchbox', { name: 'Chercher un sigle ou un mot' });
    await fill(user, field, 'polyhandicapés');
    expect(screen.getAllByRole('term').map((term) => term.textContent)).toEqual(['EEAP']);
    await fill(user, field, 'zzz');
    expect(screen.getByRole('status').textContent).toContain('Aucun sigle');
  });

  it('gives the method of every indicator', async () => {
    const { user } = help();
    await user.click(screen.getByRole('tab', { name: 'Méthodes de calcul' }));
    const panel = within(screen.getByRole('tabpanel'));
    expect(panel.getAllByText(/ ÷ /)).toHaveLength(INDICATORS.length);
  });

  it('tells that files stay here, and the version', async () => {
    const { user } = help();
    await user.click(screen.getByRole('tab', { name: 'À propos' }));
    expect(screen.getByText(/rien n’est envoyé sur internet/)).toBeTruthy();
    expect(screen.getByText(`Version ${version}`)).toBeTruthy();
  });
});
