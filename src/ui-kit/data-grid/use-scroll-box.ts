import { type RefObject, useEffect, useState } from 'react';

/** Where a scroll box stands and how high it is, in pixels. */
export interface ScrollBox {
  readonly scrollTop: number;
  readonly height: number;
}

/** Follows a scroll box by steps of a row, so that a component is drawn again only when another row comes in sight. */
export function useScrollBox(scroller: RefObject<HTMLElement | null>, rowHeight: number): ScrollBox {
  const [box, setBox] = useState<ScrollBox>({ scrollTop: 0, height: 0 });
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const scrollTop = Math.floor(element.scrollTop / rowHeight) * rowHeight;
      const height = element.clientHeight;
      setBox((last) =>
        last.scrollTop === scrollTop && last.height === height ? last : { scrollTop, height },
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', measure, { passive: true });
    measure();
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', measure);
    };
  }, [scroller, rowHeight]);
  return box;
}
