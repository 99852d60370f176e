import { Blob as NodeBlob } from 'node:buffer';
import { act, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fr } from '../../support/catalogues';
import type { ImportProgress, SourceFile } from '@/ingest';
import type { AppServices } from '@/state';
import { ImportScreen } from '@/views/import';
import { fakeApp } from '../../support/fake-services';
import { renderView } from '../../support/render-view';
import { importSmall } from '../../support/source-files';
import { allUnder, under } from '../../support/secrecy-rules';

/** Ten rows: 3 taken (2 with a remark), 6 refused (5 for their code), 1 left aside. */
const NEEDS = [
  'code_departement;source;public;effectif;date',
  '31;Liste;enfants;120;2025-12-31',
  '310;Liste;enfants;5;2025-12-31',
  '1;Liste;adultes;8;2025-12-31',
  '2A;Liste;enfants;<5;2025-12-31',
  '59;Liste;enfants;-3;2025-12-31',
  '320;Liste;enfants;3;2025-12-31',
  '321;Liste;enfants;3;2025-12-31',
  '322;Liste;enfants;3;2025-12-31',
  '323;Liste;enfants;3;2025-12-31',
  'Total;Liste;enfants;300;2025-12-31',
].join('\n');

const CONTENTS: Readonly<Record<string, string>> = { 'besoins.csv': NEEDS, 'casse.json': '{"pmej": [' };

/** jsdom's files cannot be streamed: the engine gets Node's, of the same names. */
function readable(files: readonly SourceFile[]): readonly SourceFile[] {
  return files.map(({ name }) => ({ name, content: new NodeBlob([CONTENTS[name] ?? '']) as Blob }));
}

function given(...names: readonly string[]): File[] {
  return names.map((name) => new File([CONTENTS[name] ?? ''], name));
}

function Shell() {
  const [isOpen, setIsOpen] = useState(true);
  return <ImportScreen isOpen={isOpen} onOpenChange={setIsOpen} />;
}

function importing(services: Partial<AppServices> = {}) {
  const asked: string[][] = [];
  const app = fakeApp({
    runImport: ({ files }) => {
      asked.push(files.map(({ name }) => name));
      return importSmall(...readable(files));
    },
    ...services,
  });
  return { ...renderView(<Shell />, app), files: app.services.files, asked };
}

async function reviewOf(...names: readonly string[]) {
  const view = importing();
  await view.user.upload(screen.getByLabelText('Choisir des fichiers'), given(...names));
  await screen.findByRole('dialog', { name: 'Vérifier avant d’ajouter' });
  return view;
}

const card = (name: string) => within(screen.getByRole('article', { name }));

describe('before any file', () => {
  it('says what can be imported, and that files stay here', () => {
    importing();
    const dialog = within(screen.getByRole('dialog', { name: 'Importer des fichiers' }));
    expect(dialog.getAllByRole('term').map((term) => term.textContent)).toEqual(
      Object.values(fr.import.acceptedFiles).map(({ name }) => name),
    );
    expect(dialog.getByText('Les fichiers sont lus sur cet ordinateur et n’en sortent pas.')).toBeTruthy();
  });
});

