import { render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Select } from '@/ui-kit';
import { newUser } from '../support/new-user';

const LISTS = [
  { id: 'ime', label: 'Instituts', group: 'Enfants', description: 'Avec internat' },
  { id: 'sessad', label: 'Services', group: 'Enfants' },
  { id: 'esat', label: 'Établissements de travail', group: 'Adultes' },
  { id: 'eam', label: 'Établissements médicalisés', group: 'Adultes' },
];

function Categories({ first = 'sessad' }: { readonly first?: string | null }) {
  const [value, setValue] = useState<string | null>(first);
  const [count, setCount] = useState(0);
  return (
    <>
      <Select
        label="Catégorie"
        options={LISTS}
        value={value}
        placeholder="Aucune"
        onChange={(id) => {
          setValue(id);
          setCount(count + 1);
        }}
      />
      <output>{count}</output>
    </>
  );
}

function open(first?: string | null) {
  const user = newUser();
  render(<Categories {...(first === undefined ? {} : { first })} />);
  const button = screen.getByRole('button', { name: /Catégorie$/ });
  const shown = () => button.firstElementChild?.textContent;
  const current = () => document.activeElement?.getAttribute('data-option-id');
  return { user, button, shown, current };
}

it('opens on what is chosen, under its heading, and closes with the focus back on the button', async () => {
  const { user, button, current } = open();
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(current()).toBe('sessad');
  expect(screen.getByRole('listbox', { name: 'Catégorie' })).toBeTruthy();
  expect(screen.getAllByRole('group').map((group) => group.firstElementChild?.textContent)).toEqual([
    'Enfants',
    'Adultes',
  ]);
  expect(screen.getByRole('option', { name: 'Instituts', description: 'Avec internat' })).toBeTruthy();
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('Services');
  const reached = screen.getAllByRole('option').filter(({ tabIndex }) => tabIndex === 0);
  expect(reached.map(({ textContent }) => textContent)).toEqual(['Services']);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('listbox')).toBeNull();
  await waitFor(() => expect(document.activeElement).toBe(button));
});

it('is moved through with the keyboard alone, to both its ends, and chosen with Enter or Space', async () => {
  const { user, button, shown, current } = open();
  await user.tab();
  await user.keyboard('{ArrowDown}');
  await user.keyboard('{ArrowDown}');
  expect(current()).toBe('esat');
  await user.keyboard('{End}{ArrowDown}');
  expect(current()).toBe('eam');
  await user.keyboard('{Home}{ArrowUp}');
  expect(current()).toBe('ime');
  await user.keyboard('{Enter}');
  await waitFor(() => expect(shown()).toBe('Instituts'));
  await waitFor(() => expect(document.activeElement).toBe(button));
  await user.keyboard('{Enter}');
  await user.keyboard('{PageDown} ');
  await waitFor(() => expect(shown()).toBe('Établissements médicalisés'));
});

it('goes to what is typed, blind to case and accents; the same letter again goes to the next', async () => {
  const { user, button, current } = open();
  await user.click(button);
  await user.keyboard('e');
  expect(current()).toBe('esat');
  await user.keyboard('e');
  expect(current()).toBe('eam');
  await user.keyboard('{Escape}');
  await user.click(button);
  await user.keyboard('etablissements m');
  expect(current()).toBe('eam');
});

it('is changed closed with left, right and letters', async () => {
  const { user, shown } = open();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  await waitFor(() => expect(shown()).toBe('Établissements de travail'));
  await user.keyboard('{ArrowLeft}');
  await waitFor(() => expect(shown()).toBe('Services'));
  await user.keyboard('i');
  await waitFor(() => expect(shown()).toBe('Instituts'));
  await user.keyboard('{ArrowLeft}');
  expect(shown()).toBe('Instituts');
  expect(screen.queryByRole('listbox')).toBeNull();
});

it('says nothing when what was chosen is chosen again, and shows its placeholder while nothing is', async () => {
  const { user, button, shown } = open(null);
  expect(shown()).toBe('Aucune');
  await user.click(button);
  await user.click(screen.getByRole('option', { name: /^Services/ }));
  await waitFor(() => expect(shown()).toBe('Services'));
  await user.click(button);
  await user.click(screen.getByRole('option', { name: /^Services/ }));
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.getByRole('status').textContent).toBe('1');
});
