import { render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { Button, IconButton } from '@/ui-kit';
import { newUser } from '../support/new-user';

it('an unavailable button stays reachable, says why and does nothing', async () => {
  const user = newUser();
  const onPress = vi.fn();
  render(
    <Button onPress={onPress} disabledReason="Choisissez d’abord un fichier">
      Ajouter
    </Button>,
  );
  await user.tab();
  const button = screen.getByRole('button', {
    name: 'Ajouter',
    description: 'Choisissez d’abord un fichier',
  });
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  await user.keyboard('{Enter}');
  await user.click(button);
  expect(onPress).not.toHaveBeenCalled();
});

it('a button acts once a press, by pointer or keyboard', async () => {
  const user = newUser();
  const onPress = vi.fn();
  render(<Button onPress={onPress}>Ajouter</Button>);
  await user.click(screen.getByRole('button', { name: 'Ajouter' }));
  await user.keyboard('{Enter}');
  expect(onPress).toHaveBeenCalledTimes(2);
});

it('an icon button is named, and its tooltip says more when it has more to say', async () => {
  const user = newUser();
  render(<IconButton icon="undo" label="Annuler" tooltip="Annuler : choix du niveau" />);
  await user.tab();
  expect(screen.getByRole('button', { name: 'Annuler' })).toBe(document.activeElement);
  expect((await screen.findByRole('tooltip')).textContent).toBe('Annuler : choix du niveau');
});

it('an unavailable icon button keeps its name and tells its reason', () => {
  render(<IconButton icon="undo" label="Annuler" disabledReason="Rien à annuler" />);
  expect(screen.getByRole('button', { name: 'Annuler', description: 'Rien à annuler' })).toBeTruthy();
});
