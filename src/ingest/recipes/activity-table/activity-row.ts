import type { ActivityService } from '@/domain/activity';
import { failure, success, type Result } from '@/lib';
import { plainText } from '../../mapping';
import type { Remark, RowAccount } from '../../report/row-account';
import { readServiceWithin, type TableRow } from '../../table';
import type { CollectorIssue } from '../tabular/departement-totals';
import { readOnce } from '../tabular/read-once';
import { dateCellReader, RowCells } from '../tabular/row-cells';
import type { TerritoryJoin } from '../tabular/territory-join';
import type { TerritoryRead } from '../tabular/territory-reading';
import type { ActivityCollector, ActivitySeries } from './activity-collector';
import { type FigureRemark, readFigures } from './activity-figures';
import type { ActivityGroup, ActivityPlan } from './activity-plan';

/** What reading the rows of a table of what services report needs. */
export interface ActivityRowsOptions {
  readonly plan: ActivityPlan;
  readonly headers: readonly string[];
  readonly join: TerritoryJoin;
  readonly collector: ActivityCollector;
  readonly account: RowAccount;
}

/** Reads the rows of a table of what services report one by one and closes each in the account. */
export class ActivityRows {
  /** Whether a row of a commune was counted. */
  hasCommunes = false;
  private readonly readDate = dateCellReader();
  private readonly readService = readOnce((cell): ActivityService | null => {
    const service = readServiceWithin(cell);
    return service === 'cnrhr' ? null : service;
  });

  constructor(private readonly options: ActivityRowsOptions) {}

  /** Closes a row: accepted when the figures of a service at least can be taken. */
  take({ cells: texts, row }: TableRow): void {
    const { account, join, plan, headers } = this.options;
    const cells = new RowCells(headers, texts);
    const territory = join.read(row, texts);
    if (territory.outcome !== 'read') {
      account.leave(row, {
        outcome: territory.outcome,
        remark: cells.remark(territory.code, plan.territory),
      });
      return;
    }
    const remarks = territory.remark === null ? [] : [cells.remark(territory.remark, plan.territory)];
    let refusal: Remark | null = null;
    let taken = 0;
    for (const group of plan.groups) {
      const read = this.takeGroup(group, territory, cells);
      if (read.ok) {
        taken += 1;
        remarks.push(...read.value);
      } else {
        if (plan.groups.length > 1) remarks.push(read.error);
        refusal ??= read.error;
      }
    }
    if (taken === 0 && refusal !== null) account.reject(row, refusal);
    else {
      account.accept(row, remarks);
      this.hasCommunes ||= territory.level === 'commune';
    }
  }

  private takeGroup(
    group: ActivityGroup,
    territory: TerritoryRead,
    cells: RowCells,
  ): Result<readonly Remark[], Remark> {
    const { collector, plan } = this.options;
    const series = this.seriesOf(group, cells);
    if (!series.ok) return series;
    const remarkOn = ({ code, role }: FigureRemark) => cells.remark(code, group.positions[role] ?? null);
    const { counts, remarks, refusal } = readFigures(group, (position) => cells.text(position));
    if (refusal !== null) return failure(remarkOn(refusal));
    const name = plan.names
      .map((position) => plainText(cells.text(position)))
      .join(' ')
      .trim();
    const row = { territory, series: series.value, figures: counts, name };
    const issue: CollectorIssue | null = collector.add(row);
    return issue === null ? success(remarks.map(remarkOn)) : failure(cells.remark(issue, plan.territory));
  }

  private seriesOf(group: ActivityGroup, cells: RowCells): Result<ActivitySeries, Remark> {
    const { plan } = this.options;
    const cell = cells.text(plan.service);
    const service = cell === '' ? group.service : this.readService(cell);
    if (service === null) return failure(cells.remark('unknown-service', plan.service));
    const date = this.readDate(cells.text(plan.date));
    if (!date.ok) return failure(cells.remark(date.error, plan.date));
    return success({ service, referenceDate: date.value ?? group.referenceDate });
  }
}
