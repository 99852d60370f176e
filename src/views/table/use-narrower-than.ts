import { type RefObject, useEffect, useRef, useState } from 'react';

/** Follows whether an element is narrower than a width in CSS pixels; it is not, until it is laid out. */
export function useNarrowerThan(width: number): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const box = useRef<HTMLDivElement>(null);
  const [isNarrower, setNarrower] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = () => setNarrower(element.clientWidth > 0 && element.clientWidth < width);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [width]);
  return [box, isNarrower];
}
