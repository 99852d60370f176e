import { borderNotes, bordersWords } from '@/i18n/borders';
import { useLanguage } from '@/i18n/react';
import { bordersOf, useAppState, useCommands } from '@/state';
import { EmptyState, Switch } from '@/ui-kit';
import { DataGrid, type GridSort } from '@/ui-kit/data-grid';
import { BorderChoice } from '../../borders';
import { useViewMemory } from '../../view-memory';
import styles from '../statistics.module.css';
import { useViewSubject } from '../use-view-subject';
import { ViewFrame } from '../ViewFrame';
import { borderContent } from './border-content';
import { nextBorderSort, sortBorders } from './sort-borders';
import { useBorderColumns } from './use-border-columns';
import { idOf, useBorderLinks } from './use-border-links';

const FIRST_SORT: GridSort = { columnId: 'rank', direction: 'ascending' };

/** The borders between neighbours whose rates are the farthest apart: what the lines of the map say, sorted and exported. */
export function Borders() {
  const language = useLanguage();
  const subject = useViewSubject();
  const words = bordersWords(language.messages.locale);
  const view = useAppState((state, app) => bordersOf(app).view(state.document));
  const [sort, setSort] = useViewMemory<GridSort>('borders sort', FIRST_SORT);
  const links = useBorderLinks(sortBorders(view.rows, sort));
  const columns = useBorderColumns(words, subject);
  const title = words.title({ name: subject.name });
  const remarks = borderNotes(view.count, subject.result, language);
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
          rows={links.rows}
          rowId={idOf}
          sort={sort}
          onSort={(columnId) => setSort(nextBorderSort(sort, columnId))}
          selectedId={links.selectedId}
          onSelect={links.select}
          onInspect={links.inspect}
          onHover={links.hover}
          grouping={links.grouping}
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
