import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { isRecord, type ReferenceCase } from './reference-case';

/** The columns a case speaks of: a CSV file, or the lists written in the case itself. */
export interface CaseInputs {
  /** Numbers under a key of the input itself; throws when there are none. */
  readonly numbers: (key: string) => readonly number[];
  /** The column called by `input.variable`, its denominator and its weights. */
  readonly variable: () => Variable;
  /** The labels of the column named by `input[key]`. */
  readonly labels: (key: string) => readonly string[];
  /** The neighbour lists named by `input.weights`. */
  readonly neighbours: () => readonly (readonly number[])[];
  /** A numeric parameter; throws without one and without a default. */
  readonly parameter: (name: string, otherwise?: number) => number;
}

/** « cases / population », « CRIME », « rate=cases/population weighted by population ». */
export interface Variable {
  readonly values: readonly number[];
  readonly denominator: readonly number[] | null;
  readonly weights: readonly number[] | null;
}

/** Opens the inputs of a case; files are relative to the reference folder. */
export function openInputs(reference: ReferenceCase, folder: string): CaseInputs {
  const { input, parameters } = reference;
  const columnNamed = columnReader(input, folder);
  return {
    numbers: (key) => toNumbers(input[key], key),
    labels: (key) => columnNamed(String(input[key])).map(String),
    neighbours: () => readNeighbours(path.join(folder, String(input.weights))),
    variable: () => readVariable(input, (name) => columnNamed(name).map(toNumber)),
    parameter: (name, otherwise) => {
      const value = parameters[name] ?? otherwise;
      if (typeof value !== 'number') throw new Error(`no parameter « ${name} »`);
      return value;
    },
  };
}

type ColumnReader = (name: string) => readonly unknown[];

function columnReader(input: ReferenceCase['input'], folder: string): ColumnReader {
  if (typeof input.file !== 'string' || input.file === 'inline') {
    return (name) => {
      const list = input[name];
      if (!Array.isArray(list)) throw new Error(`no list « ${name} »`);
      return list;
    };
  }
  const rows = readTable(path.join(folder, input.file));
  return (name) => {
    if (!rows.every((row) => name in row)) throw new Error(`no column « ${name} »`);
    return rows.map((row) => row[name]);
  };
}

function readTable(file: string): readonly Record<string, string>[] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data;
}

function readVariable(
  input: ReferenceCase['input'],
  columnNamed: (name: string) => readonly number[],
): Variable {
  if (Array.isArray(input.events) && Array.isArray(input.population)) {
    const denominator = toNumbers(input.population, 'population');
    return { values: toNumbers(input.events, 'events'), denominator, weights: null };
  }
  if (Array.isArray(input.values)) {
    const weights = Array.isArray(input.weights) ? toNumbers(input.weights, 'weights') : null;
    return { values: toNumbers(input.values, 'values'), denominator: null, weights };
  }
  const [expression = '', weight] = String(input.variable).split(/\s+weighted by\s+/);
  const [numerator = '', denominator] = expression.replace(/^\w+\s*=\s*/, '').split(/\s*\/\s*/);
  return {
    values: columnNamed(numerator.trim()),
    denominator: denominator === undefined ? null : columnNamed(denominator.trim()),
    weights: weight === undefined ? null : columnNamed(weight.trim()),
  };
}

function readNeighbours(file: string): readonly (readonly number[])[] {
  const content: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRecord(content) || !Array.isArray(content.neighbors))
    throw new Error(`no neighbour lists in ${file}`);
  return content.neighbors.map((list) => toNumbers(list, 'neighbors'));
}

function toNumbers(list: unknown, name: string): readonly number[] {
  if (!Array.isArray(list)) throw new Error(`no list « ${name} »`);
  return list.map(toNumber);
}

/** Missing in R, in pandas and in a CSV alike is `NaN`. */
function toNumber(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
}
