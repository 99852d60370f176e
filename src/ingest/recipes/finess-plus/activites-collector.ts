import type { Capacity } from '@/domain/offer';
import { asObject, elementsAt, type JsonObject, objectsAt, textAt } from '../../read';
import { RowAccount } from '../../report/row-account';
import type { CapacitiesFile, StructuresFile } from '../finess/register';
import { type Activity, readActivity, readCapacity } from './capacity-row';
import { type EntityCollector, strayElement } from './read-entities';

/**
 * Gathers the activités file of FINESS+ and joins it to the structures by FINESS number. A row is one entry of
 * `ege[].activitesExercees[].capacite[]`, numbered from 1 in the order of the file; authorisations of legal entities
 * (`activitesAutorisees`) are not rows. What stands in the place of an entry without being an object is a row that is
 * refused.
 */
export class ActivitesCollector implements CapacitiesFile, EntityCollector {
  readonly account: RowAccount;
  generatedAt: string | null = null;
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

  takeLegalEntity(pmej: JsonObject): void {
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
      for (const element of elementsAt(activity, 'capacite')) {
        this.row += 1;
        const entry = asObject(element);
        if (entry === null) this.account.reject(this.row, strayElement('capacite', element));
        else this.takeCapacity(entry, about, capacities);
      }
    }
  }

  private takeCapacity(entry: JsonObject, activity: Activity, capacities: Capacity[]): void {
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
      elementsAt(activity, 'capacite').forEach(() => {
        this.row += 1;
        const remark = { column: 'numFinessEge', value: number } as const;
        if (listed) this.account.skip(this.row, { ...remark, code: 'establishment-left-aside' });
        else this.account.reject(this.row, { ...remark, code: 'establishment-not-in-structures' });
      });
    }
  }
}
