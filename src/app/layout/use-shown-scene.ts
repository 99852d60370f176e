import { useMemo } from 'react';
import { PARIS } from '@/cartography/projection';
import { useMessages } from '@/i18n/react';
import { isParisEnlarged, useAppState } from '@/state';
import { useThemeName } from '@/views/theme';

/** The scene of the dossier, with the cartouche of Paris in words where it is asked for. */
export function useShownScene() {
  const themeName = useThemeName();
  const scene = useAppState((state, { select }) =>
    select.scene(state.document, themeName, state.largestSymbolPx),
  );
  const { app } = useMessages();
  const isEnlarged = useAppState(({ document }) => isParisEnlarged(document.settings));
  const enlargement = useMemo(
    () => (isEnlarged ? { caption: app.map.enlargement({ times: String(PARIS.scale) }) } : null),
    [app, isEnlarged],
  );
  return useMemo(() => (enlargement ? { ...scene, enlargement } : scene), [scene, enlargement]);
}
