import type { TextStyle } from './map-page';

/** Width of a line of text in millimetres. */
export type MeasureText = (text: string, style: TextStyle) => number;

/* Advance widths of IBM Plex Sans 6.4 in thousandths of an em, from the space (32) to the tilde (126). */
const ASCII_ADVANCES = {
  400: '236 284 419 713 598 927 694 242 335 335 450 600 272 399 272 383 600 600 600 600 600 600 600 600 600 600 292 292 600 600 600 477 891 641 653 621 671 583 559 695 707 400 510 634 501 812 707 708 606 708 640 581 572 678 609 891 613 593 580 317 383 317 600 565 600 534 580 503 580 549 324 528 568 250 250 527 272 873 568 560 580 580 367 487 351 568 492 768 507 499 464 343 314 343 600',
  600: '236 309 471 656 600 960 713 260 337 337 556 600 299 402 299 437 600 600 600 600 600 600 600 600 600 600 319 319 600 600 600 493 899 672 663 642 689 600 577 712 719 423 545 678 521 817 719 712 641 712 664 611 580 689 638 949 655 632 599 329 437 329 600 559 600 559 600 513 600 558 350 545 588 275 275 562 294 888 588 563 600 600 393 499 374 588 524 819 544 524 502 363 376 363 600',
} as const;

const OTHER_ADVANCES: Readonly<Record<string, number>> = {
  '«': 545,
  '»': 545,
  '’': 292,
  '‘': 292,
  '“': 517,
  '”': 517,
  '–': 588,
  '—': 780,
  '…': 869,
  '·': 349,
  '°': 469,
  œ: 931,
  æ: 864,
  Œ: 994,
  Æ: 950,
  '‰': 1000,
  ß: 677,
  '\u00A0': 236,
  '\u202F': 118,
};

const UNKNOWN_ADVANCE = 700;
const FIRST_ASCII = 32;
const ADVANCES = {
  400: ASCII_ADVANCES[400].split(' ').map((advance) => parseInt(advance, 10)),
  600: ASCII_ADVANCES[600].split(' ').map((advance) => parseInt(advance, 10)),
};

function advanceOf(character: string, weight: TextStyle['weight']): number {
  const [base = character] = character.normalize('NFD');
  const ascii = ADVANCES[weight][(base.codePointAt(0) ?? 0) - FIRST_ASCII];
  return ascii ?? OTHER_ADVANCES[character] ?? UNKNOWN_ADVANCE;
}

/**
 * Measures a text in IBM Plex Sans without a browser, so that pages break lines the same way everywhere. Kerning is
 * left out and other scripts are counted wide: a text is never wider than said by more than a hair.
 */
export const measurePlexSans: MeasureText = (text, { sizeMm, weight }) => {
  let thousandths = 0;
  for (const character of text.normalize('NFC')) thousandths += advanceOf(character, weight);
  return (thousandths / 1000) * sizeMm;
};
