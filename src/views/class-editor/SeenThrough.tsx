import { useId, useLayoutEffect } from 'react';
import { type ColorVision, visionFilter } from '@/cartography/color-vision';
import styles from './class-editor.module.css';

/** Read by the map: what it is seen through. */
const MAP_VISION = '--map-vision';

/** Shows the map as other eyes see it, or as it prints in grey, for as long as it is there; what is exported keeps its colours. */
export function SeenThrough({ vision }: { readonly vision: ColorVision }) {
  const id = useId();
  const isUsual = vision === 'usual';
  useLayoutEffect(() => {
    if (isUsual) return;
    const { style } = document.documentElement;
    style.setProperty(MAP_VISION, `url(#${id})`);
    return () => void style.removeProperty(MAP_VISION);
  }, [id, isUsual]);
  if (isUsual) return null;
  return (
    <svg aria-hidden="true" className={styles.filter}>
      <filter id={id} colorInterpolationFilters="linearRGB">
        <feColorMatrix type="matrix" values={visionFilter(vision).join(' ')} />
      </filter>
    </svg>
  );
}
