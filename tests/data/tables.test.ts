import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { isDepartementCode } from '@/domain/territory';
import {
  type DataField,
  type DataTable,
  numberIn,
  readDataTables,
  requiredNumberIn,
  tableOf,
  textOf,
} from '../../scripts/data/sources/data-package';

const FOLDER = fileURLToPath(new URL('../../data', import.meta.url));
const tables = readDataTables(FOLDER);
const cases = [...tables.values()].map((table) => [table.resource.name, table] as const);

function sumOf(name: string, column: string): number {
  return tableOf(tables, name).rows.reduce((sum, row) => sum + (numberIn(row, column) ?? 0), 0);
}

function rowOf(name: string, code: string) {
  const row = tableOf(tables, name).rows.find((candidate) => textOf(candidate, 'departement_code') === code);
  if (row === undefined) throw new Error(`No row ${code} in ${name}`);
  return row;
}

/** What a cell breaks of its field's description, or `null`. */
function breachOf(field: DataField, cell: string): string | null {
  const { required = false, pattern, enum: allowed, minimum, maximum } = field.constraints ?? {};
  if (cell === '') return required ? 'is empty' : null;
  if (field.type !== 'string') {
    const written = field.type === 'integer' ? /^-?\d+$/ : /^-?\d+(\.\d+)?$/;
    if (!written.test(cell)) return `is not a ${field.type}: ${cell}`;
    if (minimum !== undefined && Number(cell) < minimum) return `is under ${minimum}: ${cell}`;
    if (maximum !== undefined && Number(cell) > maximum) return `is over ${maximum}: ${cell}`;
  }
  if (pattern !== undefined && !new RegExp(pattern).test(cell)) return `does not match: ${cell}`;
  if (allowed !== undefined && !allowed.includes(cell)) return `is not allowed: ${cell}`;
  if (field.format === 'uri' && !URL.canParse(cell)) return `is not an address: ${cell}`;
  return null;
}

function breachesOf({ resource, rows }: DataTable): string[] {
  return resource.schema.fields.flatMap((field) => {
    const cells = rows.map((row) => textOf(row, field.name));
    const breaches = cells.flatMap((cell, row) => {
      const breach = breachOf(field, cell);
      return breach === null ? [] : [`row ${row + 2}: ${field.name} ${breach}`];
    });
    const repeated = field.constraints?.unique === true && new Set(cells).size < cells.length;
    return repeated ? [...breaches, `${field.name} is not unique`] : breaches;
  });
}

describe('the description of the tables', () => {
  it('names every CSV file of the folder and no other', () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'));
    expect(cases.map(([, { resource }]) => resource.path).sort()).toEqual(files.sort());
  });

  it('notices a cell that breaks its field', () => {
    const count: DataField = {
      name: 'n',
      type: 'integer',
      title: '',
      description: '',
      constraints: { required: true, minimum: 0 },
    };
    expect(breachOf(count, '12')).toBeNull();
    expect(breachOf(count, '')).toBe('is empty');
    expect(breachOf(count, '-1')).toBe('is under 0: -1');
    expect(breachOf(count, '1,5')).toBe('is not a integer: 1,5');
  });

  it.each(cases)('%s says its source, licence, status and every unit', (_, { resource }) => {
    expect(resource.sources.length).toBeGreaterThan(0);
    expect(resource.licenses.length).toBeGreaterThan(0);
    expect(['official', 'derived', 'estimated', 'demonstration']).toContain(resource.status);
    expect(resource.date ?? '2024').toMatch(/^\d{4}(-\d{2}){0,2}$/);
    const measured = resource.schema.fields.filter(({ name, type }) => type !== 'string' && name !== 'year');
    expect(measured.filter(({ unit }) => unit === undefined)).toEqual([]);
    expect(resource.schema.fields.filter(({ title, description }) => !title || !description)).toEqual([]);
  });

  it.each(cases)('%s has the described columns, in order, and cells that obey them', (_, table) => {
    const { fields, primaryKey } = table.resource.schema;
    expect(table.header).toEqual(fields.map(({ name }) => name));
    expect(fields.find(({ name }) => name === primaryKey)?.constraints?.unique).toBe(true);
    expect(table.rows.length).toBeGreaterThan(0);
    expect(breachesOf(table)).toEqual([]);
  });

  it.each(cases)('%s is UTF-8 without a byte order mark, with line feeds', (_, { resource }) => {
    const bytes = readFileSync(join(FOLDER, resource.path));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.startsWith('\uFEFF')).toBe(false);
    expect(text).not.toContain('\r');
    expect(text.endsWith('\n')).toBe(true);
  });
});

describe('the tables by département', () => {
  const byDepartement = cases.filter(([name]) => name.includes('-departement-'));

  it.each(byDepartement)('%s has the 101 départements in the order of the codes', (_, { rows }) => {
    const codes = rows.map((row) => textOf(row, 'departement_code'));
    expect(codes).toHaveLength(101);
    expect(codes.filter((code) => !isDepartementCode(code))).toEqual([]);
    expect(codes).toEqual([...codes].sort());
    expect(codes.slice(18, 22)).toEqual(['19', '21', '22', '23']);
    expect(codes.slice(27, 31)).toEqual(['29', '2A', '2B', '30']);
  });
});

