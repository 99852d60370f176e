import { useMemo } from 'react';
import type { ClassBreaks, ClassificationSpec } from '@/cartography';
import {
  adviseClassCount,
  type GoodnessAtCount,
  goodnessByCount,
  goodnessOfFit,
} from '@/cartography/class-advice';
import { classWords } from '@/i18n/classes';
import { useFormats, useMessages } from '@/i18n/react';
import { CLASS_COUNT_BOUNDS } from '@/project';
import styles from './class-editor.module.css';

/** Share of the differences that classes are asked to render before more of them are thought needless. */
const ENOUGH = 0.9;

interface CountAdviceProps {
  readonly values: readonly number[];
  readonly spec: ClassificationSpec;
  readonly breaks: ClassBreaks;
}

/** How many classes the values bear, and how well each number of them renders these. */
export function CountAdvice({ values, spec, breaks }: CountAdviceProps) {
  const words = classWords(useMessages().locale);
  const formats = useFormats();
  const rows = useMemo(() => goodnessByCount(values, spec, CLASS_COUNT_BOUNDS), [values, spec]);
  const { huntsberger, sturges, most } = adviseClassCount(values.length);
  const enough = rows.find(({ best }) => best >= ENOUGH);
  return (
    <div className={styles.group}>
      <p className={styles.note}>
        {words.huntsberger({ count: values.length, most, exact: formats.decimal(huntsberger, 1) })}
      </p>
      <p className={styles.note}>{words.sturges({ count: sturges })}</p>
      {enough !== undefined && (
        <p className={styles.note}>
          {words.enough({ count: enough.classCount, share: formats.percent(enough.best) })}
        </p>
      )}
      {rows.length > 0 && (
        <p className={styles.note}>
          {words.current({ share: formats.percent(goodnessOfFit(breaks, values)) })}
        </p>
      )}
      {rows.length > 0 && <GoodnessTable rows={rows} />}
    </div>
  );
}

/** Goodness of fit by number of classes: with the method chosen, and at best. */
function GoodnessTable({ rows }: { readonly rows: readonly GoodnessAtCount[] }) {
  const words = classWords(useMessages().locale);
  const formats = useFormats();
  return (
    <table className={styles.goodness}>
      <caption>{words.goodness}</caption>
      <thead>
        <tr>
          <th scope="col">{words.goodnessColumns.count}</th>
          <th scope="col">{words.goodnessColumns.method}</th>
          <th scope="col">{words.goodnessColumns.best}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ classCount, method, best }) => (
          <tr key={classCount}>
            <th scope="row">{formats.integer(classCount)}</th>
            <td>{method === null ? '—' : formats.percent(method)}</td>
            <td>{formats.percent(best)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
