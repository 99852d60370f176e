import { MAP_THEMES } from '@/cartography';
import { useThemeName } from '../theme';

/** A dot as the map draws it. */
export function DotSwatch({ radiusPx }: { readonly radiusPx: number }) {
  const { symbolFill } = MAP_THEMES[useThemeName()];
  return (
    <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <circle cx="12" cy="8" r={radiusPx} fill={symbolFill} />
    </svg>
  );
}
