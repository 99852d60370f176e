import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { SegmentedControl } from '@/ui-kit';

const OPTIONS = [
  { id: 'region', label: 'Région' },
  { id: 'departement', label: 'Département' },
] as const;

function Level() {
  const [level, setLevel] = useState<'region' | 'departement'>('region');
  return <SegmentedControl label="Niveau" options={OPTIONS} value={level} onChange={setLevel} />;
}

it('takes one option at a time and never none', async () => {
  const user = userEvent.setup();
  render(<Level />);
  const chosen = () => screen.getByRole('radio', { checked: true }).textContent;
  expect(chosen()).toBe('Région');
  await user.click(screen.getByRole('radio', { name: 'Département' }));
  expect(chosen()).toBe('Département');
  await user.click(screen.getByRole('radio', { name: 'Département' }));
  expect(chosen()).toBe('Département');
});

it('is moved through with the arrows and chosen with Space', async () => {
  const user = userEvent.setup();
  render(<Level />);
  await user.tab();
  await user.keyboard('{ArrowRight} ');
  expect(screen.getByRole('radio', { checked: true }).textContent).toBe('Département');
});
