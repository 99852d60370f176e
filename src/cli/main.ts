import { runCommand } from './run-command';
import { isSystemError } from './system-error';

/* A reader such as `head` closes the pipe once it has read enough. */
process.stdout.on('error', (error) => {
  if (!isSystemError(error) || error.code !== 'EPIPE') throw error;
});

process.exitCode = await runCommand(process.argv.slice(2), {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
  write: (text) => process.stdout.write(text),
});
