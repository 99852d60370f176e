import { failure, success } from '@/lib';
import { registerRecipe } from '../finess/register-recipe';
import { ActivitesCollector } from './activites-collector';
import { readEntities } from './read-entities';
import { StructuresCollector } from './structures-collector';
import { withRows } from '../../report/with-rows';

/** FINESS+: structures and activités, in JSON, published since 2026. */
export const FINESS_PLUS = registerRecipe({
  kinds: { structures: 'finess-structures', capacities: 'finess-activites' },
  missing: { structures: 'missing-pair-structures', capacities: 'missing-pair-activites' },
  title: {
    prefix: 'finess-plus',
    name: 'FINESS+',
    source: 'FINESS+ (Agence du numérique en santé)',
    finessColumn: 'numFinessEge',
  },
  readThrough: (file, hooks) => readEntities(file, hooks, null),
  readStructures: async (file, context, hooks) => {
    const collector = new StructuresCollector(file.name, context.communes);
    const reading = await readEntities(file, withRows(hooks, collector.account), collector);
    return reading.ok ? success(collector) : failure(reading.error);
  },
  readCapacities: async (file, structures, hooks) => {
    const collector = new ActivitesCollector(file.name, structures);
    const reading = await readEntities(file, withRows(hooks, collector.account), collector);
    return reading.ok ? success(collector) : failure(reading.error);
  },
});
