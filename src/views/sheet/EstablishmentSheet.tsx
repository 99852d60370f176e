import type { ReactNode } from 'react';
import type { CapacityStatus, Establishment } from '@/domain/offer';
import { placesOf } from '@/domain/offer';
import { known, MISSING, NOT_APPLICABLE } from '@/domain/measure';
import { describeProvenance } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { sheetWords } from '@/i18n/sheet';
import { type EstablishmentSheetView, useCommands } from '@/state';
import { Button } from '@/ui-kit';
import { SheetHeader } from './SheetHeader';
import { DetailList } from './DetailList';
import { FinessText } from './FinessText';
import styles from './sheet.module.css';

interface EstablishmentSheetProps {
  readonly view: EstablishmentSheetView;
  readonly onClose: () => void;
}

const STATUSES: readonly CapacityStatus[] = ['installed', 'authorised'];

/** The sheet of an establishment or service. */
export function EstablishmentSheet({ view, onClose }: EstablishmentSheetProps) {
  const language = useLanguage();
  const { messages, formats } = language;
  const { values, locale } = messages;
  const sheet = sheetWords(locale);
  const commands = useCommands();
  const { establishment, category, departement } = view;
  const words = sheet.establishment;
  const places = (status: CapacityStatus) =>
    formats.measured(placesAt(establishment, view, status), 'places').text;
  const rows: readonly (readonly [string, ReactNode])[] = [
    [sheet.category, category.officialName],
    [words.finessEt, <FinessText key="finess" finess={establishment.finessEt} />],
    [words.finessEj, establishment.finessEj ?? values.states.missing.label],
    [words.manager, establishment.managerName ?? words.unknownManager],
    [words.commune, establishment.communeCode],
    ...STATUSES.map((status): readonly [string, string] => [values.capacityStatuses[status], places(status)]),
    [
      words.position,
      establishment.location === null
        ? values.noLocation
        : values.locationQualities[establishment.location.quality],
    ],
  ];
  return (
    <article className={styles.sheet}>
      <SheetHeader
        name={establishment.name}
        detail={sheet.codeAndPlace({ code: category.shortName, place: departement.name })}
        onClose={onClose}
      />
      <DetailList rows={rows} />
      {category.counting === 'caseload' && <p className={styles.muted}>{words.caseload}</p>}
      <p className={styles.muted}>{describeProvenance([view.provenance], language)}</p>
      <div>
        <Button
          icon="chevron-left"
          onPress={() => {
            const select = () => commands.selectTerritory(departement.code);
            void commands.enterLevel('departement', select);
          }}
        >
          {words.backToTerritory({ name: departement.name })}
        </Button>
      </div>
    </article>
  );
}

function placesAt(
  establishment: Establishment,
  { category }: EstablishmentSheetView,
  status: CapacityStatus,
) {
  if (category.counting === 'caseload') return NOT_APPLICABLE;
  const places = placesOf(establishment, status);
  return places === undefined ? MISSING : known(places);
}
