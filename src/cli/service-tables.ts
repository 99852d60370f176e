import {
  ACTIVITY_COUNTS,
  type ActivityCount,
  type ActivityDataset,
  type ActivityRecord,
} from '@/domain/activity';
import type { CoverageDataset, CoverageTeam } from '@/domain/coverage';
import { type MeasuredValue, numberOf } from '@/domain/measure';
import { type Column, textColumn as text, type WrittenTable, writeTable } from './table';

interface ReportedCount {
  readonly record: ActivityRecord;
  readonly name: ActivityCount;
  readonly count: MeasuredValue;
}

const ACTIVITY_COLUMNS: readonly Column<ReportedCount>[] = [
  text('departement', 'Code INSEE du département', ({ record }) => record.departementCode),
  text('service', 'camsp, cmpp, pco ou erhr', ({ record }) => record.service),
  text('reference_date', 'Date ou année des chiffres, ISO 8601', ({ record }) => record.referenceDate),
  text(
    'measure',
    'caseload (file active), newcomers (entrées), days-waited (jours d’attente des entrées), long-waits (entrées après plus de 6 mois) ou without-solution',
    ({ name }) => name,
  ),
  {
    name: 'value',
    type: 'number',
    description: 'Personnes, ou jours pour days-waited',
    cell: ({ count }) => numberOf(count) ?? null,
  },
  text(
    'value_status',
    'known, estimated (recalculé d’une moyenne ou d’une part), missing ou suppressed (masqué par le producteur)',
    ({ count }) => count.status,
  ),
];

const TEAM_COLUMNS: readonly Column<CoverageTeam>[] = [
  text('team_id', 'Identifiant de l’équipe, fait de son type et de son nom', ({ id }) => id),
  text('kind', 'erhr, cnrhr ou pco', ({ kind }) => kind),
  text('name', 'Nom de l’équipe', ({ name }) => name),
  text('carrier', 'Organisme qui la porte', ({ carrier }) => carrier),
  text('departement_codes', 'Départements de son territoire, séparés par « ; »', ({ departements }) =>
    departements.join(';'),
  ),
  text('partial_departement_codes', 'Ceux dont elle ne couvre qu’une partie', ({ partial = [] }) =>
    partial.map(({ departement }) => departement).join(';'),
  ),
  text(
    'commune_codes',
    'Communes de ces départements dont elle répond, quand la liste les nomme',
    ({ partial = [] }) => partial.flatMap(({ communes }) => communes.map(({ code }) => code)).join(';'),
  ),
  text('verification', 'verified, derived ou to-confirm', ({ verification }) => verification),
  text('note', 'Ce que le fichier en dit', ({ note }) => note),
  text('source_url', 'Page lue', ({ sourceUrl }) => sourceUrl),
];

/** What services report, one row a figure. */
export function activityTable({ records, provenance }: ActivityDataset): WrittenTable {
  return writeTable({
    ...provenance,
    name: 'activity',
    title: 'Activité des CAMSP, CMPP, PCO et ERHR par département, service et date',
    columns: ACTIVITY_COLUMNS,
    rows: records.flatMap((record) =>
      ACTIVITY_COUNTS.flatMap((name): readonly ReportedCount[] => {
        const count = record.counts[name];
        return count === undefined ? [] : [{ record, name, count }];
      }),
    ),
  });
}

/** Teams and the départements they answer for. */
export function teamTable({ teams, provenance }: CoverageDataset): WrittenTable {
  return writeTable({
    ...provenance,
    name: 'teams',
    title: 'Équipes et territoires d’intervention',
    columns: TEAM_COLUMNS,
    rows: teams,
  });
}
