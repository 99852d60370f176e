import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ADAPTERS } from './adapters';
import { openInputs } from './case-inputs';
import { compareAnswers, DefinedWherePeersAreNot, monteCarloDeviation } from './compare';
import { problemOfFolder, readReferenceCases } from './reference-case';
import { runCases } from './run-cases';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'vectors-'));
  mkdirSync(path.join(folder, 'expected'));
  mkdirSync(path.join(folder, 'inputs'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(file: string, content: string): void {
  writeFileSync(path.join(folder, file), content);
}

function writeCases(...cases: readonly unknown[]): void {
  write('expected/cases.json', JSON.stringify({ cases }));
}

function statuses(): Readonly<Record<string, string>> {
  const outcomes = runCases(readReferenceCases(folder), ADAPTERS, folder);
  return Object.fromEntries(outcomes.map(({ id, status }) => [id, status]));
}

const MARSHALL = {
  id: 'two',
  method: 'EB_Marshall_global_poisson',
  input: { file: 'inputs/two.csv', variable: 'cases / population' },
  parameters: [],
  expected: { a: 6.25e-5, b: 0.025, raw: [0.01, 0.03] },
  tolerance: { rel: 1e-9, abs: 1e-12 },
};

describe('the conformance runner', () => {
  it('runs a data set it has never seen, from a file or inline', () => {
    write('inputs/two.csv', '"id","population","cases"\n0,1000,10\n1,3000,90\n');
    const inline = { file: 'inline', variable: 'n / x', events: [10, 90], population: [1000, 3000] };
    writeCases(MARSHALL, { ...MARSHALL, id: 'inline', input: inline });
    expect(statuses()).toEqual({ two: 'passed', inline: 'passed' });
  });

  it('fails a case whose number, length or key is not what is expected', () => {
    write('inputs/two.csv', 'population,cases\n1000,10\n3000,90\n');
    const expecting = (id: string, change: object) => ({
      ...MARSHALL,
      id,
      expected: { ...MARSHALL.expected, ...change },
    });
    writeCases(
      expecting('number', { b: 0.0250001 }),
      expecting('length', { raw: [0.01] }),
      expecting('key', { unheard_of: 3 }),
      expecting('null', { a: null }),
    );
    expect(Object.values(statuses())).toEqual(['failed', 'failed', 'failed', 'failed']);
  });

  it('counts what it cannot read as failed and what it has no method for as not implemented', () => {
    write('expected/broken.json', '{ not json');
    writeCases(
      { ...MARSHALL, id: 'no file' },
      { ...MARSHALL, id: 'no column', input: { file: 'inline', variable: 'a / b' } },
      { ...MARSHALL, id: 'no tolerance', tolerance: undefined },
      { id: 'no method' },
      'not a case',
      { ...MARSHALL, id: 'unknown', method: 'toString' },
    );
    expect(statuses()).toEqual({
      'broken.json': 'failed',
      'no file': 'failed',
      'no column': 'failed',
      'no tolerance': 'failed',
      'no method': 'failed',
      'cases.json#4': 'failed',
      unknown: 'not_implemented',
    });
  });

  it('reads files with a byte order mark, and takes the NaN of Python for what is undefined', () => {
    // One of two territories without anybody: its raw rate is 0/0.
    const text = JSON.stringify({
      cases: [
        {
          ...MARSHALL,
          id: 'undefined',
          method: 'crude_rate',
          input: { file: 'inline', variable: 'n / x', events: [10, 'NAN'], population: [1000, 3000] },
          expected: { raw: [0.01, 'NAN'] },
        },
      ],
    }).replaceAll('"NAN"', 'NaN');
    expect(() => JSON.parse(text) as unknown).toThrow();
    write('expected/python.json', `\uFEFF${text}`);
    const [read] = readReferenceCases(folder);
    expect(read).toMatchObject({
      id: 'undefined',
      input: { events: [10, null] },
      expected: { raw: [0.01, null] },
    });
  });

  it('leaves the words NaN and Infinity within texts, and refuses what is no JSON without them', () => {
    const quoted = { ...MARSHALL, id: 'a "NaN", [Infinity]', expected: { b: 0 } };
    write('expected/a.json', JSON.stringify({ cases: [quoted] }).replace('"b":0', '"b":-Infinity'));
    write('expected/b.json', '{"cases": [NaN');
    const [text, broken] = readReferenceCases(folder);
    expect(text).toMatchObject({ id: 'a "NaN", [Infinity]', expected: { b: null } });
    expect(broken).toMatchObject({ id: 'b.json', malformed: expect.any(String) as string });
  });

  it('reads inputs with a byte order mark, and a cell without a number as undefined', () => {
    write('inputs/two.csv', '\uFEFF"id","population","cases"\n0,1000,10\n1,3000,90\n');
    write('inputs/gaps.csv', 'population,cases\n1000,10\n3000,NaN\n2000,NA\n5,\n');
    const [file, gaps] = ['inputs/two.csv', 'inputs/gaps.csv'].map((name) =>
      openInputs(
        { ...MARSHALL, parameters: {}, input: { ...MARSHALL.input, file: name } },
        folder,
      ).variable(),
    );
    expect(file).toMatchObject({ values: [10, 90], denominator: [1000, 3000] });
    expect(gaps?.values).toEqual([10, Number.NaN, Number.NaN, Number.NaN]);
  });

  it('names the keys it sets aside and why, and still compares the others', () => {
    const input = { counts: [0] };
    const expected = { lower: [0], upper: [3.68887945411394], epitools_lower: [5] };
    const garwood = { id: 'g', method: 'poisson_CI_exact_Garwood', input, parameters: { conf_level: 0.95 } };
    writeCases({ ...garwood, expected, tolerance: { rel: 1e-9 } });
    const [outcome] = runCases(readReferenceCases(folder), ADAPTERS, folder);
    expect(outcome?.status).toBe('passed');
    expect(Object.keys(outcome?.set_aside ?? {})).toContain('epitools_lower');
  });

  it('audits patterns of hidden counts, and leaves out what a peer only tells about its solver', () => {
    // 3 + 40 + 20 = 63: 3 alone is found; with 20 each is 0 to 23.
    const expected = {
      primary: [0],
      intervals_primary_only: { 0: [3, 3] },
      recovered_exactly_if_primary_only: [0],
      min_count: { suppressed: [0, 2], n_suppressed: 2, intervals: { 0: [0, 23], 2: [0, 23] }, seconds: 9 },
    };
    const secrecy = {
      id: 's',
      method: 'secondary_suppression',
      input: { values: [3, 40, 20, 63], constraints: [{ total: 3, parts: [0, 1, 2] }] },
      parameters: { primary_rule: '0 < n < 5', required_interval_width: 4 },
      expected,
      tolerance: { abs: 0 },
    };
    const narrower = { ...expected.min_count, intervals: { 0: [1, 23], 2: [0, 23] } };
    const fewer = { ...expected.min_count, suppressed: [0, 2], n_suppressed: 3 };
    writeCases(
      secrecy,
      { ...secrecy, id: 'narrower', expected: { ...expected, min_count: narrower } },
      { ...secrecy, id: 'fewer', expected: { ...expected, min_count: fewer } },
    );
    expect(statuses()).toEqual({ s: 'passed', narrower: 'failed', fewer: 'failed' });
  });

  it('passes a case whose every value is rightly undefined, and says so of one that has nothing to compare', () => {
    // Nobody has anything: a share of nothing is no number.
    const nothing = {
      method: 'inequality_unweighted',
      input: { file: 'inline', variable: 'x', values: [0, 0, 0] },
      tolerance: { rel: 1e-9 },
    };
    writeCases(
      { ...nothing, id: 'undefined', expected: { gini: null, theil_T: null } },
      { ...nothing, id: 'defined', expected: { gini: 0, theil_T: null } },
      { ...nothing, id: 'empty', expected: {} },
    );
    expect(statuses()).toEqual({ undefined: 'passed', defined: 'failed', empty: 'failed' });
    const outcomes = runCases(readReferenceCases(folder), ADAPTERS, folder);
    expect(outcomes.map(({ detail }) => detail)).toEqual([undefined, 'gini', 'nothing to compare']);
  });

  it('says on one line why a folder is not one of references', () => {
    expect(problemOfFolder(path.join(folder, 'nowhere'))).toContain('is not a folder');
    expect(problemOfFolder(folder)).toContain('holds no .json file');
    writeCases(MARSHALL);
    expect(problemOfFolder(folder)).toBeNull();
  });
});

describe('comparing with a peer', () => {
  const exactly = { tolerance: { rel: 0, abs: 0 }, setAside: new Set<string>(), deviations: {} };

  it('allows abs + rel·|expected| and tells the furthest number', () => {
    const rules = { ...exactly, tolerance: { rel: 0.01, abs: 0.1 } };
    expect(compareAnswers({ x: 10, y: [5, 5] }, { x: 10.2, y: [5, 5.1] }, rules)).toMatchObject({
      agrees: true,
      at: 'x',
      compared: 3,
    });
    expect(compareAnswers({ x: 10, y: [5, 5] }, { x: 10.1, y: [5, 5.16] }, rules)).toMatchObject({
      agrees: false,
      at: 'y[1]',
    });
  });

  it('tells no deviation of another number where a list is too short', () => {
    const [expected, got] = [
      { x: 0.3, y: [1, 2] },
      { x: 0.1 + 0.2, y: [1] },
    ];
    const rules = { ...exactly, tolerance: { rel: 1e-9, abs: 0 } };
    expect(compareAnswers(expected, got, rules)).toMatchObject({ agrees: false, worst: null, at: 'y' });
  });

  it('takes null for what is undefined, and for nothing else', () => {
    expect(compareAnswers({ x: null }, { x: Number.NaN }, exactly).agrees).toBe(true);
    expect(compareAnswers({ x: null }, { x: 0 }, exactly).agrees).toBe(false);
    expect(compareAnswers({ x: null }, {}, exactly).agrees).toBe(false);
    expect(compareAnswers({ x: 0 }, { x: Number.NaN }, exactly).agrees).toBe(false);
  });

  it('accepts our answer beside a peer’s 0/0, not instead of a number', () => {
    const zero = { x: new DefinedWherePeersAreNot(0) };
    expect(compareAnswers({ x: null }, zero, exactly).agrees).toBe(true);
    expect(compareAnswers({ x: 0 }, zero, exactly).agrees).toBe(true);
    expect(compareAnswers({ x: 1 }, zero, exactly).agrees).toBe(false);
  });

  it('compares typed arrays, nested records, text and booleans', () => {
    const expected = { x: [1, 2], y: { z: true, t: 'Low' } };
    const got = { x: Float64Array.of(1, 2), y: { z: true, t: 'Low' } };
    expect(compareAnswers(expected, got, exactly).agrees).toBe(true);
    expect(compareAnswers(expected, { ...got, y: { z: false, t: 'Low' } }, exactly).agrees).toBe(false);
  });

  it('lets permutation p-values differ as chance does', () => {
    const deviations = { p: monteCarloDeviation(99_999, 999) };
    // 4.5 √(0.25 (1/99999 + 1/999)) + 1/999 = 0.0726
    expect(compareAnswers({ p: 0.5 }, { p: 0.57 }, { ...exactly, deviations }).agrees).toBe(true);
    expect(compareAnswers({ p: 0.5 }, { p: 0.58 }, { ...exactly, deviations }).agrees).toBe(false);
  });
});

describe('the conformance command', () => {
  it('prints its count last, writes its report, and exits 1 when a case failed', () => {
    writeCases({ ...MARSHALL, id: 'wrong' }, { ...MARSHALL, id: 'other', method: 'other' });
    const json = path.join(folder, 'report.json');
    const run = command('--dir', folder, '--json', json);
    expect(run.stdout.trim().split('\n').at(-1)).toBe('0 passed, 1 failed, 1 not implemented');
    expect(run.stdout).toContain('failed: wrong');
    expect(run.status).toBe(1);
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({
      cases: [
        { id: 'wrong', status: 'failed' },
        { id: 'other', status: 'not_implemented' },
      ],
    });
  }, 30_000);

  it('exits 2 on a folder that is not one of references', () => {
    const run = command('--dir', path.join(folder, 'nowhere'));
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('nowhere is not a folder');
  }, 30_000);
});

function command(...args: readonly string[]) {
  const script = path.join('tests', 'conformance', 'run.ts');
  return spawnSync(process.execPath, ['--import', 'tsx', script, ...args], { encoding: 'utf8' });
}
