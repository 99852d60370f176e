import { ckmeans, equalIntervalBreaks, quantile } from 'simple-statistics';
import {
  buildClassBreaks,
  CLASSIFICATION_METHODS,
  type ClassificationMethod,
  PLAIN_SPEC,
} from '../../src/cartography';
import { createSeededRandom } from '../../src/lib';
import { type Figure, milliseconds } from './figures';
import { processorTimesOf } from './timing';

const SEED = 20_261_122;
const COMMUNES = 35_000;
const CLASSES = 5;
const MOST_CPU = '100 ms';

/** What simple-statistics takes for the same limits, given as many values. */
const PEERS: Partial<Record<ClassificationMethod, (values: number[]) => unknown>> = {
  jenks: (values) => ckmeans(values, CLASSES),
  equal: (values) => equalIntervalBreaks(values, CLASSES),
  quantile: (values) => quantile(values, [0.2, 0.4, 0.6, 0.8]),
};

/** Every method on as many skewed values as there are communes, beside simple-statistics where it has the method. */
export function benchClasses(): readonly Figure[] {
  const random = createSeededRandom(SEED);
  const values = Array.from({ length: COMMUNES }, () => -12 * Math.log(1 - random()) + 0.01);
  return CLASSIFICATION_METHODS.map((method) => {
    const spec = { ...PLAIN_SPEC, method, classCount: CLASSES, limits: [2, 5, 10, 20] };
    const peer = PEERS[method];
    const own = () => buildClassBreaks(values, spec);
    const [ours = NaN, theirs = NaN] = processorTimesOf(peer ? [own, () => peer(values)] : [own]);
    return {
      name: `Classes of 35 000 values: ${method}`,
      value: milliseconds(ours),
      beside: `${peer ? `simple-statistics ${milliseconds(theirs)}; ` : ''}under ${MOST_CPU}; processor time`,
    };
  });
}
