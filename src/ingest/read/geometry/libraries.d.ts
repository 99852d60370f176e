/** What is used of the libraries that do not come with types. */
declare module 'shpjs' {
  import type { Geometry } from 'geojson';
  export function parseShp(shp: Uint8Array): (Geometry | null)[];
  export function parseDbf(dbf: Uint8Array, encoding: string): Record<string, unknown>[];
}

declare module 'sql.js' {
  interface Statement {
    step(): boolean;
    getAsObject(): Record<string, unknown>;
    free(): boolean;
  }
  interface Database {
    prepare(sql: string, parameters?: readonly (string | number)[]): Statement;
    run(sql: string): Database;
    close(): void;
  }
  interface SqlJs {
    readonly Database: new (bytes: Uint8Array) => Database;
  }
  export type { Database };
  export default function initSqlJs(options: { locateFile?: (file: string) => string }): Promise<SqlJs>;
}
