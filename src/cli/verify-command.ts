import { digestFigures } from '@/indicators';
import { importFiles, type ImportContext } from '@/ingest';
import { takeAllSteps } from '@/lib';
import { figureRequest, type VerificationReport, verifyDocument } from '@/project/verification';
import { EXIT, type ExitCode } from './command-io';
import { type CommandSession, stop } from './command-session';
import { loadImportContext } from './import-context';
import { readProject } from './read-project';
import { withDirectoryOfCommunes } from './shipped-communes';
import { loadShippedFigures } from './shipped-figures';
import { openFiles } from './source-files';

/** What `verify` was asked. */
export interface VerifyCommand {
  readonly projectPath: string;
  /** Files, and folders looked through, among which are those the dossier was made of. */
  readonly sourcePaths: readonly string[];
  readonly json: boolean;
}

const EXIT_OF_VERDICT: Readonly<Record<VerificationReport['verdict'], ExitCode>> = {
  identical: EXIT.done,
  different: EXIT.different,
  incomplete: EXIT.failed,
};

/** Reads again the files a dossier was made of, and says what is as it was and what is not. */
export async function runVerifyCommand(command: VerifyCommand, session: CommandSession): Promise<ExitCode> {
  const project = await readProject(command.projectPath, session);
  if (!project.ok) return stop(session, project.error);
  const shipped = await loadShippedFigures();
  if (!shipped.ok) return stop(session, shipped.error);
  const context = await loadImportContext();
  if (!context.ok) return stop(session, context.error);
  const document = project.value;
  const known = await withDirectoryOfCommunes(shipped.value);
  if (!known.ok) return stop(session, known.error);
  const files = await readable(command.sourcePaths, session);
  const report = await verifyDocument(
    { document, files, savedFigures: document.figuresSha256 },
    {
      runImport: importerOf(context.value),
      fingerprint: (counted, version) =>
        Promise.resolve(digestFigures(figureRequest(counted, version), known.value)),
      takeSteps: (steps) => Promise.resolve(takeAllSteps(steps)),
    },
  );
  if (command.json) session.write(`${JSON.stringify(report, null, 2)}\n`);
  else describe(report, session);
  return EXIT_OF_VERDICT[report.verdict];
}

async function readable(paths: readonly string[], session: CommandSession) {
  const given = await openFiles(paths);
  for (const { name, file } of given)
    if (file === null) session.error(session.words.verify.unreadable({ name }));
  return given.flatMap(({ file }) => file ?? []);
}

function importerOf(context: ImportContext) {
  const hooks = { onProgress: () => undefined, signal: new AbortController().signal };
  return (input: Parameters<typeof importFiles>[0]) => importFiles(input, context, hooks);
}

function describe(
  { files, datasets, figures, unused, verdict }: VerificationReport,
  session: CommandSession,
) {
  const { verify } = session.words;
  const say = (subject: string, found: keyof typeof verify.verdicts) =>
    session.out(verify.line({ subject, verdict: verify.verdicts[found] }));
  for (const file of files) say(verify.file({ name: file.name }), file.verdict);
  for (const { dataset, earlier, verdict: found } of datasets)
    say(earlier === null ? verify.datasets[dataset] : verify.earlierOffer({ date: earlier }), found);
  say(verify.figures, figures.verdict);
  if (figures.because !== null) session.out(verify.because[figures.because]);
  if (unused.length > 0) session.out(verify.unused({ names: unused.join(', ') }));
  session.out(verify.conclusions[verdict]);
}
