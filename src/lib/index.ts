export type { Brand } from './brand';
export { assertNever } from './assert-never';
export { greatest, least } from './extremes';
export { memoizeEach } from './memoize-each';
export { memoizeLast } from './memoize-last';
export { memoizePair } from './memoize-pair';
export { failure, success, type Result } from './result';
export { createSeededRandom, type RandomSource } from './seeded-random';
export { type Steps, takeAllSteps } from './steps';
