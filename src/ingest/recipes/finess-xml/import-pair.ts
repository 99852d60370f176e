import { failure, success } from '@/lib';
import { EquipementsCollector } from '../finess/records/equipements-collector';
import { StructuresCollector } from '../finess/records/structures-collector';
import { registerRecipe } from '../finess/register-recipe';
import { readRecords } from './read-records';
import { withRows } from '../../report/with-rows';

/** The XML feeds of FINESS: structures (cs1400102) and equipment (cs1400105). */
export const FINESS_XML = registerRecipe({
  kinds: { structures: 'finess-xml-structures', capacities: 'finess-xml-equipements' },
  missing: { structures: 'missing-pair-xml-structures', capacities: 'missing-pair-xml-equipements' },
  title: {
    prefix: 'finess-xml',
    name: 'FINESS',
    source: 'FINESS (DREES, Agence du numérique en santé)',
    finessColumn: 'nofinesset',
  },
  readThrough: (file, hooks) => readRecords(file, hooks, null),
  readStructures: async (file, { communes }, hooks) => {
    const collector = new StructuresCollector(file.name, 'finess-xml-structures');
    const reading = await readRecords(file, hooks, collector);
    return reading.ok ? success(await collector.finish(communes)) : failure(reading.error);
  },
  readCapacities: async (file, structures, hooks) => {
    const collector = new EquipementsCollector(file.name, 'finess-xml-equipements', structures);
    const reading = await readRecords(file, withRows(hooks, collector.account), collector);
    return reading.ok ? success(collector) : failure(reading.error);
  },
});
