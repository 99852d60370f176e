export { GoIntoButton } from './GoIntoButton';
export { StudyChoice } from './StudyChoice';
