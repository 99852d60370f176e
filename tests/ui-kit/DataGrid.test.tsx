import { render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { DataGrid, type GridColumn, type GridSort } from '@/ui-kit/data-grid';
import { newUser } from '../support/new-user';

interface Territory {
  readonly code: string;
  readonly name: string;
  readonly rate: number;
}

const TERRITORIES: readonly Territory[] = Array.from({ length: 101 }, (_, rank) => ({
  code: String(rank + 1).padStart(3, '0'),
  name: `Territoire ${rank + 1}`,
  rate: (rank * 37) % 101,
}));

const COLUMNS: readonly GridColumn<Territory>[] = [
  { id: 'name', header: 'Territoire', width: '200px', cell: (row) => row.name, footer: 'Ensemble' },
  {
    id: 'rate',
    header: 'Taux',
    unit: 'pour 1 000',
    align: 'end',
    width: '120px',
    cell: (row) => row.rate,
    sortLabel: 'Trier par taux',
  },
];

function Table({ rows = TERRITORIES }: { rows?: readonly Territory[] }) {
  const [sort, setSort] = useState<GridSort | null>(null);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const sorted = sort === null ? rows : [...rows].sort((left, right) => right.rate - left.rate);
  return (
    <>
      <DataGrid
        label="Taux par territoire"
        columns={COLUMNS}
        rows={sorted}
        rowId={(row) => row.code}
        sort={sort}
        onSort={(columnId) => setSort({ columnId, direction: 'descending' })}
        selectedId={selectedId}
        onSelect={setSelectedId}
        emptyState="Aucun territoire"
      />
      <button onClick={() => setSelectedId('099')}>Sélectionner le 99 ailleurs</button>
      <output>{selectedId}</output>
    </>
  );
}

function grid() {
  return screen.getByRole('grid', { name: 'Taux par territoire' });
}

function currentRow() {
  return document.getElementById(grid().getAttribute('aria-activedescendant') ?? '');
}

describe('DataGrid', () => {
  it('draws the rows in sight and tells how many there are in all', () => {
    render(<Table />);
    expect(grid().getAttribute('aria-rowcount')).toBe('103');
    expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(
      TERRITORIES.slice(0, 23).map(({ name }) => name),
    );
  });

  it('moves the current row with the keyboard and selects it with Enter', async () => {
    const user = newUser();
    render(<Table />);
    grid().focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowUp}');
    expect(currentRow()?.textContent).toContain('Territoire 2');
    expect(screen.getByRole('status').textContent).toBe('');
    await user.keyboard('{Enter}');
    expect(screen.getByRole('status').textContent).toBe('002');
    expect(screen.getByRole('row', { selected: true }).textContent).toContain('Territoire 2');
  });

  it('brings the last row into sight with End, and selects it with Space', async () => {
    const user = newUser();
    render(<Table />);
    grid().focus();
    await user.keyboard('{End}');
    grid().dispatchEvent(new Event('scroll'));
    await screen.findByRole('rowheader', { name: 'Territoire 101' });
    expect(grid().scrollTop).toBe(101 * 32 - (480 - 44 - 32));
    await user.keyboard(' ');
    expect(screen.getByRole('status').textContent).toBe('101');
  });

  it('selects a row that is pressed', async () => {
    const user = newUser();
    render(<Table />);
    await user.click(screen.getByText('Territoire 5'));
    expect(screen.getByRole('status').textContent).toBe('005');
  });

  it('follows a selection made elsewhere, and the keyboard goes on from there', async () => {
    const user = newUser();
    render(<Table />);
    grid().focus();
    await user.keyboard('{ArrowDown}');
    await user.click(screen.getByRole('button', { name: /ailleurs/ }));
    grid().dispatchEvent(new Event('scroll'));
    await screen.findByRole('rowheader', { name: 'Territoire 99' });
    grid().focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('status').textContent).toBe('100');
  });

  it('sorts from a header and says so', async () => {
    const user = newUser();
    render(<Table />);
    const header = screen.getByRole('columnheader', { name: /Taux/ });
    expect(header.getAttribute('aria-sort')).toBe('none');
    await user.click(within(header).getByRole('button'));
    expect(header.getAttribute('aria-sort')).toBe('descending');
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toBe('Territoire 31');
  });

  it('leaves the keys of a header button to the button', async () => {
    const user = newUser();
    render(<Table />);
    screen.getByRole('button', { name: /Taux/ }).focus();
    await user.keyboard('{ArrowDown}{Enter}');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByRole('columnheader', { name: /Taux/ }).getAttribute('aria-sort')).toBe('descending');
  });

  it('says what is missing when no row is left', () => {
    render(<Table rows={[]} />);
    expect(screen.getByRole('gridcell').textContent).toBe('Aucun territoire');
  });
});