describe('the population tables', () => {
  it.each([2022, 2025])('add up in %d: the ages of each département make its total', (year) => {
    const wrong = tableOf(tables, `population-departement-${year}`).rows.filter((row) => {
      const ages = ['population_0_19', 'population_20_59', 'population_60_plus'];
      const sum = ages.reduce((total, column) => total + requiredNumberIn(row, column), 0);
      return sum !== requiredNumberIn(row, 'population_total');
    });
    expect(wrong).toEqual([]);
  });

  it('count 68 605 616 people in 2025 and 68 060 207 in 2022', () => {
    // 15 734 067 aged 0-19 + 33 652 015 aged 20-59 + 19 219 534 aged 60 and over
    expect(sumOf('population-departement-2025', 'population_0_19')).toBe(15_734_067);
    expect(sumOf('population-departement-2025', 'population_20_59')).toBe(33_652_015);
    expect(sumOf('population-departement-2025', 'population_total')).toBe(68_605_616);
    expect(sumOf('population-departement-2022', 'population_total')).toBe(68_060_207);
  });

  it('agree with the five-year ages: 0-19 is four of them, 20-59 the next eight', () => {
    const table = tableOf(tables, 'population-departement-2025-five-year-ages');
    const ages = table.header.slice(2, -1);
    expect(ages).toHaveLength(20);
    const wrong = table.rows.filter((row) => {
      const counts = ages.map((age) => requiredNumberIn(row, age));
      const sum = (from: number, to: number) =>
        counts.slice(from, to).reduce((left, right) => left + right, 0);
      const broad = rowOf('population-departement-2025', textOf(row, 'departement_code'));
      return (
        sum(0, 4) !== requiredNumberIn(broad, 'population_0_19') ||
        sum(4, 12) !== requiredNumberIn(broad, 'population_20_59') ||
        sum(0, 20) !== requiredNumberIn(broad, 'population_total')
      );
    });
    expect(wrong).toEqual([]);
  });
});

describe('the social aid tables', () => {
  it('leave empty what the source does not say: the two départements of Corse and Mayotte for the PCH', () => {
    const empty = tableOf(tables, 'pch-departement-2022').rows.filter(
      (row) => numberIn(row, 'pch_recipients') === null,
    );
    expect(empty.map((row) => textOf(row, 'departement_code'))).toEqual(['2A', '2B', '976']);
  });

  it('make the published total of metropolitan France, once Corse is added', () => {
    const metropolitan = tableOf(tables, 'pch-departement-2022').rows.filter(
      (row) => !textOf(row, 'departement_code').startsWith('97'),
    );
    const sum = (column: string) =>
      metropolitan.reduce((total, row) => total + (numberIn(row, column) ?? 0), 0);
    // Corse as a whole: 3 633 recipients, 119 of them under 20.
    expect(sum('pch_recipients') + 3633).toBe(369_912);
    expect(sum('pch_recipients_under_20') + 119).toBe(30_438);
  });

  it('count the Rhône with the métropole de Lyon: 2 455 + 9 428 recipients of the PCH', () => {
    expect(numberIn(rowOf('pch-departement-2022', '69'), 'pch_recipients')).toBe(11_883);
  });

  it('know the AAH of both départements of Corse', () => {
    expect(numberIn(rowOf('aah-departement-2019', '2A'), 'aah_recipients')).toBe(3449);
    expect(numberIn(rowOf('aah-departement-2019', '2B'), 'aah_recipients')).toBe(4610);
  });
});

describe('the coverage tables', () => {
  it('give each département one ERHR at most, and leave none without', () => {
    const codes = tableOf(tables, 'coverage-erhr').rows.flatMap((row) =>
      textOf(row, 'departement_codes').split(';'),
    );
    expect(codes).toHaveLength(101);
    expect(new Set(codes).size).toBe(101);
  });

  it('say which teams are still to be confirmed', () => {
    const { rows } = tableOf(tables, 'coverage-erhr');
    const withStatus = (status: string) =>
      rows.filter((row) => textOf(row, 'verification') === status).map((row) => textOf(row, 'team_id'));
    expect(withStatus('verified')).toEqual(['erhr-ile-de-france', 'erhr-reunion-mayotte']);
    expect(withStatus('to-confirm')).toEqual([
      'erhr-nord-est',
      'erhr-bourgogne-franche-comte',
      'erhr-nouvelle-aquitaine',
      'erhr-occitanie',
      'erhr-antilles-guyane',
    ]);
    expect(withStatus('derived')).toHaveLength(6);
  });

  it('give a source page to every team that is not to be confirmed', () => {
    const rows = ['erhr', 'cnrhr', 'pco'].flatMap((kind) => tableOf(tables, `coverage-${kind}`).rows);
    const unsourced = rows.filter(
      (row) => textOf(row, 'verification') !== 'to-confirm' && textOf(row, 'source_url') === '',
    );
    expect(unsourced).toEqual([]);
  });
});

describe('the envelopes of the plan 2024-2030', () => {
  const { rows } = tableOf(tables, 'plan-envelopes-2024-2030');
  const partsOf = (parent: string) =>
    rows
      .filter((row) => textOf(row, 'parent_id') === parent)
      .reduce((sum, row) => sum + requiredNumberIn(row, 'amount_million_euros'), 0);

  it('are the sums of their parts: 985 + 110 + 400 = 1 495 M€, of which 400 + 585 = 985', () => {
    expect(partsOf('france-total')).toBe(1495);
    expect(partsOf('france-solutions')).toBe(985);
  });

  it('are rounded by the source in Occitanie: 100.03 + 44.42 + 9.17 = 153.62, announced as 154 M€', () => {
    expect(partsOf('occitanie-total')).toBeCloseTo(153.62, 10);
  });

  it('have parents that exist', () => {
    const ids = new Set(rows.map((row) => textOf(row, 'envelope_id')));
    const orphans = rows.filter((row) => {
      const parent = textOf(row, 'parent_id');
      return parent !== '' && !ids.has(parent);
    });
    expect(orphans).toEqual([]);
  });
});
