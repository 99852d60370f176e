export { describeStudy } from './describe-study';
export { studyWords } from './study-words';
export type { StudyWords } from './words';
