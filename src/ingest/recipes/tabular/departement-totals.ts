import type { DepartementCode } from '@/domain/territory';
import type { RowAccount } from '../../report/row-account';
import type { ReadLevel, TerritoryPart, TerritoryRead } from './territory-reading';

/** Why the figures of a row cannot join the others. */
export type CollectorIssue = 'duplicate-row' | 'territory-level-mixed';

/** What the figures of a row are, and how those of several rows make one. */
export interface TotalRules<Series, Figures> {
  /** A text for what tells two figures of one territory apart. */
  readonly keyOf: (series: Series) => string;
  readonly isSame: (left: Series, right: Series) => boolean;
  /** The part of some figures that a share of their territory, less than 1, receives. */
  readonly shareOf: (figures: Figures, share: number) => Figures;
  readonly sumOf: (left: Figures, right: Figures) => Figures;
}

/** What the rows of one département and one series add up to. */
export interface DepartementTotal<Series, Figures> {
  readonly series: Series;
  readonly departementCode: DepartementCode;
  readonly level: ReadLevel;
  readonly figures: Figures;
  /** Whether it is but one of the two parts of the Rhône: half a département is not its count. */
  readonly isHalf: boolean;
}

interface OpenTotal<Series, Figures> {
  readonly series: Series;
  readonly departementCode: DepartementCode;
  readonly level: ReadLevel;
  /** The account of the file that gave its first part. */
  readonly account: RowAccount | null;
  /** Rows counted so far, by {@link rowKeyOf}, and territories that have rows with a name. */
  counted: Set<string>;
  figures: Figures;
}

type SeriesTotals<Series, Figures> = Map<DepartementCode, OpenTotal<Series, Figures>>;

interface RowFigures<Series, Figures> {
  readonly territory: TerritoryRead;
  readonly series: Series;
  readonly figures: Figures;
  /** The service or establishment a row is about, where its table has one a row; empty elsewhere. */
  readonly name: string;
}

const PARTS_OF_RHONE = 2;
const NAME_MARK = '\u0000';

/**
 * Adds rows up to départements, a series at a time. A row that says again what another row has said is refused, and so
 * is one at another level. Several files may fill one; what a file gave can be taken back.
 */
export class DepartementTotals<Series, Figures> {
  private readonly series = new Map<string, SeriesTotals<Series, Figures>>();
  private readonly totals: OpenTotal<Series, Figures>[] = [];
  private last: { readonly series: Series; readonly totals: SeriesTotals<Series, Figures> } | null = null;
  private account: RowAccount | null = null;

  /** Totals the open file changed, as they were before it; `null` for those it began. */
  private readonly before = new Map<
    OpenTotal<Series, Figures>,
    Pick<OpenTotal<Series, Figures>, 'counted' | 'figures'> | null
  >();

  constructor(private readonly rules: TotalRules<Series, Figures>) {}

  /** Says whose rows come from now on. */
  openFile(account: RowAccount): void {
    this.account = account;
    this.before.clear();
  }

  /** Takes back what the open file gave: it could not be read to its end. */
  dropFile(): void {
    for (const [total, held] of this.before) {
      if (held !== null) Object.assign(total, held);
      else {
        this.totals.splice(this.totals.indexOf(total), 1);
        this.totalsOf(total.series).delete(total.departementCode);
      }
    }
    this.before.clear();
  }

  /** Takes the figures of a row, or answers why it cannot. */
  add(row: RowFigures<Series, Figures>): CollectorIssue | null {
    const totals = this.totalsOf(row.series);
    for (const { departementCode } of row.territory.parts) {
      const issue = issueOf(totals.get(departementCode), row);
      if (issue !== null) return issue;
    }
    for (const part of row.territory.parts) this.addPart(totals, part, row);
    return null;
  }

  /** Remarks, once every file was read, on those that gave one of the two parts of the Rhône without any giving the other. */
  remarkOnHalves(): void {
    const accounts = new Set(this.totals.filter(isHalfRhone).map(({ account }) => account));
    for (const account of accounts) account?.remarkOnFile({ code: 'rhone-in-part', column: null, value: '' });
  }

  /** What was added up, in the order it first appeared. */
  all(): readonly DepartementTotal<Series, Figures>[] {
    return this.totals.map((total) => {
      const { series, departementCode, level, figures } = total;
      return { series, departementCode, level, figures, isHalf: isHalfRhone(total) };
    });
  }

  private addPart(
    totals: SeriesTotals<Series, Figures>,
    { departementCode, share }: TerritoryPart,
    row: RowFigures<Series, Figures>,
  ): void {
    const { series, figures } = row;
    const shared = share === 1 ? figures : this.rules.shareOf(figures, share);
    const total = totals.get(departementCode);
    if (total === undefined) {
      const { account } = this;
      const { level } = row.territory;
      const counted = new Set<string>();
      countRow(counted, row);
      const created = { series, departementCode, level, account, counted, figures: shared };
      totals.set(departementCode, created);
      this.totals.push(created);
      this.before.set(created, null);
      return;
    }
    this.keepBefore(total);
    countRow(total.counted, row);
    total.figures = this.rules.sumOf(total.figures, shared);
  }

  private keepBefore(total: OpenTotal<Series, Figures>): void {
    if (this.before.has(total)) return;
    this.before.set(total, { counted: new Set(total.counted), figures: total.figures });
  }

  /** Rows of one series mostly follow each other. */
  private totalsOf(series: Series): SeriesTotals<Series, Figures> {
    if (this.last !== null && this.rules.isSame(this.last.series, series)) return this.last.totals;
    const key = this.rules.keyOf(series);
    const totals: SeriesTotals<Series, Figures> = this.series.get(key) ?? new Map();
    this.series.set(key, totals);
    this.last = { series, totals };
    return totals;
  }
}

/** What a row is about, as its file divides France, and the service it names. */
function rowKeyOf({
  territory: { key },
  name,
}: Pick<RowFigures<unknown, unknown>, 'territory' | 'name'>): string {
  return name === '' ? key : `${key}${NAME_MARK}${name}`;
}

/** Notes a row, and that its territory has rows with a name. */
function countRow(counted: Set<string>, row: Pick<RowFigures<unknown, unknown>, 'territory' | 'name'>): void {
  counted.add(rowKeyOf(row));
  if (row.name !== '') counted.add(namedKeyOf(row));
}

function namedKeyOf({ territory: { key } }: Pick<RowFigures<unknown, unknown>, 'territory'>): string {
  return `${key}${NAME_MARK}`;
}

function isHalfRhone<Series, Figures>({ level, counted }: OpenTotal<Series, Figures>): boolean {
  if (level !== 'rhone-part') return false;
  const parts = new Set([...counted].map((key) => key.split(NAME_MARK, 1)[0]));
  return parts.size < PARTS_OF_RHONE;
}

function issueOf<Series, Figures>(
  total: OpenTotal<Series, Figures> | undefined,
  row: RowFigures<Series, Figures>,
): CollectorIssue | null {
  if (total === undefined) return null;
  if (total.level !== row.territory.level) return 'territory-level-mixed';
  // A row without a name beside rows with one would be their total, or a part of it nobody could tell.
  const other = row.name === '' ? namedKeyOf(row) : row.territory.key;
  return total.counted.has(rowKeyOf(row)) || total.counted.has(other) ? 'duplicate-row' : null;
}