describe('while files are read', () => {
  it('tells bytes, rows, and the time left after two seconds at the pace kept', async () => {
    let now = 0;
    let tell: (progress: ImportProgress) => void = () => undefined;
    const { user } = importing({
      now: () => now,
      runImport: (_, { onProgress }) => {
        tell = onProgress;
        return new Promise(() => undefined);
      },
    });
    const file = new File(['x'.repeat(4000)], 'besoins.csv');
    await user.upload(screen.getByLabelText('Choisir des fichiers'), file);
    const progress = { fileName: 'besoins.csv', phase: 'reading', total: 4000 } as const;
    now = 1000;
    act(() => tell({ ...progress, done: 500 }));
    expect(screen.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('13');
    expect(screen.queryByText(/encore/)).toBeNull();
    now = 3000;
    act(() => tell({ ...progress, done: 1000, rows: 1204 }));
    expect(screen.getByText(/Lecture · .* · 1\s204 lignes lues · encore 9\ss environ/)).toBeTruthy();
  });

  it('tells files that were read from those that wait', async () => {
    let tell: (progress: ImportProgress) => void = () => undefined;
    const { user } = importing({
      runImport: (_, { onProgress }) => {
        tell = onProgress;
        return new Promise(() => undefined);
      },
    });
    await user.upload(screen.getByLabelText('Choisir des fichiers'), given('a.csv', 'b.csv', 'c.csv'));
    act(() => tell({ fileName: 'b.csv', phase: 'reading', done: 1, total: 2 }));
    act(() => tell({ fileName: 'c.csv', phase: 'reading', done: 1, total: 2 }));
    const lines = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(lines[0]).toBe('a.csvEn attente');
    expect(lines[1]).toBe('b.csvLu');
    expect(lines[2]).toContain('Lecture');
  });

  it('is given up by Annuler, which leaves the dossier as it was', async () => {
    let signal: AbortSignal | undefined;
    const { user, state } = importing({
      runImport: (_, watch) => {
        signal = watch.signal;
        return new Promise(() => undefined);
      },
    });
    const before = state().document;
    await user.upload(screen.getByLabelText('Choisir des fichiers'), given('besoins.csv'));
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(signal?.aborted).toBe(true);
    expect(state().importTask.kind).toBe('idle');
    expect(state().document).toBe(before);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});

describe('the review', () => {
  it('accounts for every row, refused ones first, with three examples and the number of others', async () => {
    const { user } = await reviewOf('besoins.csv');
    const file = card('besoins.csv');
    for (const count of [
      '10 lignes lues',
      '3 acceptées',
      'dont 2 avec remarque',
      '6 refusées',
      '1 ignorée',
    ]) {
      expect(file.getByText(count)).toBeTruthy();
    }
    expect(file.getByText('Tableau de besoins', { selector: 'strong' })).toBeTruthy();
    expect(file.getByText('Ajout partiel')).toBeTruthy();
    await user.click(file.getByRole('button', { name: 'Voir le détail' }));
    const details = file.getAllByRole('heading', { level: 5 }).map((heading) => heading.textContent);
    expect(details).toEqual([
      'Refusée · 5\u00a0lignes',
      'Refusée · 1\u00a0ligne',
      'Acceptée avec remarque · 1\u00a0ligne',
      'Acceptée avec remarque · 1\u00a0ligne',
      'Ignorée · 1\u00a0ligne',
    ]);
    const [, ...examples] = within(file.getAllByRole('table')[0] as HTMLElement).getAllByRole('row');
    expect(examples.map((row) => row.textContent)).toEqual([
      'Ligne 3code_departement310',
      'Ligne 7code_departement320',
      'Ligne 8code_departement321',
    ]);
    expect(file.getByText('et 2 autres lignes')).toBeTruthy();
  });

  it('says what would be replaced, and replaces it in one step that undo takes back', async () => {
    const { user, state, commands, app } = await reviewOf('besoins.csv');
    expect(screen.getByText('Besoins : remplace les données de démonstration.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Ajouter au dossier' }));
    expect(app.select.need(state().document).records).toHaveLength(3);
    expect(state().history.past.map(({ note }) => note)).toEqual(['import-files']);
    act(() => commands.undo());
    expect(state().document.need.kind).toBe('embedded');
  });

  it('saves the refused rows alone, in a CSV that no spreadsheet runs', async () => {
    const { user, files } = await reviewOf('besoins.csv');
    await user.click(screen.getByRole('button', { name: 'Télécharger les lignes refusées' }));
    await waitFor(() => expect(files).toHaveLength(1));
    expect(files[0]?.name).toBe('besoins.csv - lignes refusées.csv');
    const text = await textOf(files[0]?.content);
    const rows = text.trim().split('\r\n');
    expect(rows.map((row) => row.split(';').slice(1, 5).join('|'))).toEqual([
      'sort|ligne|colonne|valeur lue',
      'Refusée|3|code_departement|310',
      "Refusée|6|effectif|'-3",
      'Refusée|7|code_departement|320',
      'Refusée|8|code_departement|321',
      'Refusée|9|code_departement|322',
      'Refusée|10|code_departement|323',
    ]);
  });

  it('says why a file is not added and what to do, and adds nothing when all have failed', async () => {
    const { user, state } = await reviewOf('casse.json');
    const before = state().document;
    const file = card('casse.json');
    expect(file.getByText('Non ajouté')).toBeTruthy();
    expect(file.getByText(/s’arrête avant sa fin \(octet 10\).*Téléchargez-le de nouveau/)).toBeTruthy();
    const add = screen.getByRole('button', { name: 'Ajouter au dossier' });
    expect(add.getAttribute('aria-disabled')).toBe('true');
    await user.click(add);
    expect(state().document).toBe(before);
    expect(state().importTask.kind).toBe('review');
  });

  it('reads the files already given again when one more comes, once each', async () => {
    const { user, asked } = await reviewOf('casse.json');
    await user.upload(screen.getByLabelText('Ajouter d’autres fichiers'), given('besoins.csv'));
    await screen.findByRole('article', { name: 'besoins.csv' });
    await user.upload(screen.getByLabelText('Ajouter d’autres fichiers'), given('casse.json'));
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked[1]).toEqual(['casse.json', 'besoins.csv']);
    expect(asked[2]).toEqual(['besoins.csv', 'casse.json']);
  });

  it('applies the rule of secrecy with the files, and not without them', async () => {
    const { user, settings } = await reviewOf('besoins.csv');
    await user.click(screen.getByRole('button', { name: /Règle de secret statistique/ }));
    await user.click(screen.getByRole('option', { name: /moins de 11/ }));
    expect(settings().secrecy).toEqual(allUnder(5));
    await user.click(screen.getByRole('button', { name: 'Ajouter au dossier' }));
    expect(settings().secrecy).toEqual({
      common: under(5),
      own: [{ set: { kind: 'need', source: 'Liste' }, rule: under(11) }],
    });
  });
});

describe('while the dialog leaves', () => {
  let end: () => void = () => undefined;

  beforeEach(() => {
    const finished = new Promise<void>((resolve) => {
      end = resolve;
    });
    vi.stubGlobal('CSSTransition', Function);
    Object.defineProperty(Element.prototype, 'getAnimations', {
      configurable: true,
      value: () => [{ playState: 'running', finished }],
    });
  });
  afterEach(() => {
    end();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(Element.prototype, 'getAnimations');
  });

  it('shows what it showed, and not the invitation of the next import', async () => {
    const { user } = await reviewOf('besoins.csv');
    await user.click(screen.getByRole('button', { name: 'Annuler' }));
    const dialog = screen.getByRole('dialog', { name: 'Vérifier avant d’ajouter', hidden: true });
    expect(within(dialog).getByRole('article', { name: 'besoins.csv', hidden: true })).toBeTruthy();
    end();
    await waitFor(() => expect(screen.queryByRole('dialog', { hidden: true })).toBeNull());
  });
});

function textOf(content: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(content ?? new Blob());
  });
}
