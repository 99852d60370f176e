import { type AxisStanding, type GapPoint } from '@/analysis/gap-finder';
import type { GapSideName } from '@/state';
import { AskedFigure } from '../AskedFigure';
import { ExplainedRow } from '../explained-row/ExplainedRow';
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
  const territory = territoryOf(subject, point);
  const { code, name } = territory;
  const explain = () => [...explainPoint(subject, point, name), ...residualText(subject, residual)];
  return (
    <ExplainedRow
      territory={territory}
      cursor={cursor}
      firstCell={
        <td>
          <input
            type="checkbox"
            className={styles.check}
            aria-label={words.keep({ name })}
            checked={cursor.groupCodes.has(code)}
            onChange={() => cursor.group([code], 'toggle')}
          />
        </td>
      }
      columnCount={5}
      why={{ label: words.why.about({ name }), tooltip: words.why.button }}
      isOpen={isOpen}
      onOpen={onOpen}
      explain={() => explain().map((reason) => <p key={reason}>{reason}</p>)}
    >
      <Figure subject={subject} side="need" standing={point.need} code={code} />
      <Figure subject={subject} side="offer" standing={point.offer} code={code} />
    </ExplainedRow>
  );
}

interface FigureProps {
  readonly subject: GapSubject;
  readonly side: GapSideName;
  readonly standing: AxisStanding;
  /** Of the territory. */
  readonly code: string;
}

/** A rate, faint when it is not told from its threshold. */
function Figure({ subject, side, standing, code }: FigureProps) {
  return (
    <td className={statisticsStyles.number} data-undecided={standing.side === 'undecided'}>
      <AskedFigure code={code} indicatorId={subject[side].result.definition.id}>
        {subject[side].writeRate(standing.value)}
      </AskedFigure>
    </td>
  );
}

function residualText({ words, offer }: GapSubject, residual: number | null): readonly string[] {
  if (residual === null || Number.isNaN(residual)) return [];
  const size = `${offer.writeRate(Math.abs(residual))} ${offer.indicator.unit}`;
  return [words.why.residual[residual < 0 ? 'below' : 'above']({ size })];
}
