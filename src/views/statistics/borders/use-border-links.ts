import { useState } from 'react';
import { type BorderRow, useCommands } from '@/state';
import type { GridGrouping } from '@/ui-kit/data-grid';
import { useGridGrouping, useListedAlone } from '../../territory-group';
import { useTerritoryCursor } from '../use-territory-cursor';

/** The borders to list, and what joins them to the other views. */
interface BorderLinks {
  readonly rows: readonly BorderRow[];
  /** The border that was pressed while one of its territories is selected, else the first that has it. */
  readonly selectedId: string | null;
  readonly grouping: GridGrouping;
  readonly select: (id: string) => void;
  readonly inspect: (id: string) => void;
  readonly hover: (id: string | null) => void;
}

/** Names a border among the others. */
export function idOf({ above, below }: BorderRow): string {
  return `${above.code} ${below.code}`;
}

/**
 * Joins borders to the other views: a border stands for its two territories, which are put together and let go with it; one
 * of them is enough for the border to be seen with those put together.
 *
 * @param sorted - in the order they are listed.
 */
export function useBorderLinks(sorted: readonly BorderRow[]): BorderLinks {
  const { selectedCode, groupCodes, ...cursor } = useTerritoryCursor();
  const { askOriginAt } = useCommands();
  const { label } = useGridGrouping();
  const listed = useListedAlone();
  const [pressedId, setPressedId] = useState<string | null>(null);
  const rows =
    listed === null ? sorted : sorted.filter((row) => codesOf(row).some((code) => listed.has(code)));
  const rowOf = (id: string) => rows.find((row) => idOf(row) === id);
  const ofSelected = rows.filter((row) => codesOf(row).some((code) => code === selectedCode));
  const selected = ofSelected.find((row) => idOf(row) === pressedId) ?? ofSelected[0];
  const withRow = (id: string, act: (row: BorderRow) => void) => {
    const row = rowOf(id);
    if (row !== undefined) act(row);
  };
  return {
    rows,
    selectedId: selected === undefined ? null : idOf(selected),
    grouping: {
      ids: new Set(rows.filter((row) => codesOf(row).some((code) => groupCodes.has(code))).map(idOf)),
      onToggle: (id) =>
        withRow(id, (row) => {
          const codes = codesOf(row);
          cursor.group(codes, codes.every((code) => groupCodes.has(code)) ? 'toggle' : 'add');
        }),
      onAdd: (ids) =>
        cursor.group(
          ids.flatMap((id) => codesOfId(rows, id)),
          'add',
        ),
      label,
    },
    select: (id) =>
      withRow(id, (row) => {
        setPressedId(id);
        cursor.select(row.above.code);
      }),
    inspect: (id) => withRow(id, (row) => askOriginAt(row.above.code)),
    hover: (id) => cursor.hover(id === null ? null : (rowOf(id)?.above.code ?? null)),
  };
}

function codesOfId(rows: readonly BorderRow[], id: string): readonly string[] {
  const row = rows.find((one) => idOf(one) === id);
  return row === undefined ? [] : codesOf(row);
}

function codesOf({ above, below }: BorderRow): readonly string[] {
  return [above.code, below.code];
}
