import type { BivariateLegend } from '@/cartography';
import { inkOn } from '@/cartography/color-vision';
import type { BivariateText } from '@/i18n/bivariate';
import styles from './need-and-offer.module.css';

interface BivariateSquareProps {
  readonly model: BivariateLegend;
  readonly text: BivariateText;
}

/** Three classes of need over three of offer, with how many territories each cell has: a table, read as one. */
export function BivariateSquare({ model, text }: BivariateSquareProps) {
  return (
    <table className={styles.square}>
      <caption className="visually-hidden">{text.caption}</caption>
      <tbody>
        <tr aria-hidden="true">
          <td className={styles.axis} colSpan={4}>
            {text.axes.need}
          </td>
        </tr>
        {text.rows.map(({ need, name, spoken, cells }) => (
          <tr key={need}>
            <th scope="row" className={styles.rowName} aria-label={spoken}>
              {name}
            </th>
            {cells.map(({ offer, label, count, spokenCount }) => {
              const color = model.rows[need]?.[offer]?.color ?? '#ffffff';
              return (
                <td
                  key={offer}
                  className={styles.cell}
                  style={{ backgroundColor: color, color: inkOn(color) }}
                  title={label}
                >
                  <span aria-hidden="true">{count}</span>
                  <span className="visually-hidden">{spokenCount}</span>
                </td>
              );
            })}
          </tr>
        ))}
        <tr>
          <td />
          {text.columns.map(({ name, spoken }) => (
            <th key={name} scope="col" className={styles.columnName} aria-label={spoken}>
              {name}
            </th>
          ))}
        </tr>
        <tr aria-hidden="true">
          <td className={styles.offerAxis} colSpan={4}>
            {text.axes.offer}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
