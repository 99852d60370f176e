import { type RefObject, useEffect, useRef, useState } from 'react';

/** Size of a box in CSS pixels. */
export interface BoxSize {
  readonly width: number;
  readonly height: number;
}

/** Follows the size of an element, inside its padding. */
export function useBoxSize(first: BoxSize): readonly [RefObject<HTMLDivElement | null>, BoxSize] {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState(first);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => {
      const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(element);
      const width = element.clientWidth - lengthsOf(paddingLeft, paddingRight);
      const height = element.clientHeight - lengthsOf(paddingTop, paddingBottom);
      if (width > 0)
        setSize((last) => (last.width === width && last.height === height ? last : { width, height }));
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [box, size];
}

/** The sum of lengths in pixels, as the browser computes them. */
function lengthsOf(...lengths: readonly string[]): number {
  return lengths.reduce((sum, length) => sum + (length === '' ? 0 : Number.parseFloat(length)), 0);
}
