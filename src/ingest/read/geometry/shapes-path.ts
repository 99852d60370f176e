/** Where macOS keeps what it alone uses of the files of an archive. */
export const MAC_SHADOW = '__MACOSX/';

/** Whether a path in an archive is that of the shapes of a layer. */
export function isShapesPath(path: string): boolean {
  return path.toLowerCase().endsWith('.shp') && !path.startsWith(MAC_SHADOW);
}
