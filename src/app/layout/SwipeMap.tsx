import { type CSSProperties, useEffect, useState } from 'react';
import { useFormats, useLocale, useMessages } from '@/i18n/react';
import { swipeWords } from '@/i18n/swipe';
import { type MapHandle, MapView, type MapViewProps } from '@/map';
import { useCommands } from '@/state';
import { IconButton } from '@/ui-kit';
import { SecondApp, SwipeTag } from '@/views/swipe';
import { SwipeDivider } from './SwipeDivider';
import styles from './swipe-map.module.css';
import { useShownScene } from './use-shown-scene';

type Shared = Pick<
  MapViewProps,
  'selectedCode' | 'hoveredCode' | 'group' | 'onHover' | 'onSelect' | 'onEnter' | 'onToggle' | 'onBrush'
>;

interface SwipeMapProps extends Shared {
  /** The map at the left, once it can be moved. */
  readonly leader: MapHandle | null;
}

/** Shares of the width that have no room for words. */
const NARROW = 0.2;

/** The second map over the first, from a divider on: it looks where the first does, and both point at the same territory. */
export function SwipeMap(props: SwipeMapProps) {
  const words = swipeWords(useLocale());
  const { swipeMaps } = useCommands();
  const [share, setShare] = useState(0.5);
  const at = { '--swipe-at': `${100 * share}%` } as CSSProperties;
  return (
    <div className={styles.swipe} style={at}>
      <div className={styles.second}>
        <SecondApp>
          <SecondMap {...props} />
        </SecondApp>
      </div>
      <SwipeDivider share={share} onChange={setShare} />
      <div className={styles.tags}>
        {share > NARROW && (
          <div role="group" className={styles.left} aria-label={words.left}>
            <SwipeTag />
          </div>
        )}
        {share < 1 - NARROW && (
          <div role="group" className={styles.right} aria-label={words.right}>
            <SecondApp>
              <SwipeTag />
            </SecondApp>
            <IconButton icon="close" size="small" label={words.leave} onPress={() => swipeMaps(false)} />
          </div>
        )}
      </div>
    </div>
  );
}

function SecondMap({ leader, ...shared }: SwipeMapProps) {
  const { app, locale } = useMessages();
  const words = swipeWords(locale);
  const formats = useFormats();
  const scene = useShownScene();
  const [handle, setHandle] = useState<MapHandle | null>(null);
  useEffect(() => {
    if (leader === null || handle === null) return;
    return handle.follow(leader);
  }, [leader, handle]);
  return (
    <MapView
      {...shared}
      scene={scene}
      onReady={setHandle}
      label={words.mapLabel({ label: app.map.label })}
      locale={locale}
      loadingLabel={app.map.loading}
      formatDistance={formats.distance}
    />
  );
}
