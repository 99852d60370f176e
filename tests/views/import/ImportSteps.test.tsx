import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import type { ImportInput, ImportOutcome } from '@/ingest';
import { parseMappingText } from '@/ingest/mapping';
import type { MatchReview, TerritoryRef } from '@/ingest/territory-match';
import type { AppServices } from '@/state';
import { ImportScreen } from '@/views/import';
import { fakeApp, fakeMappings, outcome } from '../../support/fake-services';
import { fill, renderView } from '../../support/render-view';
import { needDataset } from '../../support/small-embedded';
import { neededSurvey, needMapping, surveyedTable } from '../../support/table-survey';

const FILE = 'attente.csv';
const TABLE = surveyedTable({ dep: 'territory', Enfants: 'ignore', Adultes: 'ignore' }, [
  ['01', '12', '3'],
  ['Ayn', '4', '1'],
]);
const SURVEY = neededSurvey(FILE, TABLE);
const NEED = needDataset('attente', [['01', 'Liste', 12]]);
const CHOSEN = needMapping({ dep: 'territory', Enfants: 'count' });

const report = (accepted: number) => ({
  name: FILE,
  kind: accepted > 0 ? ('need-table' as const) : ('unknown' as const),
  read: accepted,
  accepted,
  warned: 0,
  rejected: 0,
  skipped: 0,
  reasons: [],
});

const NEEDED: Partial<ImportOutcome> = {
  files: [report(0)],
  surveys: [SURVEY],
  failures: [{ fileName: FILE, code: 'mapping-needed', details: { tables: 1 } }],
};

const AIN: TerritoryRef = { level: 'departement', code: '01' as never, name: 'Ain' };

const REVIEW: MatchReview = {
  rows: 3,
  resolvedRows: 1,
  unresolved: [
    {
      text: 'Ayn',
      parent: null,
      repairKey: 'Ayn',
      rows: 1,
      exampleRows: [3],
      issue: 'unknown-name',
      candidates: [{ territory: AIN, grade: 'likely', score: 0.9, reason: { code: 'few-edits', edits: 1 } }],
    },
    {
      text: 'Quelque part',
      parent: null,
      repairKey: 'Quelque part',
      rows: 1,
      exampleRows: [4],
      issue: 'unknown-name',
      candidates: [],
    },
  ],
  repaired: [],
  moved: [],
  absent: [
    {
      level: 'departement',
      expected: 5,
      absent: 1,
      territories: [{ ...AIN, code: '59' as never, name: 'Nord' }],
    },
  ],
};

function Shell() {
  const [isOpen, setIsOpen] = useState(true);
  return <ImportScreen isOpen={isOpen} onOpenChange={setIsOpen} />;
}

/** A review of one file, read again with whatever is said of it. */
async function reviewing(first: Partial<ImportOutcome>, services: Partial<AppServices> = {}) {
  const asked: ImportInput[] = [];
  const app = fakeApp({
    runImport: (input) => {
      asked.push(input);
      const mapping = input.choices.files[FILE]?.mapping;
      if (mapping === undefined) return Promise.resolve(outcome(first));
      const survey = { ...SURVEY, origin: 'chosen' as const, mapping };
      return Promise.resolve(outcome({ files: [report(2)], surveys: [survey], need: NEED }));
    },
    ...services,
  });
  const view = renderView(<Shell />, app);
  await view.user.upload(screen.getByLabelText('Choisir des fichiers'), new File(['x'], FILE));
  await screen.findByRole('article', { name: FILE });
  const said = () => asked.at(-1)?.choices.files[FILE];
  return { ...view, asked, said, files: app.services.files };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

type User = Awaited<ReturnType<typeof reviewing>>['user'];

async function choose(user: User, select: string | RegExp, option: string | RegExp) {
  await user.click(button(select));
  await user.click(await screen.findByRole('option', { name: option }));
}

vi.setConfig({ testTimeout: 60_000 });

describe('a file of several tables', () => {
  it('says which is not read, and asks for it beside the first', async () => {
    const other = surveyedTable({ commune: 'territory', Total: 'count' });
    const place = { ...other.layout.place, lastHeaderRow: 12 };
    const survey = {
      ...SURVEY,
      tables: [TABLE, { ...other, layout: { ...other.layout, place } }],
      origin: 'recognised' as const,
      mapping: TABLE.suggestion,
    };
    const { user, asked } = await reviewing({ files: [report(2)], surveys: [survey], need: NEED });
    expect(screen.getByText(/1\sautre tableau de ce fichier n’est pas lu/)).toBeTruthy();
    await user.click(button(/Lire aussi.+ligne 12/));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.files.map(({ name }) => name)).toEqual([FILE, 'attente · 12.csv']);
    expect(asked[1]?.choices.files).toEqual({ 'attente · 12.csv': { mapping: other.suggestion } });
  });
});

