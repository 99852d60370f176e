import { useMemo, useState } from 'react';
import { useFormats, useLocale } from '@/i18n/react';
import { useAppStore } from '@/state';
import { Button, Select } from '@/ui-kit';
import { DataGrid } from '@/ui-kit/data-grid';
import { CSV_DIALECTS } from '../../export/export-format';
import { useImportWords } from '../use-import-words';
import styles from './comparison.module.css';
import type { DifferenceTable } from './difference-cells';
import type { TextColumn } from './text-column';

interface DifferenceListProps<Kind extends string, Difference extends { readonly kind: Kind }> {
  /** Accessible name of the table. */
  readonly label: string;
  readonly differences: readonly Difference[];
  /** Kinds in the order they are offered as filters. */
  readonly kinds: readonly Kind[];
  readonly kindWords: Readonly<Record<Kind, string>>;
  readonly columns: readonly TextColumn<Difference>[];
  readonly fileName: string;
  /** Every difference as the rows of a CSV, headers first. */
  readonly table: () => DifferenceTable;
}

const EVERY_KIND = 'every-kind';
const HEAD_PX = 60;
const ROW_PX = 32;
const TALLEST_PX = 352;

/** Differences as a table to look through, one kind or all at a time, and to save. */
export function DifferenceList<Kind extends string, Difference extends { readonly kind: Kind }>(
  props: DifferenceListProps<Kind, Difference>,
) {
  const { label, differences, columns } = props;
  const { comparison: words } = useImportWords().import;
  const [chosen, setChosen] = useState<Kind | typeof EVERY_KIND>(EVERY_KIND);
  const [selectedId, setSelectedId] = useState<string | null>(null);
  const ids = useMemo(
    () => new Map(differences.map((difference, rank) => [difference, String(rank)])),
    [differences],
  );
  const matching = differences.filter(({ kind }) => kind === chosen);
  const rows = matching.length === 0 ? differences : matching;
  if (differences.length === 0) return <p>{words.noDifference}</p>;
  return (
    <>
      <div className={styles.toolbar}>
        <KindSelect {...props} chosen={matching.length === 0 ? EVERY_KIND : chosen} onChoose={setChosen} />
        <DownloadButton {...props} />
      </div>
      <div
        className={styles.grid}
        style={{ blockSize: Math.min(HEAD_PX + rows.length * ROW_PX, TALLEST_PX) }}
      >
        <DataGrid
          label={label}
          columns={columns.map(({ text, ...column }) => ({
            ...column,
            cell: (difference: Difference) => <CutText text={text(difference)} />,
          }))}
          rows={rows}
          rowId={(difference) => ids.get(difference) ?? ''}
          sort={null}
          onSort={() => undefined}
          selectedId={selectedId}
          onSelect={setSelectedId}
        />
      </div>
    </>
  );
}

function CutText({ text }: { readonly text: string }) {
  return (
    <span className={styles.cutText} title={text}>
      {text}
    </span>
  );
}

interface KindSelectProps<Kind extends string> {
  readonly differences: readonly { readonly kind: Kind }[];
  readonly kinds: readonly Kind[];
  readonly kindWords: Readonly<Record<Kind, string>>;
  readonly chosen: Kind | typeof EVERY_KIND;
  readonly onChoose: (kind: Kind | typeof EVERY_KIND) => void;
}

function KindSelect<Kind extends string>(props: KindSelectProps<Kind>) {
  const { differences, kinds, kindWords, chosen, onChoose } = props;
  const { comparison: words } = useImportWords().import;
  const formats = useFormats();
  const counts = new Map<Kind, number>();
  for (const { kind } of differences) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const options = kinds.flatMap((kind) => {
    const count = counts.get(kind);
    if (count === undefined) return [];
    return [{ id: kind, label: words.kindCount({ kind: kindWords[kind], count: formats.integer(count) }) }];
  });
  return (
    <Select<Kind | typeof EVERY_KIND>
      label={words.filter}
      options={[{ id: EVERY_KIND, label: words.allKinds({ count: differences.length }) }, ...options]}
      value={chosen}
      onChange={onChoose}
    />
  );
}

function DownloadButton({ fileName, table }: Pick<DifferenceListProps<never, never>, 'fileName' | 'table'>) {
  const locale = useLocale();
  const { comparison: words } = useImportWords().import;
  const { services } = useAppStore();
  const save = async () => {
    const { writeCsv } = await import('@/export');
    const text = writeCsv(table(), CSV_DIALECTS[locale]);
    services.saveFile(fileName, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Button size="small" icon="download" onPress={() => void save()}>
      {words.download}
    </Button>
  );
}
