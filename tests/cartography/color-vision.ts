type Triplet = readonly [number, number, number];

/** Linear sRGB of a CSS hex colour, 0 to 1. */
function linearOf(hex: string): Triplet {
  const channel = (start: number) => {
    const value = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function hexOf(linear: Triplet): string {
  const channel = (value: number) => {
    const clamped = Math.min(1, Math.max(0, value));
    const encoded = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${linear.map(channel).join('')}`;
}

function transform([r, g, b]: Triplet, matrix: readonly [Triplet, Triplet, Triplet]): Triplet {
  const row = ([x, y, z]: Triplet) => x * r + y * g + z * b;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

/** Relative luminance (WCAG 2). */
export function luminanceOf(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio (WCAG 2), 1 to 21. */
export function contrastOf(left: string, right: string): number {
  const [low, high] = [luminanceOf(left), luminanceOf(right)].sort((a, b) => a - b);
  return ((high ?? 0) + 0.05) / ((low ?? 0) + 0.05);
}

/** Distance in CIELAB (CIE 1976, D65). */
export function distanceOf(left: string, right: string): number {
  const [l1, a1, b1] = labOf(left);
  const [l2, a2, b2] = labOf(right);
  return Math.hypot(l1 - l2, a1 - a2, b1 - b2);
}

function labOf(hex: string): Triplet {
  const [x, y, z] = transform(linearOf(hex), [
    [0.4124, 0.3576, 0.1805],
    [0.2126, 0.7152, 0.0722],
    [0.0193, 0.1192, 0.9505],
  ]);
  const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
  const [fx, fy, fz] = [f(x / 0.9505), f(y), f(z / 1.089)];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

/** A colour as an eye without green cones sees it (Machado, Oliveira and Fernandes 2009). */
export function deuteranopia(hex: string): string {
  return hexOf(
    transform(linearOf(hex), [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ]),
  );
}

/** A colour as an eye without red cones sees it (idem). */
export function protanopia(hex: string): string {
  return hexOf(
    transform(linearOf(hex), [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ]),
  );
}
