import { type AxisStanding, type GapPoint } from '@/analysis/gap-finder';
import type { GapSideName } from '@/state';
import { Icon } from '@/ui-kit';
import statisticsStyles from '../statistics.module.css';
import type { TerritoryCursor } from '../use-territory-cursor';
import { territoryOf } from './charted-points';
import { explainPoint } from './gap-sentence';
import type { GapSubject } from './gap-subject';
import styles from './gaps.module.css';

interface GapRowProps {
  readonly point: GapPoint;
  readonly subject: GapSubject;
  readonly cursor: TerritoryCursor;
  /** Offer less what the line says; `null` when there is no line. */
  readonly residual: number | null;
  readonly isOpen: boolean;
  readonly onOpen: (isOpen: boolean) => void;
}

/** A territory with its two figures, and on demand why it is where it is. */
export function GapRow({ point, subject, cursor, residual, isOpen, onOpen }: GapRowProps) {
  const { words } = subject;
  const { code, name } = territoryOf(subject, point);
  const isSelected = code === cursor.selectedCode;
  const reasons = isOpen ? [...explainPoint(subject, point, name), ...residualText(subject, residual)] : [];
  return (
    <>
      <tr
        data-selected={isSelected}
        data-hovered={code === cursor.hoveredCode}
        className={styles.row}
        onPointerEnter={() => cursor.hover(code)}
        onPointerLeave={() => cursor.hover(null)}
      >
        <td>
          <input
            type="checkbox"
            className={styles.check}
            aria-label={words.keep({ name })}
            checked={cursor.groupCodes.has(code)}
            onChange={() => cursor.group([code], 'toggle')}
          />
        </td>
        <th scope="row">
          <button
            type="button"
            className={statisticsStyles.link}
            aria-pressed={isSelected}
            onClick={() => cursor.select(code)}
          >
            {name}
          </button>
        </th>
        <Figure subject={subject} side="need" standing={point.need} />
        <Figure subject={subject} side="offer" standing={point.offer} />
        <td>
          <button
            type="button"
            className={styles.why}
            aria-expanded={isOpen}
            aria-label={words.why.about({ name })}
            title={words.why.button}
            onClick={() => onOpen(!isOpen)}
          >
            <Icon name={isOpen ? 'chevron-down' : 'help'} size={16} />
          </button>
        </td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={5} className={styles.reasons}>
            {reasons.map((reason) => (
              <p key={reason}>{reason}</p>
            ))}
          </td>
        </tr>
      )}
    </>
  );
}

interface FigureProps {
  readonly subject: GapSubject;
  readonly side: GapSideName;
  readonly standing: AxisStanding;
}

/** A rate, faint when it is not told from its threshold. */
function Figure({ subject, side, standing }: FigureProps) {
  return (
    <td className={statisticsStyles.number} data-undecided={standing.side === 'undecided'}>
      {subject[side].writeRate(standing.value)}
    </td>
  );
}

function residualText({ words, offer }: GapSubject, residual: number | null): readonly string[] {
  if (residual === null || Number.isNaN(residual)) return [];
  const size = `${offer.writeRate(Math.abs(residual))} ${offer.indicator.unit}`;
  return [words.why.residual[residual < 0 ? 'below' : 'above']({ size })];
}
