import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { en, fr } from '../support/catalogues';

const PAGE = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
  .replace(/[\u00a0\u202f]/g, ' ')
  .replace(/ +/g, ' ');

it('docs/glossary.md has a line for every term of the catalogues, in their words', () => {
  const absent = Object.entries(fr.glossary.terms).filter(([term, { expansion, definition }]) => {
    const english = en.glossary.terms[term as keyof typeof en.glossary.terms].definition;
    const line = `| ${term} | ${expansion} | ${definition} | ${english} |`.replace(/[\u00a0\u202f]/g, ' ');
    return !PAGE.includes(line);
  });
  expect(absent.map(([term]) => term)).toEqual([]);
});

/** File formats, and names that a definition spells out. */
const UNDERSTOOD = new Set([
  'CSV',
  'KML',
  'KMZ',
  'ODS',
  'PNG',
  'SVG',
  'XLS',
  'XLSX',
  'XML',
  'CAF',
  'CRP',
  'MSA',
]);

it('the glossary explains every acronym the French catalogue prints', () => {
  const acronyms = JSON.stringify(fr).match(/\b[A-Z]{3,}\b/g) ?? [];
  const unexplained = acronyms.filter(
    (acronym) => !(acronym in fr.glossary.terms) && !UNDERSTOOD.has(acronym),
  );
  expect([...new Set(unexplained)]).toEqual([]);
});
