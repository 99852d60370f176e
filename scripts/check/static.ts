import { spawn } from 'node:child_process';

/** Scripts of `package.json` in order; the lanes run beside each other, lint being as long as all the rest. */
const LANES: readonly (readonly string[])[] = [
  ['check:lint'],
  ['check:format', 'check:layers', 'check:types', 'check:unused', 'build:quiet', 'check:sizes'],
];

/** Runs a script and tells, once it ends, what it printed and whether it passed. */
function passes(script: string): Promise<boolean> {
  return new Promise((resolve) => {
    const printed: Buffer[] = [];
    const started = Date.now();
    const child = spawn('npm', ['run', '--silent', script], { shell: process.platform === 'win32' });
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => printed.push(chunk));
    child.on('close', (status) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(0);
      const verdict = status === 0 ? 'passed' : 'FAILED';
      process.stdout.write(`${script}: ${verdict} in ${seconds} s\n`);
      process.stdout.write(Buffer.concat(printed));
      resolve(status === 0);
    });
  });
}

async function runLane(scripts: readonly string[]): Promise<boolean> {
  for (const script of scripts) if (!(await passes(script))) return false;
  return true;
}

const lanes = await Promise.all(LANES.map(runLane));
process.exit(lanes.every(Boolean) ? 0 : 1);
