import { Fragment } from 'react';
import { useLanguage, useMessages } from '@/i18n/react';
import { sideBySideWords } from '@/i18n/side-by-side';
import { describeIdentity } from '@/i18n/sheet';
import { type FigureQuestion, type TerritorySheetView, useCommands } from '@/state';
import { IconButton } from '@/ui-kit';
import { type SideCell, sideBySideSections } from './side-by-side-rows';
import styles from './side-by-side.module.css';

interface SideBySideTableProps {
  readonly sheets: readonly TerritorySheetView[];
  readonly onRemove: (code: string) => void;
}

/** The sheets as one table: a line a figure, a column a territory. */
export function SideBySideTable({ sheets, onRemove }: SideBySideTableProps) {
  const language = useLanguage();
  const { locale } = language.messages;
  const words = sideBySideWords(locale);
  return (
    <div className={styles.scroller}>
      <table className={styles.table}>
        <caption className="visually-hidden">{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.line}</th>
            {sheets.map(({ territory, ...view }) => (
              <th key={territory.code} scope="col">
                <span className={styles.head}>
                  <span>
                    {territory.name}
                    <span className={styles.note}>
                      {describeIdentity({ territory, ...view }, language.messages)}
                    </span>
                  </span>
                  {sheets.length > 1 && (
                    <IconButton
                      icon="close"
                      size="small"
                      label={words.remove({ name: territory.name })}
                      onPress={() => onRemove(territory.code)}
                    />
                  )}
                </span>
              </th>
            ))}
            <th scope="col">{words.france}</th>
          </tr>
        </thead>
        <tbody>
          {sideBySideSections(sheets, language).map(({ id, rows }) => (
            <Fragment key={id}>
              <tr className={styles.section}>
                <th scope="rowgroup" colSpan={sheets.length + 2}>
                  {words.sections[id]}
                </th>
              </tr>
              {rows.map((row) => (
                <tr key={row.id}>
                  <th scope="row">
                    {row.label}
                    {row.note !== '' && <span className={styles.note}>{row.note}</span>}
                  </th>
                  {row.cells.map((cell, rank) => (
                    <td key={sheets[rank]?.territory.code}>
                      <Cell cell={cell} />
                    </td>
                  ))}
                  <td>{row.france !== null && <Cell cell={row.france} />}</td>
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { text, spoken, details, question } }: { readonly cell: SideCell }) {
  return (
    <>
      {question === null ? (
        <Value text={text} spoken={spoken} />
      ) : (
        <AskedValue text={text} spoken={spoken} question={question} />
      )}
      {details.map((detail) => (
        <span key={detail} className={styles.note}>
          {detail}
        </span>
      ))}
    </>
  );
}

type ValueProps = Pick<SideCell, 'text' | 'spoken'>;

function Value({ text, spoken }: ValueProps) {
  return (
    <>
      <span className={styles.value} aria-hidden="true">
        {text}
      </span>
      <span className="visually-hidden">{spoken}</span>
    </>
  );
}

/** A figure that tells, pressed, where it comes from. */
function AskedValue({ question, ...value }: ValueProps & { readonly question: FigureQuestion }) {
  const { legend } = useMessages();
  const { askOrigin } = useCommands();
  return (
    <button type="button" className={styles.asked} title={legend.origin} onClick={() => askOrigin(question)}>
      <Value {...value} />
    </button>
  );
}
