import { isCommuneLevel } from '@/domain/territory';
import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { describeIdentity, sheetWords } from '@/i18n/sheet';
import type { TerritorySheetView } from '@/state';
import { EstablishmentList } from '../offer-filter';
import { SideBySideButton } from '../side-by-side';
import { GoIntoButton } from '../study';
import { ComparedSection } from './ComparedSection';
import { AgeStandardSection } from './AgeStandardSection';
import { CoverageSection } from './CoverageSection';
import { EvolutionSection } from './EvolutionSection';
import { KeyFigure } from './KeyFigure';
import { NeedSection } from './NeedSection';
import { OfferSection } from './OfferSection';
import { PortraitButton } from './PortraitButton';
import { SheetHeader } from './SheetHeader';
import { SocialAidSection } from './SocialAidSection';
import styles from './sheet.module.css';

interface TerritorySheetProps {
  readonly view: TerritorySheetView;
  readonly onClose: () => void;
}

/** The sheet of a territory: population, key figures, offer, need, coverage, context. */
export function TerritorySheet({ view, onClose }: TerritorySheetProps) {
  const { messages } = useLanguage();
  const sheet = sheetWords(messages.locale);
  return (
    <article className={styles.sheet}>
      <SheetHeader name={view.territory.name} detail={describeIdentity(view, messages)} onClose={onClose} />
      <div className={styles.acts}>
        <GoIntoButton view={view} />
        <SideBySideButton variant="quiet" level={view.level} codes={withPeers(view)} hasPeers />
        <PortraitButton view={view} />
      </div>
      <Population view={view} />
      <section className={styles.section}>
        <h3 className={styles.sectionTitle}>{sheet.keyFigures}</h3>
        <ul className={styles.figures}>
          {view.comparisons.map((comparison) => (
            <KeyFigure key={comparison.result.definition.id} comparison={comparison} level={view.level} />
          ))}
        </ul>
      </section>
      <ComparedSection view={view} />
      <OfferSection view={view} />
      <EstablishmentList view={view} />
      <NeedSection view={view} />
      <EvolutionSection view={view} />
      <CoverageSection view={view} />
      {!isCommuneLevel(view.level) && <AgeStandardSection view={view} />}
      <SocialAidSection view={view} />
    </article>
  );
}

function Population({ view }: { readonly view: TerritorySheetView }) {
  const language = useLanguage();
  const { values, locale } = language.messages;
  const sheet = sheetWords(locale);
  return (
    <section className={styles.section}>
      <h3 className={styles.sectionTitle}>{sheet.population}</h3>
      <dl className={styles.population}>
        {view.population.map(({ ageBase, people }) => (
          <div key={ageBase}>
            <dt>{values.ageBasesShort[ageBase]}</dt>
            <dd>{language.formats.measured(people, 'people').text}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.muted}>{describeProvenance(view.populationProvenance, language)}</p>
    </section>
  );
}

const PEERS_BESIDE = 2;

/** The territory, then those most like it. */
function withPeers({ territory, compared: { peers } }: TerritorySheetView): readonly string[] {
  return [territory.code, ...peers.slice(0, PEERS_BESIDE).map((peer) => peer.territory.code)];
}
