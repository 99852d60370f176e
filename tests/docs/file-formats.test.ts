import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLUMN_ROLES, rolesOfTarget, TABLE_TARGETS } from '@/ingest/mapping';
import { emptyProject } from '@/project';
import { toProjectFile } from '@/project/project-file';
import { fileKind } from '@/project/schema/shared-schema';
import { needDataset } from '../support/small-embedded';

const CLI = readFileSync(new URL('../../docs/cli.md', import.meta.url), 'utf8');
const PROJECT_FORMAT = readFileSync(new URL('../../docs/project-format.md', import.meta.url), 'utf8');
const { datasets, settings, ...file } = toProjectFile(emptyProject('Essai', needDataset('besoins', [])));

function untoldIn(page: string, names: readonly string[]): readonly string[] {
  return names.filter((name) => !page.includes(`\`${name}\``) && !page.includes(`.${name}\``));
}

it('the page on dossiers names every field of the file, every dataset and every setting', () => {
  const { perimeter, classification, gaps, whiteZones, offerFilter, measures } = settings;
  const parts = [
    file,
    datasets,
    settings,
    perimeter,
    classification,
    gaps,
    whiteZones,
    offerFilter,
    measures,
  ];
  expect(untoldIn(PROJECT_FORMAT, parts.flatMap(Object.keys))).toEqual([]);
});

it('the page on the command line names every kind of file', () => {
  expect(untoldIn(CLI, fileKind.options)).toEqual([]);
});

it('the page on the command line names what a table may bring, and what its columns may be for that', () => {
  const lineOf = (target: string) =>
    CLI.split('\n').find((line) => line.trim().startsWith(`| \`${target}\``)) ?? '';
  for (const target of TABLE_TARGETS)
    expect([
      target,
      untoldIn(
        lineOf(target),
        rolesOfTarget(target).filter((role) => role !== 'ignore'),
      ),
    ]).toEqual([target, []]);
  expect(untoldIn(CLI, COLUMN_ROLES)).toEqual([]);
});
