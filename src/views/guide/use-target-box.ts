import { useLayoutEffect, useState } from 'react';

/** Where a part of the screen stands, in CSS pixels of the window. */
export interface TargetBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Follows the part of the screen that bears an id, which may come later; `null` while it is not there. */
export function useTargetBox(id: string): TargetBox | null {
  const [box, setBox] = useState<TargetBox | null>(null);
  useLayoutEffect(() => {
    const measure = () => {
      const rectangle = document.getElementById(id)?.getBoundingClientRect();
      setBox((former) => settle(former, rectangle));
    };
    measure();
    const timer = window.setInterval(measure, FOLLOW_MS);
    return () => window.clearInterval(timer);
  }, [id]);
  return box;
}

const FOLLOW_MS = 250;

function settle(former: TargetBox | null, rectangle: DOMRect | undefined): TargetBox | null {
  if (rectangle === undefined || rectangle.width === 0) return null;
  const { left, top, width, height } = rectangle;
  const isSame =
    former?.left === left && former.top === top && former.width === width && former.height === height;
  return isSame ? former : { left, top, width, height };
}
