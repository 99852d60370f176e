/** How far folders are walked: levels below those given, and files in all. */
export const FOLDER_LIMITS = { depth: 8, files: 2_000 } as const;

/** Why folders give nothing: too many files or levels, or one the browser could not open. */
export type FolderRefusal =
  | { readonly reason: 'too-large'; readonly limit: number }
  | { readonly reason: 'unreadable'; readonly name: string };

/** The files of folders, named by their path in them; or why there are none. */
export type FolderFiles =
  | { readonly kind: 'files'; readonly files: readonly File[] }
  | { readonly kind: 'refused'; readonly refusal: FolderRefusal };

const TOO_LARGE: FolderFiles = {
  kind: 'refused',
  refusal: { reason: 'too-large', limit: FOLDER_LIMITS.files },
};

/** What systems and office software leave in folders: hidden files, thumbnails, locks of open documents. */
const HOUSEKEEPING = /^(?:\..*|~\$.*|thumbs\.db|desktop\.ini|__macosx)$/i;

/** Whether a file or folder is there for the system and not for the user. */
function isHousekeeping(name: string): boolean {
  return HOUSEKEEPING.test(name);
}

/** The files chosen with a folder picker. */
export function filesOfPickedFolder(picked: readonly File[]): FolderFiles {
  const files: File[] = [];
  for (const file of picked) {
    const path = file.webkitRelativePath === '' ? file.name : file.webkitRelativePath;
    const steps = path.split('/');
    if (steps.some(isHousekeeping)) continue;
    if (steps.length > FOLDER_LIMITS.depth + 2 || files.length === FOLDER_LIMITS.files) return TOO_LARGE;
    files.push(named(file, path));
  }
  return { kind: 'files', files };
}

/** The files of what was dropped, folders walked in breadth so that a deep one does not hide the others. */
export async function filesOfEntries(entries: readonly FileSystemEntry[]): Promise<FolderFiles> {
  const files: File[] = [];
  let level: readonly FileSystemEntry[] = entries;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > FOLDER_LIMITS.depth + 1) return TOO_LARGE;
    const next: FileSystemEntry[] = [];
    for (const entry of level.filter(({ name }) => !isHousekeeping(name))) {
      if (files.length + next.length > FOLDER_LIMITS.files) return TOO_LARGE;
      const opened = await open(entry);
      if (opened === null) return { kind: 'refused', refusal: { reason: 'unreadable', name: entry.name } };
      if (opened instanceof File) files.push(opened);
      else next.push(...opened);
    }
    level = next;
  }
  return files.length > FOLDER_LIMITS.files ? TOO_LARGE : { kind: 'files', files };
}

/** A file, or what a folder holds; `null` when the browser cannot open it. */
async function open(entry: FileSystemEntry): Promise<File | readonly FileSystemEntry[] | null> {
  try {
    if (isFolder(entry)) return await childrenOf(entry);
    return named(await fileOf(entry as FileSystemFileEntry), entry.fullPath);
  } catch {
    return null;
  }
}

/** Two files of the same name in two folders stay two: their path is their name. */
function named(file: File, path: string): File {
  const name = path.replace(/^\//, '');
  return name === file.name
    ? file
    : new File([file], name, { type: file.type, lastModified: file.lastModified });
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => {
    entry.file(resolve, reject);
  });
}

/** Browsers give the entries of a folder some at a time, then none. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  for (;;) {
    const batch = await new Promise<readonly FileSystemEntry[]>((resolve, reject) => {
      reader.readEntries(resolve, reject);
    });
    if (batch.length === 0 || children.length > FOLDER_LIMITS.files) return children;
    children.push(...batch);
  }
}
