import { useEffect, useMemo } from 'react';
import { isFinessNumber } from '@/domain/offer';
import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { useAppState, useAppStore, useCommands } from '@/state';
import { Button, EmptyState, IconButton } from '@/ui-kit';
import { DataGrid, type GridColumn, type GridSort } from '@/ui-kit/data-grid';
import { useViewMemory } from '../view-memory';
import {
  ESTABLISHMENT_COLUMNS,
  type EstablishmentColumn,
  type EstablishmentRow,
  establishmentRows,
  sortedRows,
} from './establishment-rows';
import { FacetSearch } from './FacetSearch';
import { OfferChips } from './OfferChips';
import styles from './offer-filter.module.css';
import { useEstablishmentLinks } from './use-establishment-links';
import { useOfferDownload } from './use-offer-download';
import { useOfferFilter } from './use-offer-filter';

const WIDTHS: Readonly<Record<EstablishmentColumn, string>> = {
  name: '300px',
  category: '130px',
  departement: '170px',
  manager: '220px',
  publics: '280px',
  installed: '150px',
  authorised: '160px',
  finess: '120px',
};

/** The establishments that the filter lets through, as a table: choosing one shows it on the map and in its sheet. */
export function EstablishmentTable() {
  const { words, chosen } = useOfferFilter();
  const commands = useCommands();
  const language = useLanguage();
  const { hierarchy } = useAppStore().embedded;
  const [sort, setSort] = useViewMemory<GridSort | null>('establishments sort', null);
  const establishments = useAppState((state, { select }) => select.shownOffer(state.document).establishments);
  const provenance = useAppState((state, { select }) => select.datedOffer(state.document).provenance);
  const selected = useAppState(({ selection }) =>
    selection.kind === 'establishment' ? selection.finessEt : null,
  );
  const { listed, grouping } = useEstablishmentLinks(establishments);
  const rows = useMemo(
    () => establishmentRows(listed, { hierarchy, language, words }),
    [listed, hierarchy, language, words],
  );
  const shown = useMemo(() => {
    const column = ESTABLISHMENT_COLUMNS.find((id) => id === sort?.columnId);
    const isDescending = sort?.direction === 'descending';
    return column === undefined
      ? rows
      : sortedRows(rows, column, { locale: language.formats.locale, isDescending });
  }, [rows, sort, language]);
  const download = useOfferDownload(shown);
  useEffect(() => () => commands.hover(null), [commands]);
  const columns = ESTABLISHMENT_COLUMNS.map((id): GridColumn<EstablishmentRow> => ({
    id,
    header: words.columns[id],
    align: id === 'installed' || id === 'authorised' ? 'end' : 'start',
    width: WIDTHS[id],
    cell: ({ textOf }) => {
      const text = textOf(id);
      return (
        <span className={styles.cut} title={text}>
          {text}
        </span>
      );
    },
    sortLabel: words.sortBy({ column: words.columns[id] }),
  }));
  return (
    <section className={styles.view} aria-label={words.tableLabel}>
      <div className={styles.head}>
        <OfferChips listed={rows.length} />
        <div className={styles.tools}>
          <div className={styles.find}>
            <FacetSearch />
          </div>
          <IconButton icon="download" size="small" label={words.download} onPress={() => void download()} />
        </div>
      </div>
      <div className={styles.grid}>
        <DataGrid
          label={words.tableLabel}
          columns={columns}
          rows={shown}
          rowId={({ id }) => id}
          sort={sort}
          onSort={(columnId) => setSort(nextSort(sort, columnId))}
          selectedId={selected}
          onSelect={(id) => {
            if (isFinessNumber(id)) commands.selectEstablishment(id);
          }}
          grouping={grouping}
          onHover={(id) =>
            commands.hover(id !== null && isFinessNumber(id) ? { territoryCode: null, finessEt: id } : null)
          }
          emptyState={<NothingListed isOfKept={rows.length < establishments.length} />}
        />
      </div>
      <p className={styles.foot}>
        {chosen.length > 0 && `${words.difference} `}
        {describeProvenance([provenance], language)}
      </p>
    </section>
  );
}

/** Why no establishment is listed, and the way out. */
function NothingListed({ isOfKept }: { readonly isOfKept: boolean }) {
  const { words, clear, chosen } = useOfferFilter();
  if (isOfKept) return <EmptyState icon="info" title={words.none.kept} />;
  if (chosen.length === 0) return <EmptyState icon="info" title={words.none.empty} />;
  return (
    <EmptyState
      icon="filter"
      title={words.none.title}
      action={<Button onPress={clear}>{words.clear}</Button>}
    />
  );
}

function nextSort(sort: GridSort | null, columnId: string): GridSort {
  const isAgain = sort?.columnId === columnId && sort.direction === 'ascending';
  return { columnId, direction: isAgain ? 'descending' : 'ascending' };
}
