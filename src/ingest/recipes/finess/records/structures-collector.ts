import type { FinessNumber } from '@/domain/offer';
import {
  type CommuneTable,
  type DepartementCode,
  departementOfCommune,
  isCommuneCode,
} from '@/domain/territory';
import type { FileKind } from '../../../report/import-report';
import { type Remark, RowAccount } from '../../../report/row-account';
import type { Identity } from '../identity';
import { locate } from '../location';
import type { CoordinateReading } from '../point';
import type { EstablishmentDraft, StructuresFile } from '../register';
import { CommuneReader } from './commune-cells';
import { finessRemarks, type FinessReading, readFinessCell } from './finess-cell';
import { type Geolocation, geolocationOf, readGeolocation } from './geolocation-row';
import { loadReprojections, type Reprojections } from './projection';
import type { FinessRecord } from './record';
import { leaveUnknown } from './unknown-record';
import { readStructure } from './structure-row';

interface OpenEstablishment {
  readonly row: number;
  readonly identity: Identity;
  readonly remarks: readonly Remark[];
}

const LOCATION_COLUMNS = { commune: 'commune', coordinates: 'coordxet' } as const;
const NO_COORDINATES: CoordinateReading = { kind: 'absent' };

/** A point and the establishment it is the point of, when that one is kept. */
interface MatchedPoint {
  readonly geolocation: Geolocation;
  readonly number: FinessReading;
  readonly establishment: OpenEstablishment | undefined;
}

/**
 * Gathers a structures file of the former FINESS record by record. A row is an establishment, or the point of one,
 * which may stand anywhere in the file.
 */
export class StructuresCollector {
  /** ISO day of the extraction, once the file has said it. */
  date: string | null = null;
  private readonly account: RowAccount;
  private readonly open = new Map<FinessNumber, OpenEstablishment>();
  private readonly communes = new CommuneReader();
  private readonly geolocations: Geolocation[] = [];
  private readonly listedNumbers = new Set<FinessNumber>();
  private readonly observedDepartements = new Set<DepartementCode>();
  private readonly observedCommunes = new Set<string>();

  constructor(fileName: string, kind: FileKind) {
    this.account = new RowAccount(fileName, kind);
  }

  /** Takes the next record of the file. */
  take(record: FinessRecord): void {
    if (record.type === 'structureet') this.takeEstablishment(record);
    else if (record.type === 'geolocalisation') this.takeGeolocation(record);
    else this.account.leave(record.row, leaveUnknown(record));
  }

  /** Puts the establishments on the map, once all the points are known. */
  async finish(communes: CommuneTable): Promise<StructuresFile> {
    const matched = this.geolocations.map((geolocation) => this.match(geolocation));
    const kept = matched.filter(({ establishment }) => establishment !== undefined);
    const sources = new Set(kept.map(({ geolocation }) => geolocation.source));
    const points = this.readPoints(matched, await loadReprojections(sources));
    const drafts = new Map<FinessNumber, EstablishmentDraft>();
    for (const [finess, { row, identity, remarks }] of this.open) {
      const reading: CoordinateReading = points.get(finess) ?? NO_COORDINATES;
      const place = locate({ commune: identity.communeCode, reading }, communes, LOCATION_COLUMNS);
      const establishment = { ...identity, location: place.location };
      drafts.set(finess, { row, establishment, remarks: [...remarks, ...place.remarks] });
    }
    const { account, date, listedNumbers, observedDepartements } = this;
    return { account, date, drafts, listedNumbers, observedDepartements };
  }

  private takeEstablishment(record: FinessRecord): void {
    const { finess, insee, reading } = readStructure(record, {
      extraction: this.date,
      communes: this.communes,
    });
    if (insee !== null) this.observe(insee);
    if (finess !== null) this.listedNumbers.add(finess);
    if (reading.outcome !== 'identified') this.account.leave(record.row, reading);
    else if (this.open.has(reading.identity.finessEt)) {
      const value = reading.identity.finessEt;
      this.account.reject(record.row, { code: 'duplicate-finess', column: 'nofinesset', value });
    } else {
      const { identity, remarks } = reading;
      this.open.set(identity.finessEt, { row: record.row, identity, remarks });
    }
  }

  private observe(insee: string): void {
    if (this.observedCommunes.has(insee)) return;
    this.observedCommunes.add(insee);
    if (isCommuneCode(insee)) this.observedDepartements.add(departementOfCommune(insee));
  }

  private takeGeolocation(record: FinessRecord): void {
    const damage = record.damage();
    if (damage !== null) this.account.reject(record.row, damage);
    else if (this.isLeftAside(record)) this.skipLeftAside(record.row, record.text('nofinesset') ?? '');
    else this.geolocations.push(geolocationOf(record));
  }

  /** Most points follow an establishment that was left aside: they are not kept until the end of the file. */
  private isLeftAside(record: FinessRecord): boolean {
    const { number } = readFinessCell(record.text('nofinesset'), (padded) => this.listedNumbers.has(padded));
    return number !== null && this.listedNumbers.has(number) && !this.open.has(number);
  }

  private match(geolocation: Geolocation): MatchedPoint {
    const number = readFinessCell(geolocation.finess, (padded) => this.listedNumbers.has(padded));
    const establishment = number.number === null ? undefined : this.open.get(number.number);
    return { geolocation, number, establishment };
  }

  /** Closes the rows of the points and gives those that are taken. */
  private readPoints(
    matched: readonly MatchedPoint[],
    reprojections: Reprojections,
  ): Map<FinessNumber, CoordinateReading> {
    const points = new Map<FinessNumber, CoordinateReading>();
    for (const { geolocation, number, establishment } of matched) {
      const { row, finess } = geolocation;
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
    const listed = number !== null && this.listedNumbers.has(number);
    if (listed) this.skipLeftAside(row, value);
    else this.account.reject(row, { code: 'establishment-not-in-structures', column: 'nofinesset', value });
  }

  private skipLeftAside(row: number, value: string): void {
    this.account.skip(row, { code: 'establishment-left-aside', column: 'nofinesset', value });
  }
}
