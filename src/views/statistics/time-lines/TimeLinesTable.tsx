import type { RatioUnit } from '@/domain/measure';
import type { EvolutionWords } from '@/i18n/evolution';
import { useFormats } from '@/i18n/react';
import type { EvolutionLine } from '@/state';
import { Button, Disclosure } from '@/ui-kit';
import styles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';

interface TimeLinesTableProps {
  readonly lines: readonly EvolutionLine[];
  readonly words: EvolutionWords;
  readonly unit: RatioUnit;
  readonly cursor: TerritoryCursor;
}

/** The values of the chart, a line a territory: the same by keyboard and for who does not see it. */
export function TimeLinesTable({ lines, words, unit, cursor }: TimeLinesTableProps) {
  const formats = useFormats();
  const dates = lines[0]?.points.map(({ date }) => date) ?? [];
  return (
    <Disclosure title={words.timeLines.twin} isDetail>
      <div className={styles.scroll}>
        <table className={styles.figures}>
          <thead>
            <tr>
              <th scope="col">{words.columns.territory}</th>
              {dates.map((date) => (
                <th scope="col" key={date} className={styles.number}>
                  {formats.date(date)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ level, territory, points }) => (
              <tr
                key={`${level} ${territory.code}`}
                data-selected={level !== 'france' && territory.code === cursor.selectedCode}
              >
                <th scope="row">
                  {level === 'france' ? (
                    territory.name
                  ) : (
                    <Button variant="quiet" size="small" onPress={() => cursor.select(territory.code)}>
                      {territory.name}
                    </Button>
                  )}
                </th>
                {points.map(({ date, rate }) => (
                  <td key={date} className={styles.number}>
                    {formats.measured(rate, unit).text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
