import type { CoverageTeam, VerificationStatus } from '@/domain/coverage';
import { describeProvenance } from '@/i18n';
import { useLanguage, useMessages } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import type { TerritorySheetView } from '@/state';
import { Badge, Disclosure } from '@/ui-kit';
import { describeRemit } from '../remits';
import styles from './sheet.module.css';

const TONES: Readonly<Record<VerificationStatus, 'success' | 'neutral' | 'warning'>> = {
  verified: 'success',
  derived: 'neutral',
  'to-confirm': 'warning',
};

/** The teams that answer for the territory, and how sure that is. */
export function CoverageSection({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const { locale } = language.messages;
  const sheet = sheetWords(locale);
  return (
    <Disclosure title={sheet.coverage} aside={language.formats.integer(view.coverage.length)}>
      {view.remits
        .flatMap((remit) => describeRemit(remit, language))
        .map((line) => (
          <p key={line} className={styles.remit}>
            {line}
          </p>
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

function Team({ team }: { readonly team: CoverageTeam }) {
  const { layers, locale } = useMessages();
  const sheet = sheetWords(locale);
  const inPart = team.partial?.length ?? 0;
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
          : sheet.departementsInRemit({ count: team.departements.length, inPart })}
        {' · '}
        {explanation}
      </p>
      {team.sourceUrl !== null && <p className={styles.sourceUrl}>{team.sourceUrl}</p>}
    </li>
  );
}
