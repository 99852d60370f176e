import type { PaletteDirection } from './choropleth-palette';

type Rgb = readonly [red: number, green: number, blue: number];

/**
 * Shades from low to high, evenly spaced, for a dark map. The sequential schemes of ColorBrewer are made for paper: read
 * backwards they start with their most vivid colours. These keep their hues, and start dim and dull.
 */
const SHADES: Readonly<Record<PaletteDirection, readonly Rgb[]>> = {
  offer: ['#274d72', '#28719c', '#3c98ae', '#72bfae', '#b4e0b4', '#f0f9d2'].map(rgbOf),
  need: ['#67413c', '#8f4d3e', '#c16d41', '#e49e57', '#f6d088', '#fdf4cd'].map(rgbOf),
  context: ['#4c4168', '#6d5893', '#8f79b8', '#aca4d6', '#cbcfea', '#f0f4fb'].map(rgbOf),
};

/** Colours of `count` classes, two or more, from the lowest: both ends of the ramp and even steps between. */
export function sampleDarkRamp(direction: PaletteDirection, count: number): readonly string[] {
  const shades = SHADES[direction];
  return Array.from({ length: count }, (_, rank) => {
    const place = (rank / (count - 1)) * (shades.length - 1);
    const below = Math.min(Math.floor(place), shades.length - 2);
    return hexOf(mix(shades.slice(below, below + 2), place - below));
  });
}

function mix([from = [0, 0, 0], to = from]: readonly Rgb[], share: number): Rgb {
  const channel = (rank: 0 | 1 | 2) => Math.round(from[rank] + share * (to[rank] - from[rank]));
  return [channel(0), channel(1), channel(2)];
}

function rgbOf(hex: string): Rgb {
  const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
  return [channel(1), channel(3), channel(5)];
}

function hexOf(rgb: Rgb): string {
  return `#${rgb.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}
