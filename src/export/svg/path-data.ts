import type { PageLine } from '../page/map-page';

const UNITS_PER_MM = 100;

/**
 * The `d` of lines of the page, in hundredths of a millimetre kept as integers so that relative steps do not drift.
 * Points that round to the one before are left out.
 *
 * @param close - whether each line comes back to its start.
 */
export function pathData(lines: readonly PageLine[], { close }: { readonly close: boolean }): string {
  return lines.map((line) => subpath(line, close)).join('');
}

function subpath(line: PageLine, close: boolean): string {
  const [start, ...rest] = line.map(
    ([x, y]) => [Math.round(x * UNITS_PER_MM), Math.round(y * UNITS_PER_MM)] as const,
  );
  if (start === undefined) return '';
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

function pair(x: number, y: number): string {
  const second = decimal(y);
  return `${decimal(x)}${second.startsWith('-') ? '' : ' '}${second}`;
}

function decimal(units: number): string {
  return String(units / UNITS_PER_MM).replace(/^(-?)0\./, '$1.');
}
