import { memo, useId } from 'react';
import type { ChartMap } from '@/export';
import { StateTexture } from '../../swatches';
import styles from './chart.module.css';

/** Under its map, where nothing else is written. */
const CALLOUT_UNDER = 13;

const TEXTURES = ['missing', 'suppressed', 'estimated'] as const;

/** A small map of a chart; drawn once, whatever is pointed at. */
export const MapMark = memo(function MapMark({ map }: { readonly map: ChartMap }) {
  const id = useId();
  return (
    <g transform={`translate(${map.x} ${map.y})`}>
      {TEXTURES.map((pattern) => (
        <StateTexture key={pattern} id={`${id}${pattern}`} pattern={pattern} />
      ))}
      {map.areas.map(({ code, path, color, texture }) => (
        <g key={code}>
          <path
            d={path}
            fill={color}
            className={styles.area}
            data-code={code}
            data-edge={texture === 'not-applicable'}
          />
          {TEXTURES.some((known) => known === texture) && (
            <path d={path} fill={`url(#${id}${texture})`} className={styles.texture} />
          )}
        </g>
      ))}
      {map.spots?.map(({ path, color }) => (
        <path key={color} d={path} fill={color} className={styles.spots} />
      ))}
      <path d={map.frames} className={styles.mapFrame} />
    </g>
  );
});

interface MapOutlineProps {
  readonly map: ChartMap;
  readonly selectedCode: string | null;
  /** Territories put together; none when left out. */
  readonly groupCodes: ReadonlySet<string> | undefined;
  readonly hoveredCode: string | null;
}

/** Outlines what is selected, put together and pointed at, on a small map as on the large one; the latter is named. */
export function MapOutline({ map, selectedCode, groupCodes, hoveredCode }: MapOutlineProps) {
  const areaOf = (code: string | null) => map.areas.find((area) => area.code === code);
  const [selected, hovered] = [areaOf(selectedCode), areaOf(hoveredCode)];
  return (
    <g transform={`translate(${map.x} ${map.y})`} className={styles.outlines}>
      {map.areas
        .filter(({ code }) => groupCodes?.has(code))
        .map(({ code, path }) => (
          <path key={code} d={path} className={styles.groupedArea} data-grouped />
        ))}
      {selected && <path d={selected.path} className={styles.selectedArea} />}
      {hovered && <path d={hovered.path} className={styles.hoveredArea} />}
      {hovered && (
        <text x={0} y={map.height + CALLOUT_UNDER} className={styles.callout}>
          {hovered.name}
        </text>
      )}
    </g>
  );
}
