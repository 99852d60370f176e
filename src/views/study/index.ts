export { StudyChoice } from './StudyChoice';
