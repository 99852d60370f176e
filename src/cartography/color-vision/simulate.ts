/** Eyes and papers a map may meet, in the order they are offered. */
export const COLOR_VISIONS = ['usual', 'protanopia', 'deuteranopia', 'tritanopia', 'grey'] as const;

/** One of {@link COLOR_VISIONS}: `grey` is a black and white print. */
export type ColorVision = (typeof COLOR_VISIONS)[number];

type Triplet = readonly [number, number, number];
type Matrix = readonly [Triplet, Triplet, Triplet];

const LUMINANCE: Triplet = [0.2126, 0.7152, 0.0722];

/** On linear RGB: Machado, Oliveira and Fernandes 2009, severity 1; relative luminance (sRGB) for grey. */
const MATRICES: Readonly<Record<Exclude<ColorVision, 'usual'>, Matrix>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [LUMINANCE, LUMINANCE, LUMINANCE],
};

/**
 * A colour as a colour-blind eye sees it, or as it prints in grey.
 *
 * @param hex - `#rrggbb`.
 */
export function simulateVision(hex: string, vision: ColorVision): string {
  if (vision === 'usual') return hex;
  return hexOf(multiply(MATRICES[vision], linearOf(hex)));
}

/**
 * What {@link simulateVision} does, for a whole picture: the twenty numbers of a colour matrix over linear RGB and opacity,
 * row by row, as SVG has them.
 */
export function visionFilter(vision: Exclude<ColorVision, 'usual'>): readonly number[] {
  return [...MATRICES[vision].flatMap((row) => [...row, 0, 0]), 0, 0, 0, 1, 0];
}

/** Distance between two colours in CIELAB (CIE 1976, D65): about 2 is the least that is seen side by side. */
export function colorDistance(left: string, right: string): number {
  const [from, to] = [labOf(left), labOf(right)];
  return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}

/** Lightness of a colour in CIELAB, 0 (black) to 100 (white). */
export function lightnessOf(hex: string): number {
  return labOf(hex)[0];
}

function multiply(matrix: Matrix, [r, g, b]: Triplet): Triplet {
  const row = ([x, y, z]: Triplet) => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function linearOf(hex: string): Triplet {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function hexOf(linear: Triplet): string {
  const channels = linear.map((value) => {
    const clamped = Math.min(1, Math.max(0, value));
    const encoded = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

function labOf(hex: string): Triplet {
  const xyz = multiply([[0.4124, 0.3576, 0.1805], LUMINANCE, [0.0193, 0.1192, 0.9505]], linearOf(hex));
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(xyz[0] / 0.9505), f(xyz[1]), f(xyz[2] / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}
