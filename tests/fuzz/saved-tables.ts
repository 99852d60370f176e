import Papa from 'papaparse';
import { datasetTables } from '@/cli/dataset-tables';
import { writeCsv } from '@/export';
import { en, fr } from '../support/catalogues';
import type { ImportOutcome } from '@/ingest';
import { ledgerTable } from '@/views/import/ledger-rows';

const MOST_ROWS = 1000;
const RUNS_IN_A_SPREADSHEET = /^\s*[=+\-@＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** Cells of the files that can be saved from an outcome that a spreadsheet would run. */
export function runnableCells(outcome: ImportOutcome): readonly string[] {
  const ledger = outcome.ledger.slice(0, MOST_ROWS);
  const texts = [
    writeCsv(ledgerTable(ledger, fr), 'french'),
    writeCsv(ledgerTable(ledger, en), 'english'),
    ...datasetTables(shortened(outcome)).map(({ text }) => text),
  ];
  return texts.flatMap(cellsOf).filter((cell) => RUNS_IN_A_SPREADSHEET.test(cell) && !NUMBER.test(cell));
}

function shortened(outcome: ImportOutcome): ImportOutcome {
  const { offer, need } = outcome;
  return {
    ...outcome,
    offer: offer && { ...offer, establishments: offer.establishments.slice(0, MOST_ROWS) },
    need: need && { ...need, records: need.records.slice(0, MOST_ROWS) },
  };
}

function cellsOf(text: string): readonly string[] {
  const delimiter = text.split('\n', 1)[0]?.includes(';') === true ? ';' : ',';
  return Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter }).data.flat();
}
