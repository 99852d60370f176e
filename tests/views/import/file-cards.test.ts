import { describe, expect, it } from 'vitest';
import type { FileKind, FileReport, ImportReasonCode } from '@/ingest';
import { bringsSomething, buildFileCards } from '@/views/import/file-cards';
import { orderReasons } from '@/views/import/reason-order';
import { outcome } from '../../support/fake-services';
import { needDataset, offerDataset } from '../../support/small-embedded';

function report(name: string, kind: FileKind, rejected = 0): FileReport<ImportReasonCode> {
  return { name, kind, read: 10, accepted: 10 - rejected, warned: 0, rejected, skipped: 0, reasons: [] };
}

describe('the files of a review', () => {
  it('are ready, partly refused or not added, each with its own failures', () => {
    const cards = buildFileCards(
      outcome({
        files: [
          report('besoins.csv', 'need-table', 2),
          report('structures.json', 'finess-structures'),
          report('casse.json', 'unknown'),
        ],
        failures: [{ fileName: 'casse.json', code: 'truncated-json', details: { byte: 10 } }],
        offer: offerDataset('finess', []),
        need: needDataset('besoins', []),
      }),
    );
    expect(cards.map(({ status, failures }) => [status, failures.length])).toEqual([
      ['partial', 0],
      ['ready', 0],
      ['failed', 1],
    ]);
  });

  it('are not added when their rows were accepted but their dataset could not be made', () => {
    const [card] = buildFileCards(outcome({ files: [report('activites.json', 'finess-activites')] }));
    expect(card?.status).toBe('failed');
  });

  it('are ready for a crosswalk that was read, which brings nothing by itself', () => {
    const alone = report('seule.csv', 'cog-crosswalk');
    const cards = buildFileCards(
      outcome({
        files: [
          report('passage.csv', 'cog-crosswalk'),
          report('autre.csv', 'cog-crosswalk', 1),
          { ...alone, read: 0 },
        ],
        failures: [{ fileName: 'seule.csv', code: 'crosswalk-alone', details: {} }],
      }),
    );
    expect(cards.map(({ status }) => status)).toEqual(['ready', 'partial', 'failed']);
  });

  it('bring something as soon as one dataset was made', () => {
    expect(bringsSomething(outcome({}))).toBe(false);
    expect(bringsSomething(outcome({ need: needDataset('besoins', []) }))).toBe(true);
  });
});

describe('the reasons of a file', () => {
  it('begin with what calls for action, the commonest first', () => {
    const reason = (code: ImportReasonCode, kind: 'warned' | 'rejected' | 'skipped', count: number) => ({
      code,
      outcome: kind,
      count,
      examples: [],
    });
    const ordered = orderReasons([
      reason('total-row', 'skipped', 900),
      reason('negative-count', 'rejected', 1),
      reason('count-missing', 'warned', 50),
      reason('unknown-departement', 'rejected', 7),
    ]);
    expect(ordered.map(({ code }) => code)).toEqual([
      'unknown-departement',
      'negative-count',
      'count-missing',
      'total-row',
    ]);
  });
});
