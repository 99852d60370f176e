import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ADAPTERS } from './adapters';
import { messageOf, problemOfFolder, readReferenceCases } from './reference-case';
import { type CaseOutcome, runCases } from './run-cases';

const USAGE = 'npm run conformance -- [--dir DIR] [--json out.json]';

/** Failures of the command itself, told from failed cases. */
const BAD_REQUEST = 2;

process.exitCode = main();

function main(): number {
  try {
    const { values } = parseArgs({ options: { dir: { type: 'string' }, json: { type: 'string' } } });
    const folder = values.dir ?? defaultFolder();
    const problem = problemOfFolder(folder);
    if (problem !== null) return values.dir === undefined ? announceAbsence(problem) : refuse(problem);
    const outcomes = runCases(readReferenceCases(folder), ADAPTERS, folder);
    if (values.json !== undefined) writeFileSync(values.json, JSON.stringify({ cases: outcomes }, null, 2));
    report(outcomes);
    return outcomes.some(({ status }) => status === 'failed') ? 1 : 0;
  } catch (error) {
    return refuse(`${messageOf(error).split('\n')[0] ?? ''} — ${USAGE}`);
  }
}

function defaultFolder(): string {
  return path.join(process.env.MAILLAGE_REFERENCE ?? path.join('..', 'shared', 'reference'), 'vectors');
}

function refuse(reason: string): number {
  console.error(`conformance: ${reason}`);
  return BAD_REQUEST;
}

function announceAbsence(reason: string): number {
  console.warn(`NOTICE: conformance not run, ${reason}. Set MAILLAGE_REFERENCE or give --dir.`);
  return 0;
}

function report(outcomes: readonly CaseOutcome[]): void {
  const having = (status: CaseOutcome['status']) => outcomes.filter((outcome) => outcome.status === status);
  const missing = new Map<string, number>();
  for (const { method } of having('not_implemented')) missing.set(method, (missing.get(method) ?? 0) + 1);
  for (const [method, count] of missing) console.log(`not implemented: ${method} (${String(count)})`);
  const aside = new Map(outcomes.flatMap(({ set_aside }) => Object.entries(set_aside ?? {})));
  for (const [key, reason] of aside) console.log(`set aside: ${key}: ${reason}`);
  for (const { id, worst, detail } of having('failed')) {
    console.log(`failed: ${id} (${detail ?? ''}${worst === null ? '' : `, off by ${String(worst)}`})`);
  }
  const counts = [
    `${String(having('passed').length)} passed`,
    `${String(having('failed').length)} failed`,
    `${String(having('not_implemented').length)} not implemented`,
  ];
  console.log(counts.join(', '));
}
