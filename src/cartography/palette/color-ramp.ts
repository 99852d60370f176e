type Rgb = readonly [red: number, green: number, blue: number];

/** Colours between which a ramp is drawn, CSS hex separated by spaces, from one end to the other. */
export type RampAnchors = string;

/**
 * Colours evenly spaced along a ramp, both ends included.
 *
 * @param count - 2 or more; 1 gives the far end.
 */
export function sampleRamp(anchors: RampAnchors, count: number): readonly string[] {
  return Array.from({ length: count }, (_, rank) => colorAt(anchors, count === 1 ? 1 : rank / (count - 1)));
}

/** The colour at a place of a ramp, from 0 to 1. */
export function colorAt(anchors: RampAnchors, share: number): string {
  const shades = anchors.split(' ').map(rgbOf);
  const place = share * (shades.length - 1);
  const below = Math.min(Math.floor(place), shades.length - 2);
  const [from = [0, 0, 0], to = from] = shades.slice(below, below + 2);
  return hexOf(from, to, place - below);
}

function rgbOf(hex: string): Rgb {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function hexOf(from: Rgb, to: Rgb, share: number): string {
  const channels = from.map((value, rank) => Math.round(value + share * ((to[rank] ?? value) - value)));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
