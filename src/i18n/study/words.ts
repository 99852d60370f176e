import { studySet } from '../fr/study-set';
import { typesetCatalogue } from '../fr/typeset';

/** French words of the dialog of a set to study. */
export const frenchWords = typesetCatalogue(studySet);

/** Words of the dialog of a set to study, in one language. */
export type StudySetWords = typeof frenchWords;
