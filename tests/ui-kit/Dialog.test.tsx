import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Button, Dialog } from '@/ui-kit';
import { newUser } from '../support/new-user';

function Export() {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>Exporter</Button>
      <Dialog title="Exporter la carte" closeLabel="Fermer" isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <Button>Télécharger</Button>
      </Dialog>
    </>
  );
}

async function openWithKeyboard() {
  const user = newUser();
  render(<Export />);
  await user.tab();
  await user.keyboard('{Enter}');
  return user;
}

it('takes the focus when it opens and bears its title', async () => {
  await openWithKeyboard();
  const dialog = screen.getByRole('dialog', { name: 'Exporter la carte' });
  expect(dialog.contains(document.activeElement)).toBe(true);
});

it.each(['{Escape}', 'button'] as const)(
  'gives the focus back to what opened it when closed by %s',
  async (way) => {
    const user = await openWithKeyboard();
    if (way === 'button') await user.click(screen.getByRole('button', { name: 'Fermer' }));
    else await user.keyboard(way);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Exporter' })),
    );
  },
);

function Reading() {
  const [step, setStep] = useState('choose');
  return (
    <Dialog title={step} closeLabel="Fermer" isOpen onClose={() => undefined} step={step}>
      {step === 'choose' && <Button onPress={() => setStep('review')}>Choisir</Button>}
      {step === 'review' && <Button>Ajouter</Button>}
      <Button onPress={() => setStep('done')}>Finir</Button>
    </Dialog>
  );
}

it('gives its title the focus when a step takes away the control that had it', async () => {
  const user = newUser();
  render(<Reading />);
  await user.click(screen.getByRole('button', { name: 'Choisir' }));
  await waitFor(() => expect(screen.getByRole('heading', { name: 'review' })).toBe(document.activeElement));
});

it('leaves the focus on a control that a new step keeps', async () => {
  const user = newUser();
  render(<Reading />);
  const finish = screen.getByRole('button', { name: 'Finir' });
  await user.click(finish);
  expect(screen.getByRole('heading', { name: 'done' })).toBeTruthy();
  expect(document.activeElement).toBe(finish);
});
