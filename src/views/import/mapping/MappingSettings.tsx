import { TABLE_TARGETS } from '@/ingest/mapping';
import type { FileSurvey, SurveyedTable } from '@/ingest/table';
import type { MappingWords } from '@/i18n/mapping';
import { Select } from '@/ui-kit';
import { chooseTable, type MappingDraft, withCogYear, withTarget } from './mapping-draft';
import styles from './mapping.module.css';
import { useMappingWords } from './use-mapping-words';

interface MappingSettingsProps {
  readonly survey: FileSurvey;
  readonly draft: MappingDraft;
  readonly onChange: (draft: MappingDraft) => void;
}

const CURRENT = 'current';
const LAST_YEAR = 2025;
const FIRST_YEAR = 2003;
const COG_YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, rank) => String(LAST_YEAR - rank));

/** Which table of the file is read, what it tells, and of which year its communes are. */
export function MappingSettings({ survey, draft, onChange }: MappingSettingsProps) {
  const { mapping: words } = useMappingWords();
  const { target, cogYear, columns } = draft.mapping;
  const hasTerritory = target !== 'coverage' && columns.some(({ role }) => role === 'territory');
  return (
    <div className={styles.settings}>
      {survey.tables.length > 1 && (
        <Select
          label={words.table}
          options={survey.tables.map((table, rank) => ({ id: String(rank), label: tableName(table, words) }))}
          value={String(draft.tableRank)}
          onChange={(rank) => onChange(chooseTable(survey, Number(rank)) ?? draft)}
        />
      )}
      <Select
        label={words.target}
        options={TABLE_TARGETS.map((id) => ({ id, label: words.targets[id] }))}
        value={target}
        onChange={(chosen) => onChange(withTarget(draft, chosen))}
      />
      {hasTerritory && (
        <Select
          label={words.cogYear}
          description={words.cogYearNote}
          options={[
            { id: CURRENT, label: words.cogYearToday },
            ...COG_YEARS.map((year) => ({ id: year, label: year })),
          ]}
          value={cogYear === null ? CURRENT : String(cogYear)}
          onChange={(year) => onChange(withCogYear(draft, year === CURRENT ? null : Number(year)))}
        />
      )}
    </div>
  );
}

function tableName({ layout }: SurveyedTable, words: MappingWords['mapping']): string {
  const { medium, lastHeaderRow: row } = layout.place;
  const columns = layout.headers.length;
  return medium.kind === 'workbook'
    ? words.sheetTable({ sheet: medium.sheet, row, columns })
    : words.textTable({ row, columns });
}
