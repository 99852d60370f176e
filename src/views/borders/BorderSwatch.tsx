import { MAP_THEMES } from '@/cartography';
import { useThemeName } from '../theme';

interface BorderSwatchProps {
  readonly widthPx: number;
  readonly isSure: boolean;
}

/** A border as the map draws it. */
export function BorderSwatch({ widthPx, isSure }: BorderSwatchProps) {
  const theme = MAP_THEMES[useThemeName()];
  return (
    <svg viewBox="0 0 24 16" width="24" height="16" aria-hidden="true">
      <line
        x1="1"
        x2="23"
        y1="8"
        y2="8"
        stroke={theme.label}
        strokeWidth={widthPx}
        strokeDasharray={isSure ? undefined : `${1.4 * widthPx} ${0.9 * widthPx}`}
      />
    </svg>
  );
}
