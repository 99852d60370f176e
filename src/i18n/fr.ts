import { app } from './fr/app';
import { comparison } from './fr/comparison';
import { errors } from './fr/errors';
import { exporting } from './fr/export';
import { indicators } from './fr/indicators';
import { layers } from './fr/layers';
import { legend } from './fr/legend';
import { project } from './fr/project';
import { secrecy } from './fr/secrecy';
import { tooltip } from './fr/tooltip';
import { typesetCatalogue } from './fr/typeset';
import { uncertainty } from './fr/uncertainty';
import { values } from './fr/values';
import type { Locale } from './locale';

/** The French catalogue: the source of truth whose shape every other language must have. */
export const fr = {
  locale: 'fr' as Locale,
  ...typesetCatalogue({
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
  }),
};
