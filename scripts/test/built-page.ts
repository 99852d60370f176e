import { build, preview } from 'vite';

/** The built application, served on a free port. */
export interface BuiltPage {
  readonly url: string;
  close(): Promise<void>;
}

/** Builds the application into a folder of its own and serves it. */
export async function serveBuiltPage(outDir: string): Promise<BuiltPage> {
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0 } });
  const url = server.resolvedUrls?.local[0];
  if (url === undefined) throw new Error('The built page is not served');
  return { url, close: () => server.close() };
}
