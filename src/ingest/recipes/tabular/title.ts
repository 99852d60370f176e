/** A file's name without its extensions, as a title. */
export function titleOf(fileName: string): string {
  return fileName.replace(/(?:\.(?:csv|txt|tsv|xlsx|xlsb|xls|ods|gz))+$/i, '');
}
