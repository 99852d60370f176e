import { failure, success } from '@/lib';
import { EquipementsCollector } from '../finess/records/equipements-collector';
import { StructuresCollector } from '../finess/records/structures-collector';
import { registerRecipe } from '../finess/register-recipe';
import { readRecords } from './read-records';
import { withRows } from '../../report/with-rows';

/** The etalab series of FINESS, in CSV, published until May 2026: structures (502 or 507) and equipment (505). */
export const FINESS_CSV = registerRecipe({
  kinds: { structures: 'finess-csv-structures', capacities: 'finess-csv-equipements' },
  missing: { structures: 'missing-pair-csv-structures', capacities: 'missing-pair-csv-equipements' },
  title: {
    prefix: 'finess-csv',
    name: 'FINESS',
    source: 'FINESS (DREES, Agence du numérique en santé)',
    finessColumn: 'nofinesset',
  },
  readThrough: (file, hooks) => readRecords(file, hooks, () => () => undefined),
  readStructures: async (file, { communes }, hooks) => {
    const collector = new StructuresCollector(file.name, 'finess-csv-structures');
    const reading = await readRecords(file, hooks, ({ date }) => {
      collector.date = date;
      return (record) => collector.take(record);
    });
    return reading.ok ? success(await collector.finish(communes)) : failure(reading.error);
  },
  readCapacities: async (file, structures, hooks) => {
    const collector = new EquipementsCollector(file.name, 'finess-csv-equipements', structures);
    const reading = await readRecords(
      file,
      withRows(hooks, collector.account),
      () => (record) => collector.take(record),
    );
    return reading.ok ? success(collector) : failure(reading.error);
  },
});
