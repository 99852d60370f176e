import { useMemo, useState } from 'react';
import type { MappedLevel } from '@/domain/territory';
import { describePerimeters, describeProvenance } from '@/i18n';
import { useLanguage, useLocale, useMessages } from '@/i18n/react';
import { sideBySideWords } from '@/i18n/side-by-side';
import { type TerritorySheetView, useAppState, useAppStore, sheetsOf } from '@/state';
import { Badge, Dialog } from '@/ui-kit';
import { AddTerritory } from './AddTerritory';
import styles from './side-by-side.module.css';
import { SideBySideTable } from './SideBySideTable';

/** Territories shown at most. */
const SIDE_LIMIT = 4;

interface SideBySideDialogProps {
  readonly level: MappedLevel;
  /** Codes of the territories shown first. */
  readonly codes: readonly string[];
  /** Those after the first were proposed because they are like it. */
  readonly hasPeers?: boolean;
  readonly onClose: () => void;
}

/** Up to four territories beside each other: population, key figures, need, offer, teams. */
export function SideBySideDialog({ level, codes: first, hasPeers, onClose }: SideBySideDialogProps) {
  const { app: words } = useMessages();
  const side = sideBySideWords(useLocale());
  const [codes, setCodes] = useState<readonly string[]>(() => first.slice(0, SIDE_LIMIT));
  const app = useAppStore();
  const document = useAppState((state) => state.document);
  const sheets = useMemo(
    () =>
      codes.flatMap((code) => {
        const sheet = sheetsOf(app).territorySheet(document, level, code);
        return sheet === null ? [] : [sheet];
      }),
    [codes, document, level, app],
  );
  return (
    <Dialog title={side.title} closeLabel={words.close} isOpen onClose={onClose} size="wide">
      <div className={styles.stack}>
        <p className={styles.note}>{hasPeers === true ? side.introWithPeers : side.intro}</p>
        <AddTerritory
          level={level}
          taken={codes}
          isFull={codes.length >= SIDE_LIMIT}
          onAdd={(code) => setCodes([...codes, code])}
        />
        <SideBySideTable
          sheets={sheets}
          onRemove={(code) => setCodes(codes.filter((kept) => kept !== code))}
        />
        <Sources sheets={sheets} />
      </div>
    </Dialog>
  );
}

/** What the figures count and where they come from; whatever is fictional is called so. */
function Sources({ sheets }: { readonly sheets: readonly TerritorySheetView[] }) {
  const language = useLanguage();
  const isDemonstration = useAppState((state, { select }) => select.showsDemonstration(state.document));
  const [sheet] = sheets;
  if (sheet === undefined) return null;
  const { populationProvenance, offerProvenance, needProvenance, coverageProvenance } = sheet;
  const results = sheet.comparisons.map(({ result }) => result);
  const sources = [
    ...populationProvenance,
    offerProvenance,
    needProvenance,
    ...results.flatMap((result) => [...result.numeratorProvenance, ...result.denominatorProvenance]),
    ...coverageProvenance,
  ];
  return (
    <div>
      {describePerimeters(results, language.messages).map((line) => (
        <p key={line} className={styles.note}>
          {line}
        </p>
      ))}
      <p className={styles.note}>
        {isDemonstration && <Badge tone="warning">{language.messages.app.demonstration.mark}</Badge>}{' '}
        {describeProvenance(
          sources.filter((source) => source !== null),
          language,
        )}
      </p>
    </div>
  );
}
