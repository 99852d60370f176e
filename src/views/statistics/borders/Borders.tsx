import { useState } from 'react';
import { borderNotes, bordersWords } from '@/i18n/borders';
import { useLanguage } from '@/i18n/react';
import { type BorderRow, bordersOf, useAppState, useCommands } from '@/state';
import { EmptyState, Switch } from '@/ui-kit';
import { DataGrid, type GridSort } from '@/ui-kit/data-grid';
import { BorderChoice } from '../../borders';
import styles from '../statistics.module.css';
import { useTerritoryCursor } from '../use-territory-cursor';
import { useViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import { borderContent } from './border-content';
import { nextBorderSort, sortBorders } from './sort-borders';
import { useBorderColumns } from './use-border-columns';

const idOf = ({ above, below }: BorderRow) => `${above.code} ${below.code}`;

/** The borders between neighbours whose rates are the farthest apart: what the lines of the map say, sorted and exported. */
export function Borders() {
  const language = useLanguage();
  const subject = useViewSubject();
  const cursor = useTerritoryCursor();
  const words = bordersWords(language.messages.locale);
  const view = useAppState((state, app) => bordersOf(app).view(state.document));
  const [sort, setSort] = useState<GridSort>({ columnId: 'rank', direction: 'ascending' });
  const columns = useBorderColumns(words, subject);
  const title = words.title({ name: subject.name });
  const remarks = borderNotes(view.count, subject.result, language);
  const aboveOf = (id: string | null) => view.rows.find((row) => idOf(row) === id)?.above.code ?? null;
  const select = (id: string) => {
    const code = aboveOf(id);
    if (code !== null) cursor.select(code);
  };
  if (view.count.search === 'underway') return <p role="status">{language.messages.app.loading}</p>;
  return (
    <ViewFrame
      subject={subject}
      content={borderContent(view, subject, { title, words, remarks, formats: language.formats })}
      aside={
        <>
          <MapSwitch label={words.choice.show} />
          <BorderChoice />
          <ul className={styles.notes}>
            {remarks.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      }
    >
      <div className={styles.fill}>
        <DataGrid
          label={title}
          columns={columns}
          rows={sortBorders(view.rows, sort)}
          rowId={idOf}
          sort={sort}
          onSort={(columnId) => setSort(nextBorderSort(sort, columnId))}
          selectedId={null}
          onSelect={select}
          onHover={(id) => cursor.hover(aboveOf(id))}
          emptyState={<EmptyState icon="info" title={words.table.empty} />}
        />
      </div>
    </ViewFrame>
  );
}

function MapSwitch({ label }: { readonly label: string }) {
  const commands = useCommands();
  const isShown = useAppState((state) => state.document.settings.layers.borders);
  return (
    <Switch isSelected={isShown} onChange={() => commands.toggleLayer('borders')}>
      {label}
    </Switch>
  );
}
