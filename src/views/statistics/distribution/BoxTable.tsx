import type { RegionBox } from '@/state';
import statisticsStyles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';
import styles from './distribution.module.css';
import { type DistributionSubject, nameAt } from './distribution-subject';

const FIGURES = ['lowest', 'firstQuartile', 'median', 'thirdQuartile', 'highest'] as const;

interface BoxTableProps {
  readonly from: DistributionSubject;
  readonly boxes: readonly RegionBox[];
  readonly cursor: TerritoryCursor;
}

/** The box plots as a table. */
export function BoxTable({ from, boxes, cursor }: BoxTableProps) {
  const { columns } = from.words;
  return (
    <div className={styles.table}>
      <table className={statisticsStyles.figures}>
        <caption className={styles.caption}>{from.words.boxes}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.region}</th>
            {(['shown', 'hidden', ...FIGURES] as const).map((id) => (
              <th key={id} scope="col" className={statisticsStyles.number}>
                {columns[id]}
              </th>
            ))}
            <th scope="col">{columns.outliers}</th>
          </tr>
        </thead>
        <tbody>
          {boxes.map((row) => (
            <Row key={row.group} row={row} from={from} cursor={cursor} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps extends Omit<BoxTableProps, 'boxes'> {
  readonly row: RegionBox;
}

function Row({ row, from, cursor }: RowProps) {
  const { words, subject, formats } = from;
  const codeAt = (position: number) => from.view.rate.index.territories[position]?.code ?? '';
  const outliers = row.box?.outliers ?? [];
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={statisticsStyles.link}
          onClick={() => cursor.group(row.values.map(({ position }) => codeAt(position)))}
        >
          {row.name}
        </button>
      </th>
      <td className={statisticsStyles.number}>{formats.integer(row.values.length)}</td>
      <td className={statisticsStyles.number}>{formats.integer(row.unknownCount)}</td>
      {figuresOf(row).map((value, rank) => (
        <td key={FIGURES[rank]} className={statisticsStyles.number}>
          {value === null ? '–' : subject.writeRate(value)}
        </td>
      ))}
      <td>
        {outliers.length === 0 && words.none}
        {outliers.map(({ position }, rank) => (
          <span key={position}>
            {rank > 0 && ', '}
            <button
              type="button"
              className={statisticsStyles.link}
              onPointerEnter={() => cursor.hover(codeAt(position))}
              onPointerLeave={() => cursor.hover(null)}
              onClick={() => cursor.select(codeAt(position))}
            >
              {nameAt(from, position)}
            </button>
          </span>
        ))}
      </td>
    </tr>
  );
}

/** Quartiles of too few values say nothing. */
function figuresOf({ values, median, box }: RegionBox): readonly (number | null)[] {
  const [first, last] = [values[0]?.value ?? null, values.at(-1)?.value ?? null];
  return [first, box?.firstQuartile ?? null, median, box?.thirdQuartile ?? null, last];
}