describe('a table whose columns nobody knows', () => {
  it('asks for them, says what is missing, and is read with what the user says', async () => {
    const { user, said } = await reviewing(NEEDED);
    expect(screen.getByText('Colonnes à indiquer')).toBeTruthy();
    await user.click(button('Indiquer les colonnes'));
    const read = await screen.findByRole('button', { name: 'Lire le tableau' }, { timeout: 20_000 });
    expect(document.activeElement?.textContent).toContain(FILE);
    expect(read.getAttribute('aria-disabled')).toBe('true');
    expect(screen.getByRole('status').textContent).toContain('Il manque une colonne d’effectif');
    expect(screen.getByRole('rowheader', { name: '3' }).closest('tr')?.textContent).toBe('3Ayn41');
    expect(screen.getAllByText('proposé')).toHaveLength(1);

    await choose(user, /Rôle de la colonne.+Enfants/, /^Effectif/);
    await choose(user, /Rôle de la colonne.+Adultes/, /^Effectif/);
    await choose(user, /Public.: Enfants/, 'Enfants');
    await choose(user, /Public.: Adultes/, 'Adultes');
    await fill(user, screen.getByRole('textbox', { name: /Source.: Tout le tableau/ }), 'MDPH');
    await fill(user, screen.getByRole('textbox', { name: /Date.: Tout le tableau/ }), '30/06/2024');
    expect(screen.getByRole('status').textContent).toContain('le tableau peut être lu');
    await user.click(await screen.findByRole('button', { name: 'Lire le tableau' }));

    await screen.findByText('Colonnes lues comme vous l’avez indiqué.');
    expect(said()).toEqual({
      remember: true,
      mapping: {
        ...needMapping({}),
        columns: [
          { header: 'dep', role: 'territory' },
          { header: 'Enfants', role: 'count', fixed: { public: 'child' } },
          { header: 'Adultes', role: 'count', fixed: { public: 'adult' } },
        ],
        fixed: { source: 'MDPH', referenceDate: '2024-06-30' },
      },
    });
    expect(document.activeElement).toBe(screen.getByRole('article', { name: FILE }));
  });

  it('is not read, nor touched, when the user goes back', async () => {
    const { user, asked } = await reviewing(NEEDED);
    await user.click(button('Indiquer les colonnes'));
    await user.click(await screen.findByRole('button', { name: 'Retour' }));
    expect(screen.getByRole('article', { name: FILE })).toBe(document.activeElement);
    expect(asked).toHaveLength(1);
  });

  it('tells a date that is none, and reads without it', async () => {
    const { user, said } = await reviewing({ ...NEEDED, surveys: [{ ...SURVEY, mapping: CHOSEN }] });
    await user.click(button('Indiquer les colonnes'));
    const date = await screen.findByRole('textbox', { name: /Date.: Tout le tableau/ });
    await fill(user, date, '31/06/2024');
    await user.tab();
    expect(screen.getByText('Écrivez 2024, 06/2024 ou 30/06/2024')).toBeTruthy();
    await user.click(button('Lire le tableau'));
    await waitFor(() => expect(said()?.mapping?.fixed).toEqual({}));
  });

  it('saves its mapping as a file, and takes one up', async () => {
    const { user, files } = await reviewing({ ...NEEDED, surveys: [{ ...SURVEY, mapping: CHOSEN }] });
    await user.click(button('Indiquer les colonnes'));
    await user.click(await screen.findByRole('button', { name: 'Enregistrer la correspondance (.json)' }));
    expect(files[0]?.name).toBe('attente.csv - correspondance.json');
    const text = await textOf(files[0]?.content);
    const parsed = parseMappingText(text);
    expect(parsed.ok && parsed.value.columns.map(({ role }) => role)).toEqual([
      'territory',
      'count',
      'ignore',
    ]);

    const open = screen.getByLabelText('Ouvrir une correspondance…', { selector: 'input' });
    await user.upload(open, jsonFile('autre.json', text.replace('Enfants', 'Jeunes')));
    expect((await screen.findByRole('alert')).textContent).toContain('des colonnes que ce tableau n’a pas');
    await user.upload(open, jsonFile('faux.json', '{'));
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('ce n’est pas du JSON'));
    await user.upload(open, jsonFile('bon.json', text.replace('"count"', '"denominator"')));
    await screen.findByText(/« bon\.json » est reprise/);
    expect(button(/Rôle de la colonne.+Enfants/).textContent).toContain('Dénominateur');
  });
});

describe('a table read as the last time', () => {
  it('says so, and can be forgotten', async () => {
    const saved = { fileName: 'ancien.csv', savedAt: 0, mapping: CHOSEN };
    const remembered: Partial<ImportOutcome> = {
      files: [report(2)],
      need: NEED,
      surveys: [{ ...SURVEY, origin: 'remembered', mapping: CHOSEN }],
    };
    const { user, asked, state } = await reviewing(remembered, { mappings: fakeMappings([saved]) });
    expect(screen.getByText('Colonnes lues comme la fois précédente.')).toBeTruthy();
    await user.click(button(/Oublier attente\.csv/));
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.choices.remembered).toEqual([]);
    expect(state().savedMappings).toEqual([]);
  });
});

