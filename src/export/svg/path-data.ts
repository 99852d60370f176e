import type { PageLine } from '../page/map-page';

/** How lines become a path. */
export interface PathWriting {
  /** Whether each line comes back to its start. */
  readonly close: boolean;
  /** Places told apart in a unit of the lines: hundredths when left out, 1 for lines in whole cells of the grain. */
  readonly placesPerUnit?: number;
}

/**
 * The `d` of lines, their places counted as integers so that relative steps do not drift. Points that round to the one
 * before are left out.
 */
export function pathData(lines: readonly PageLine[], { close, placesPerUnit = 100 }: PathWriting): string {
  return lines.map((line) => subpath(line, { close, placesPerUnit })).join('');
}

function subpath(line: PageLine, { close, placesPerUnit }: Required<PathWriting>): string {
  const [start, ...rest] = line.map(
    ([x, y]) => [Math.round(x * placesPerUnit), Math.round(y * placesPerUnit)] as const,
  );
  if (start === undefined) return '';
  const pair = (x: number, y: number) => writePair(x / placesPerUnit, y / placesPerUnit);
  let data = `M${pair(start[0], start[1])}`;
  let [lastX, lastY] = start;
  let command = 'l';
  for (const [x, y] of rest) {
    if (x === lastX && y === lastY) continue;
    if (close && x === start[0] && y === start[1]) continue;
    const step = pair(x - lastX, y - lastY);
    data += command === 'l' || !step.startsWith('-') ? `${command}${step}` : step;
    command = ' ';
    [lastX, lastY] = [x, y];
  }
  return close ? `${data}z` : data;
}

function writePair(x: number, y: number): string {
  const second = decimal(y);
  return `${decimal(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}

function decimal(value: number): string {
  return String(value).replace(/^(-?)0\./, '$1.');
}
