import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { SegmentedControl } from '@/ui-kit';
import { newUser } from '../support/new-user';

const OPTIONS = [
  { id: 'region', label: 'Région' },
  { id: 'departement', label: 'Département' },
] as const;

function Level() {
  const [level, setLevel] = useState<'region' | 'departement'>('region');
  return <SegmentedControl label="Niveau" options={OPTIONS} value={level} onChange={setLevel} />;
}

it('takes one option at a time and never none', async () => {
  const user = newUser();
  render(<Level />);
  const chosen = () => screen.getByRole('radio', { checked: true }).textContent;
  expect(chosen()).toBe('Région');
  await user.click(screen.getByRole('radio', { name: 'Département' }));
  expect(chosen()).toBe('Département');
  await user.click(screen.getByRole('radio', { name: 'Département' }));
  expect(chosen()).toBe('Département');
});

it('is moved through with the arrows and chosen with Space', async () => {
  const user = newUser();
  render(<Level />);
  await user.tab();
  await user.keyboard('{ArrowRight} ');
  expect(screen.getByRole('radio', { checked: true }).textContent).toBe('Département');
});
