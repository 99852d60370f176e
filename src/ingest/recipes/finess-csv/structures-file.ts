import type { FinessNumber } from '@/domain/offer';
import {
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
  isCommuneCode,
} from '@/domain/territory';
import { failure, success, type Result } from '@/lib';
import type { CsvRecord, ImportHooks, ReadIssue, SourceFile } from '../../read';
import { type Remark, RowAccount } from '../../report/row-account';
import type { Identity } from '../finess/identity';
import { locate } from '../finess/location';
import type { CoordinateReading } from '../finess/point';
import type { EstablishmentDraft, StructuresFile } from '../finess/register';
import { finessRemarks, readFinessCell } from './finess-cell';
import { type Geolocation, geolocationOf, readGeolocation } from './geolocation-row';
import type { FinessCsvLayout } from './layout';
import { loadReprojections, type Reprojections } from './projection';
import { readRecords } from './read-records';
import { filledLength, fits, recordTypeOf, WIDTHS } from './record';
import { readStructure } from './structure-row';

/**
 * Reads the structures file of the etalab series. A row is a line, numbered as in the file: an establishment, or the
 * point of one, which may stand anywhere in the file.
 */
export async function readStructures(
  file: SourceFile,
  communes: CommuneTable,
  hooks: ImportHooks,
): Promise<Result<StructuresFile, ReadIssue>> {
  const collector = new StructuresCollector(file.name);
  const reading = await readRecords(file, hooks, (layout) => {
    collector.layout = layout;
    return (record) => collector.take(record);
  });
  if (!reading.ok) return failure(reading.error);
  return success(await collector.finish(communes));
}

interface OpenEstablishment {
  readonly row: number;
  readonly identity: Identity;
  readonly remarks: readonly Remark[];
}

const LOCATION_COLUMNS = { commune: 'commune', coordinates: 'coordxet' } as const;
const NO_COORDINATES: CoordinateReading = { kind: 'absent' };

class StructuresCollector {
  layout: FinessCsvLayout | null = null;
  private readonly account: RowAccount;
  private readonly open = new Map<FinessNumber, OpenEstablishment>();
  private readonly geolocations: Geolocation[] = [];
  private readonly listedNumbers = new Set<string>();
  private readonly observedDepartements = new Set<DepartementCode>();

  constructor(fileName: string) {
    this.account = new RowAccount(fileName, 'finess-csv-structures');
  }

  take({ cells, line }: CsvRecord): void {
    const type = recordTypeOf(cells);
    if (type === 'structureet') this.takeEstablishment(cells, line);
    else if (type === 'geolocalisation') this.takeGeolocation(cells, line);
    else this.account.reject(line, { code: 'unknown-record', column: null, value: cells[0] ?? '' });
  }

  async finish(communes: CommuneTable): Promise<StructuresFile> {
    const sources = this.geolocations.map(({ source }) => source);
    const points = this.readPoints(await loadReprojections(sources));
    const drafts = new Map<FinessNumber, EstablishmentDraft>();
    for (const [finess, { row, identity, remarks }] of this.open) {
      const reading: CoordinateReading = points.get(finess) ?? NO_COORDINATES;
      const place = locate({ commune: identity.communeCode, reading }, communes, LOCATION_COLUMNS);
      const establishment = { ...identity, location: place.location };
      drafts.set(finess, { row, establishment, remarks: [...remarks, ...place.remarks] });
    }
    const { account, listedNumbers, observedDepartements } = this;
    return { account, date: this.layout?.date ?? null, drafts, listedNumbers, observedDepartements };
  }

  private takeEstablishment(cells: readonly string[], row: number): void {
    const { finess, insee, reading } = readStructure(cells);
    if (insee !== null && isCommuneCode(insee)) this.observedDepartements.add(departementOfCommune(insee));
    if (finess !== null) this.listedNumbers.add(finess);
    if (reading.outcome !== 'identified') this.account.leave(row, reading);
    else if (this.open.has(reading.identity.finessEt)) {
      const value = reading.identity.finessEt;
      this.account.reject(row, { code: 'duplicate-finess', column: 'nofinesset', value });
    } else {
      const { identity, remarks } = reading;
      this.open.set(identity.finessEt, { row, identity, remarks });
    }
  }

  private takeGeolocation(cells: readonly string[], row: number): void {
    if (fits(cells, WIDTHS.geolocation)) this.geolocations.push(geolocationOf(cells, row));
    else {
      const value = String(filledLength(cells));
      this.account.reject(row, { code: 'fields-shifted', column: null, value });
    }
  }

  /** Closes the rows of the points and gives those that are taken. */
  private readPoints(reprojections: Reprojections): Map<FinessNumber, CoordinateReading> {
    const points = new Map<FinessNumber, CoordinateReading>();
    for (const geolocation of this.geolocations) {
      const { row, finess } = geolocation;
      const number = readFinessCell(finess, (padded) => this.listedNumbers.has(padded));
      const establishment = number.number === null ? undefined : this.open.get(number.number);
      const value = finess ?? '';
      if (establishment === undefined) this.leaveAside(row, number.number, value);
      else if (points.has(establishment.identity.finessEt)) {
        this.account.reject(row, { code: 'duplicate-row', column: 'nofinesset', value });
      } else {
        const { finessEt, departementCode } = establishment.identity;
        const reading = readGeolocation(geolocation, departementCode, reprojections);
        if (reading.outcome === 'accepted') {
          points.set(finessEt, reading.point);
          this.account.accept(row, finessRemarks(number, 'nofinesset', finess));
        } else this.account.leave(row, reading);
      }
    }
    return points;
  }

  private leaveAside(row: number, number: FinessNumber | null, value: string): void {
    const remark = { column: 'nofinesset', value } as const;
    const listed = number !== null && this.listedNumbers.has(number);
    if (listed) this.account.skip(row, { ...remark, code: 'establishment-left-aside' });
    else this.account.reject(row, { ...remark, code: 'establishment-not-in-structures' });
  }
}
