import type { FunnelZone, LevelFunnel } from '@/indicators/funnel';
import { useFormats } from '@/i18n/react';
import type { StatisticsWords } from '@/i18n/statistics';
import styles from '../statistics.module.css';

/** Part of the territories chance alone puts outside the limits at 95 %. */
const OUTSIDE_BY_CHANCE = 0.05;
/** φ from which rates vary by more than chance. */
const DISPERSED = 1.5;

interface FunnelSummaryProps {
  readonly funnel: LevelFunnel;
  readonly words: StatisticsWords;
}

/** How many territories are beyond which limits, how many chance would put there, and whether all differ a little. */
export function FunnelSummary({ funnel, words }: FunnelSummaryProps) {
  const formats = useFormats();
  const { beyond998, beyond95, inside, byChance, dispersed, notDispersed } = words.funnel;
  const count = (...zones: readonly FunnelZone[]) =>
    funnel.points.filter(({ zone }) => zones.includes(zone)).length;
  const phi = formats.decimal(funnel.phi, 1);
  return (
    <div>
      <p>
        <strong>{beyond998({ count: count('above-998', 'below-998') })}</strong>
        {' · '}
        {beyond95({ count: count('above-95', 'below-95') })}
        {' · '}
        {inside({ count: count('inside') })}
      </p>
      {funnel.points.length > 1 && (
        <p className={styles.subtitle}>
          {byChance({ expected: formats.decimal(funnel.points.length * OUTSIDE_BY_CHANCE, 0) })}{' '}
          {Number.isFinite(funnel.phi) &&
            (funnel.phi > DISPERSED ? dispersed({ phi }) : notDispersed({ phi }))}
        </p>
      )}
    </div>
  );
}
