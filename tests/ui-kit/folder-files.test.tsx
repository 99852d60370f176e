import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { FolderButton, WindowDropZone } from '@/ui-kit';
import { filesOfEntries, FOLDER_LIMITS } from '@/ui-kit/files/folder-files';
import { newUser } from '../support/new-user';

/** A folder as a nested record of folders and file contents. */
interface Tree {
  readonly [name: string]: string | Tree;
}

const BATCH = 3;

/** The entries a browser gives for a tree; folders answer some children at a time. */
function entriesOf(tree: Tree, parent = ''): FileSystemEntry[] {
  return Object.entries(tree).map(([name, content]) => {
    const fullPath = `${parent}/${name}`;
    const common = {
      name,
      fullPath,
      isFile: typeof content === 'string',
      isDirectory: typeof content !== 'string',
    };
    if (typeof content === 'string') {
      const file = (done: (file: File) => void) => done(new File([content], name));
      return { ...common, file } as unknown as FileSystemEntry;
    }
    return {
      ...common,
      createReader: () => reader(entriesOf(content, fullPath)),
    } as unknown as FileSystemEntry;
  });
}

function reader(children: readonly FileSystemEntry[]) {
  let given = 0;
  return {
    readEntries: (done: (batch: readonly FileSystemEntry[]) => void) => {
      done(children.slice(given, given + BATCH));
      given += BATCH;
    },
  };
}

function folderOf(depth: number): Tree {
  return depth === 0 ? { 'deep.csv': '' } : { [`level${depth}`]: folderOf(depth - 1) };
}

function filesOfCount(count: number): Tree {
  return { all: Object.fromEntries(Array.from({ length: count }, (_, rank) => [`${rank}.csv`, ''])) };
}

async function namesIn(tree: Tree): Promise<readonly string[] | null> {
  const found = await filesOfEntries(entriesOf(tree));
  return found.kind === 'files' ? found.files.map(({ name }) => name) : null;
}

describe('a folder', () => {
  it('gives all its files, those of the same name apart, with their content', async () => {
    const tree = {
      Import: { 'a.csv': '1', 'b.csv': '2', c: { 'a.csv': '3', d: { 'a.csv': '4', 'e.csv': '5' } } },
      'alone.csv': '6',
    };
    const found = await filesOfEntries(entriesOf(tree));
    const files = found.kind === 'files' ? found.files : [];
    const read = await Promise.all(files.map(async (file) => [file.name, await file.text()]));
    expect(new Map(read as [string, string][])).toEqual(
      new Map([
        ['Import/a.csv', '1'],
        ['Import/b.csv', '2'],
        ['Import/c/a.csv', '3'],
        ['Import/c/d/a.csv', '4'],
        ['Import/c/d/e.csv', '5'],
        ['alone.csv', '6'],
      ]),
    );
  });

  it('leaves what the system put there', async () => {
    const hidden = { '.git': { config: '' }, __MACOSX: { x: '' }, '.DS_Store': '', 'Thumbs.db': '' };
    const tree = { f: { ...hidden, 'desktop.ini': '', '~$need.xlsx': '', 'need.xlsx': '' } };
    expect(await namesIn(tree)).toEqual(['f/need.xlsx']);
  });

  it('is walked to the limits, and refused beyond', async () => {
    expect(await namesIn({ all: folderOf(FOLDER_LIMITS.depth) })).toHaveLength(1);
    expect(await namesIn({ all: folderOf(FOLDER_LIMITS.depth + 1) })).toBeNull();
    expect(await namesIn(filesOfCount(FOLDER_LIMITS.files))).toHaveLength(FOLDER_LIMITS.files);
    expect(await filesOfEntries(entriesOf(filesOfCount(FOLDER_LIMITS.files + 1)))).toEqual({
      kind: 'refused',
      refusal: { reason: 'too-large', limit: FOLDER_LIMITS.files },
    });
  });
});

describe('dropping on the window', () => {
  function drop(entries: readonly FileSystemEntry[], files: readonly File[]) {
    const items = entries.map((entry) => ({ webkitGetAsEntry: () => entry }));
    fireEvent.drop(window, { dataTransfer: { types: ['Files'], items, files } });
  }

  it('takes folders and files together', async () => {
    const onFiles = vi.fn();
    render(<WindowDropZone label="Déposez" onFiles={onFiles} onRefused={vi.fn()} />);
    drop(entriesOf({ f: { 'a.csv': '' }, 'b.csv': '' }), []);
    await waitFor(() => expect(onFiles).toHaveBeenCalledOnce());
    const [files] = onFiles.mock.calls[0] as [File[]];
    expect(files.map(({ name }) => name)).toEqual(['b.csv', 'f/a.csv']);
  });

  it('says why a folder gives nothing', async () => {
    const onRefused = vi.fn();
    render(<WindowDropZone label="Déposez" onFiles={vi.fn()} onRefused={onRefused} />);
    drop(entriesOf(filesOfCount(FOLDER_LIMITS.files + 1)), []);
    await waitFor(() => expect(onRefused).toHaveBeenCalledOnce());
  });

  it('takes files at once when there is no folder among them', () => {
    const onFiles = vi.fn();
    render(<WindowDropZone label="Déposez" onFiles={onFiles} onRefused={vi.fn()} />);
    const file = new File([''], 'a.csv');
    drop(entriesOf({ 'a.csv': '' }), [file]);
    expect(onFiles).toHaveBeenCalledWith([file]);
  });
});

it('the folder button names files by their path and leaves hidden ones', async () => {
  const user = newUser();
  const onFiles = vi.fn();
  render(<FolderButton label="Choisir un dossier" onFiles={onFiles} onRefused={vi.fn()} />);
  const input = screen.getByLabelText('Choisir un dossier', { selector: 'input' });
  const inFolder = (path: string) =>
    Object.defineProperty(new File([''], path.split('/').at(-1) ?? ''), 'webkitRelativePath', {
      value: path,
    });
  await user.upload(input, [inFolder('f/a.csv'), inFolder('f/g/a.csv'), inFolder('f/.hidden/a.csv')]);
  const [files] = onFiles.mock.calls[0] as [File[]];
  expect(files.map(({ name }) => name)).toEqual(['f/a.csv', 'f/g/a.csv']);
});
