import { app } from './en/app';
import { comparison } from './en/comparison';
import { errors } from './en/errors';
import { exporting } from './en/export';
import { indicators } from './en/indicators';
import { layers } from './en/layers';
import { legend } from './en/legend';
import { project } from './en/project';
import { secrecy } from './en/secrecy';
import { tooltip } from './en/tooltip';
import { uncertainty } from './en/uncertainty';
import { values } from './en/values';
import type { Messages } from './messages';

/** The English catalogue. Official French nouns (ESMS, département, commune) stay French. */
export const en: Messages = {
  locale: 'en',
  app,
  layers,
  legend,
  indicators,
  tooltip,
  project,
  secrecy,
  export: exporting,
  uncertainty,
  comparison,
  values,
  errors,
};
