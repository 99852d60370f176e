import type { FunnelPoint } from '@/indicators/funnel';
import { useFormats } from '@/i18n/react';
import { territoryAt } from '@/domain/territory';
import { AskedFigure } from '../AskedFigure';
import { TerritoryName } from '../explained-row/TerritoryName';
import { territoryRow } from '../explained-row/territory-row';
import styles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';
import type { ViewSubject } from '../use-view-subject';

interface OutsideTableProps {
  readonly points: readonly FunnelPoint[];
  readonly subject: ViewSubject;
  readonly cursor: TerritoryCursor;
}

/** The territories outside the limits, farthest first: the chart in words, for the keyboard and for who does not see it. */
export function OutsideTable({ points, subject, cursor }: OutsideTableProps) {
  const formats = useFormats();
  const { columns, outside, nobodyOutside, zones } = subject.words.funnel;
  const { index } = subject.result.figures[subject.level].rate;
  if (points.length === 0) return <p>{nobodyOutside}</p>;
  return (
    <table className={styles.figures}>
      <caption className="visually-hidden">{outside}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.name}</th>
          <th scope="col" className={styles.number}>
            {columns.rate}
          </th>
          <th scope="col" className={styles.number}>
            {columns.expected}
          </th>
        </tr>
      </thead>
      <tbody>
        {points.map(({ position, rate, expected, zone }) => {
          const { code, name } = territoryAt(index, position);
          return (
            <tr key={code} {...territoryRow(code, cursor)}>
              <th scope="row">
                <TerritoryName territory={{ code, name }} cursor={cursor} />
                <span className={styles.subtitle}> {zones[zone]}</span>
              </th>
              <td className={styles.number}>
                <AskedFigure code={code}>{subject.writeRate(rate)}</AskedFigure>
              </td>
              <td className={styles.number}>{formats.decimal(expected, expected < 10 ? 1 : 0)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
