import { lightnessOf } from './simulate';

/** Lightness at which black and white are as readable as each other, 4.6 to 1. */
const EVEN = 49.4;

/** The ink that is read best on a colour: black or white, never under 4.5 to 1. */
export function inkOn(color: string): '#000000' | '#ffffff' {
  return lightnessOf(color) > EVEN ? '#000000' : '#ffffff';
}
