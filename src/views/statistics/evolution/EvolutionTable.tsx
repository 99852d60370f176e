import type { MeasuredValue, Unit } from '@/domain/measure';
import type { EvolutionWords } from '@/i18n/evolution';
import { useFormats } from '@/i18n/react';
import type { DatePair } from '@/indicators/evolution';
import { useListedAlone } from '../../territory-group';
import { useViewMemory } from '../../view-memory';
import { TerritoryName } from '../explained-row/TerritoryName';
import { territoryRow } from '../explained-row/territory-row';
import styles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';
import own from './evolution.module.css';
import { type EvolutionRow, type EvolutionSort, sortEvolution } from './evolution-rows';

interface EvolutionTableProps {
  readonly label: string;
  readonly rows: readonly EvolutionRow[];
  readonly dates: DatePair;
  readonly unit: Unit;
  readonly words: EvolutionWords;
  readonly cursor: TerritoryCursor;
}

/** Every territory at both dates. */
export function EvolutionTable({ label, rows, dates, unit, words, cursor }: EvolutionTableProps) {
  const formats = useFormats();
  const [sort, setSort] = useViewMemory<EvolutionSort>('evolution sort', 'territory');
  const { columns } = words;
  const alone = useListedAlone();
  const listed = alone === null ? rows : rows.filter(({ territory }) => alone.has(territory.code));
  const head = (id: EvolutionSort) => (
    <th
      scope="col"
      className={id === 'territory' ? undefined : styles.number}
      aria-sort={sort === id ? (id === 'territory' ? 'ascending' : 'descending') : undefined}
    >
      <button
        type="button"
        className={own.sort}
        aria-label={words.sortBy({ column: columns[id] })}
        onClick={() => setSort(id)}
      >
        {columns[id]}
        {sort === id && <span aria-hidden="true">{id === 'territory' ? ' ▲' : ' ▼'}</span>}
      </button>
    </th>
  );
  return (
    <table className={styles.figures} aria-label={label}>
      <thead>
        <tr>
          {head('territory')}
          <th scope="col" className={styles.number}>
            {formats.date(dates.before)}
          </th>
          <th scope="col" className={styles.number}>
            {formats.date(dates.after)}
          </th>
          {head('difference')}
          {head('relative')}
          <th scope="col">{columns.interval}</th>
          <th scope="col">{columns.verdict}</th>
          <th scope="col">{columns.breaks}</th>
        </tr>
      </thead>
      <tbody>
        {sortEvolution(listed, sort).map((row) => (
          <Row key={row.territory.code} row={row} unit={unit} cursor={cursor} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly row: EvolutionRow;
  readonly unit: Unit;
  readonly cursor: TerritoryCursor;
}

function Row({ row: { territory, change }, unit, cursor }: RowProps) {
  return (
    <tr {...territoryRow(territory.code, cursor)}>
      <th scope="row">
        <TerritoryName territory={territory} cursor={cursor} />
      </th>
      <Figure value={change.before} unit={unit} />
      <Figure value={change.after} unit={unit} />
      <td className={styles.number}>{change.difference}</td>
      <td className={styles.number}>{change.relative}</td>
      <td>{change.interval}</td>
      <td>{change.verdict}</td>
      <td>
        {change.breaks.map(({ text, isBreaking }) => (
          <span key={text} className={own.cellBreak} data-breaking={isBreaking}>
            {text}
          </span>
        ))}
      </td>
    </tr>
  );
}

function Figure({ value, unit }: { readonly value: MeasuredValue; readonly unit: Unit }) {
  const { text, spoken } = useFormats().measured(value, unit);
  return (
    <td className={styles.number}>
      <span aria-hidden="true">{text}</span>
      <span className="visually-hidden">{spoken}</span>
    </td>
  );
}