describe('what a file is', () => {
  it('can be changed, left aside, and given back to Maillage', async () => {
    const { user, said } = await reviewing(NEEDED);
    await choose(user, /Dire ce qu’est/, 'Contours de territoires');
    await waitFor(() => expect(said()).toEqual({ kind: 'contours' }));
    await screen.findByText('Lu ainsi parce que vous l’avez choisi.');
    await choose(user, /Dire ce qu’est/, 'Ne pas importer ce fichier');
    await screen.findByText('Laissé de côté');
    expect(said()).toEqual({ kind: 'ignored' });
    await choose(user, /Dire ce qu’est/, 'Ce que Maillage reconnaît');
    await screen.findByText('Colonnes à indiquer');
    expect(said()).toBeUndefined();
  });
});

describe('rows without a sure territory', () => {
  const unmatched: Partial<ImportOutcome> = {
    files: [report(1)],
    need: NEED,
    surveys: [{ ...SURVEY, origin: 'recognised', mapping: CHOSEN }],
    matches: [{ fileName: FILE, review: REVIEW, moves: null }],
  };

  it('are matched one by one, with a candidate or any territory, and read again', async () => {
    const { user, said } = await reviewing(unmatched);
    expect(screen.getByText(/2 lignes ne désignent pas un territoire sûr/)).toBeTruthy();
    await user.click(button('Rapprocher les territoires'));
    const apply = await screen.findByRole('button', { name: 'Appliquer et relire' });
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    const ayn = within(screen.getByRole('radiogroup', { name: /Territoire de.+Ayn/ }));
    expect(ayn.getByRole('radio', { name: /Laisser de côté/ })).toHaveProperty('checked', true);
    expect(ayn.getByText(/probable : 1.lettre diffère/)).toBeTruthy();
    await user.click(ayn.getByRole('radio', { name: /Ain \(01\)/ }));
    await user.type(screen.getByRole('combobox', { name: /territoire pour.+Quelque part/ }), '59');
    await user.click(await screen.findByRole('option', { name: /\(59\)/ }));
    expect(screen.getByText(/2 textes rapprochés sur 2/)).toBeTruthy();
    await user.click(button('Appliquer et relire'));
    await waitFor(() =>
      expect(said()?.mapping?.territoryRepairs).toEqual({ Ayn: '01', 'Quelque part': '59' }),
    );
    expect(said()).toMatchObject({ remember: true });
  });

  it('accept the likely ones together only when asked; the others stay aside', async () => {
    const { user, said } = await reviewing(unmatched);
    await user.click(button('Rapprocher les territoires'));
    await user.click(await screen.findByRole('button', { name: /Accepter 1.rapprochement probable/ }));
    await user.click(button('Appliquer et relire'));
    await waitFor(() => expect(said()?.mapping?.territoryRepairs).toEqual({ Ayn: '01' }));
  });

  it('have another side: the territories no row is about', async () => {
    const { user } = await reviewing(unmatched);
    await user.click(button('Rapprocher les territoires'));
    await user.click(
      await screen.findByRole('button', { name: /Territoires sans ligne.: 1 département sur 5/ }),
    );
    expect(screen.getByText('Nord (59)')).toBeTruthy();
    await user.click(button('Copier la liste'));
    await screen.findByText('Liste copiée.');
    expect(await navigator.clipboard.readText()).toBe('59\tNord');
  });
});

describe('a table pasted', () => {
  it('anywhere is imported as a file of its own, and joins the review', async () => {
    const { asked } = await reviewing(NEEDED);
    paste(document.body, 'dep\tnb\n01\t12');
    await waitFor(() => expect(asked).toHaveLength(2));
    paste(document.body, 'dep\tnb\n02\t4');
    await waitFor(() => expect(asked).toHaveLength(3));
    expect(asked.at(-1)?.files.map(({ name }) => name)).toEqual([
      FILE,
      'presse-papiers.tsv',
      'presse-papiers 2.tsv',
    ]);
  });

  it('into a text field stays there, and a plain text is no table', async () => {
    const { user, asked } = await reviewing({ ...NEEDED, surveys: [{ ...SURVEY, mapping: CHOSEN }] });
    paste(document.body, 'un mot');
    await user.click(button('Indiquer les colonnes'));
    paste(await screen.findByRole('textbox', { name: /Source.: Tout/ }), 'a\tb\nc\td');
    await act(() => Promise.resolve());
    expect(asked).toHaveLength(1);
  });
});

function paste(target: Element, text: string): void {
  const clipboardData = { files: [], getData: (type: string) => (type === 'text/plain' ? text : '') };
  fireEvent.paste(target, { clipboardData });
}

/** jsdom's files have no `text`. */
function jsonFile(name: string, text: string): File {
  return Object.assign(new File([text], name), { text: () => Promise.resolve(text) });
}

function textOf(content: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.readAsText(content ?? new Blob());
  });
}
