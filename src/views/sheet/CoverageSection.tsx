import type { CoverageTeam, VerificationStatus } from '@/domain/coverage';
import type { Territory } from '@/domain/territory';
import { describeProvenance } from '@/i18n';
import { useLanguage, useMessages } from '@/i18n/react';
import type { TerritorySheetView } from '@/state';
import { Badge, Disclosure } from '@/ui-kit';
import styles from './sheet.module.css';

const TONES: Readonly<Record<VerificationStatus, 'success' | 'neutral' | 'warning'>> = {
  verified: 'success',
  derived: 'neutral',
  'to-confirm': 'warning',
};

/** The teams that answer for the territory, and how sure that is. */
export function CoverageSection({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const { sheet } = language.messages;
  return (
    <Disclosure title={sheet.coverage} aside={language.formats.integer(view.coverage.length)}>
      {view.remits.map((remit) => (
        <Remit key={remit.kind} remit={remit} />
      ))}
      {view.coverage.length === 0 ? (
        <p className={styles.muted}>{sheet.noTeam}</p>
      ) : (
        <ul className={styles.teams}>
          {view.coverage.map((team) => (
            <Team key={team.id} team={team} />
          ))}
        </ul>
      )}
      <p className={styles.muted}>{describeProvenance(view.coverageProvenance, language)}</p>
    </Disclosure>
  );
}

/** The départements that teams of a kind leave out, and those they share. */
function Remit({ remit }: { readonly remit: TerritorySheetView['remits'][number] }) {
  const { sheet, layers } = useMessages();
  const kind = layers.coverageKinds[remit.kind].short;
  const namesOf = (territories: readonly Territory[]) => territories.map(({ name }) => name).join(', ');
  const tell = remit.isComplete ? sheet.remits.none : sheet.remits.unknown;
  return (
    <>
      {remit.uncovered.length > 0 && (
        <p className={styles.remit}>{tell({ kind, names: namesOf(remit.uncovered) })}</p>
      )}
      {remit.shared.length > 0 && (
        <p className={styles.remit}>{sheet.remits.shared({ kind, names: namesOf(remit.shared) })}</p>
      )}
    </>
  );
}

function Team({ team }: { readonly team: CoverageTeam }) {
  const { sheet, layers } = useMessages();
  const { label, explanation } = layers.verification[team.verification];
  return (
    <li>
      <p className={styles.teamName}>
        {team.name} <Badge tone={TONES[team.verification]}>{label}</Badge>
      </p>
      {team.carrier !== null && <p className={styles.muted}>{sheet.carriedBy({ carrier: team.carrier })}</p>}
      <p className={styles.muted}>
        {team.departements.length === 0
          ? sheet.wholeCountry
          : sheet.departementsInRemit({ count: team.departements.length })}
        {' · '}
        {explanation}
      </p>
      {team.sourceUrl !== null && <p className={styles.sourceUrl}>{team.sourceUrl}</p>}
    </li>
  );
}
