import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ComboBox } from '@/ui-kit';
import { newUser } from '../support/new-user';

const DEPARTEMENTS = [
  { id: '19', label: 'Corrèze', group: 'Départements' },
  { id: '23', label: 'Creuse', group: 'Départements' },
];

function Search() {
  const [text, setText] = useState('');
  const [chosen, setChosen] = useState<string[]>([]);
  const found = DEPARTEMENTS.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return (
    <>
      <ComboBox
        label="Rechercher"
        inputValue={text}
        onInputChange={setText}
        options={found}
        onChoose={(id) => setChosen([...chosen, id])}
        emptyText="Aucun territoire"
      />
      <output>{chosen.join(' ')}</output>
    </>
  );
}

function typed() {
  return (screen.getByRole('combobox', { name: 'Rechercher' }) as HTMLInputElement).value;
}

it('offers what the caller found, takes one with the keyboard and is empty for the next search', async () => {
  const user = newUser();
  render(<Search />);
  await user.tab();
  await user.keyboard('c');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual(['Corrèze', 'Creuse']);
  await user.keyboard('r{ArrowDown}{ArrowDown}{Enter}');
  expect(document.querySelector('output')?.textContent).toBe('23');
  expect(typed()).toBe('');
  expect(screen.queryByRole('option')).toBeNull();
});

it('can be asked for the same answer twice', async () => {
  const user = newUser();
  render(<Search />);
  await user.tab();
  await user.keyboard('cor{ArrowDown}{Enter}');
  await user.keyboard('cor{ArrowDown}{Enter}');
  expect(document.querySelector('output')?.textContent).toBe('19 19');
});

it('takes the first answer with Enter when none was gone to, and nothing once the answers are put away', async () => {
  const user = newUser();
  render(<Search />);
  await user.tab();
  await user.keyboard('cre{Enter}');
  expect(document.querySelector('output')?.textContent).toBe('23');
  expect(typed()).toBe('');
  await user.keyboard('cor{Escape}{Enter}');
  expect(document.querySelector('output')?.textContent).toBe('23');
});

it('says that nothing was found', async () => {
  const user = newUser();
  render(<Search />);
  await user.tab();
  await user.keyboard('zz');
  expect(screen.getByText('Aucun territoire')).toBeTruthy();
});
