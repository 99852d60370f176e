import type { Capacity } from '@/domain/offer';
import { failure, success, type Result } from '@/lib';
import {
  asObject,
  type ImportHooks,
  type JsonObject,
  objectsAt,
  readJson,
  type ReadIssue,
  type SourceFile,
  textAt,
} from '../../read';
import { RowAccount } from '../../report/row-account';
import type { CapacitiesFile, StructuresFile } from '../finess/register';
import { type Activity, readActivity, readCapacity } from './capacity-row';
import { readFileMember, type FileStamp } from './file-stamp';

/**
 * Reads the activités file of FINESS+ and joins it to the structures by FINESS number. A row is one entry of
 * `ege[].activitesExercees[].capacite[]`, numbered from 1 in the order of the file; authorisations of legal entities
 * (`activitesAutorisees`) are not rows.
 */
export async function readActivites(
  file: SourceFile,
  structures: StructuresFile,
  hooks: ImportHooks,
): Promise<Result<CapacitiesFile, ReadIssue>> {
  const collector = new ActivitesCollector(file.name, structures);
  const reading = await readJson(file, { phase: 'reading', hooks }, (part) => {
    if (part.kind === 'member') readFileMember(part, collector.stamp, collector.account);
    else if (part.key === 'pmej') collector.takeLegalEntity(asObject(part.value));
    return 'continue';
  });
  return reading.ok ? success(collector) : failure(reading.error);
}

class ActivitesCollector implements CapacitiesFile {
  readonly account: RowAccount;
  readonly stamp: FileStamp = { generatedAt: null };
  readonly capacities = new Map<string, Capacity[]>();
  private readonly seenIds = new Set<string>();
  private readonly kept: ReadonlySet<string>;
  private row = 0;

  constructor(
    fileName: string,
    private readonly structures: StructuresFile,
  ) {
    this.account = new RowAccount(fileName, 'finess-activites');
    this.kept = new Set(structures.drafts.keys());
  }

  takeLegalEntity(pmej: JsonObject | null): void {
    for (const ege of objectsAt(pmej, 'ege')) {
      const number = textAt(ege, 'numFinessEge') ?? '';
      if (this.kept.has(number)) this.takeEstablishment(number, ege);
      else this.leaveAside(number, ege);
    }
  }

  private takeEstablishment(number: string, ege: JsonObject): void {
    const capacities = this.capacities.get(number) ?? [];
    this.capacities.set(number, capacities);
    for (const activity of objectsAt(ege, 'activitesExercees')) {
      const about = readActivity(activity);
      for (const entry of objectsAt(activity, 'capacite')) this.takeCapacity(entry, about, capacities);
    }
  }

  private takeCapacity(entry: JsonObject, activity: Activity, capacities: Capacity[]): void {
    this.row += 1;
    const reading = readCapacity(entry, activity);
    if (reading.outcome !== 'accepted') this.account.leave(this.row, reading);
    else if (this.isRepeated(entry)) {
      const value = textAt(entry, 'idCapacite') ?? '';
      this.account.reject(this.row, { code: 'duplicate-row', column: 'idCapacite', value });
    } else {
      this.account.accept(this.row, reading.remarks);
      capacities.push(reading.capacity);
    }
  }

  private isRepeated(entry: JsonObject): boolean {
    const id = textAt(entry, 'idCapacite');
    if (id === null) return false;
    if (this.seenIds.has(id)) return true;
    this.seenIds.add(id);
    return false;
  }

  private leaveAside(number: string, ege: JsonObject): void {
    const listed = this.structures.listedNumbers.has(number);
    for (const activity of objectsAt(ege, 'activitesExercees')) {
      objectsAt(activity, 'capacite').forEach(() => {
        this.row += 1;
        const remark = { column: 'numFinessEge', value: number } as const;
        if (listed) this.account.skip(this.row, { ...remark, code: 'establishment-left-aside' });
        else this.account.reject(this.row, { ...remark, code: 'establishment-not-in-structures' });
      });
    }
  }
}
