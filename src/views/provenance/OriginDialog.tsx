import { useState } from 'react';
import { territoryAt } from '@/domain/territory';
import { describeIndicator } from '@/i18n';
import { importWords } from '@/i18n/import';
import { type ProvenanceWords, provenanceWords } from '@/i18n/provenance';
import { useLanguage } from '@/i18n/react';
import { type FigureOrigin, fileNameOf, useAppState, useAppStore, useCommands } from '@/state';
import { Button, Dialog, Select, Tabs } from '@/ui-kit';
import { formulaText } from './formula-text';
import { leftOutLines } from './left-out-lines';
import { Lines } from './Lines';
import styles from './provenance.module.css';
import { SideView } from './SideView';
import { SourceList } from './SourceList';
import { stepLines } from './step-lines';
import { useFingerprint } from './use-fingerprint';
import { useProvenance } from './use-origin';

/** Where the figure the user asks about comes from; nothing while no figure is asked about. */
export function OriginDialog() {
  const provenance = useProvenance();
  const { document, question } = useAppState((state) => state);
  const origin = question === null ? null : provenance.origin(document, question);
  return origin === null ? null : <OriginOf origin={origin} />;
}

type Tab = 'numerator' | 'denominator' | 'leftOut' | 'sources' | 'steps';

interface OriginOfProps {
  readonly origin: FigureOrigin;
}

function OriginOf({ origin }: OriginOfProps) {
  const fingerprint = useFingerprint();
  const language = useLanguage();
  const { messages } = language;
  const { services } = useAppStore();
  const { askOrigin } = useCommands();
  const figureMode = useAppState(({ document }, app) => app.select.figureMode(document, origin.trace.result));
  const perimeter = origin.trace.result.perimeter;
  const definitions = useAppState(({ document }, app) => app.select.definitions(document)).map(
    (definition) => ({
      id: definition.id,
      name: describeIndicator({ definition, perimeter }, messages).name,
    }),
  );
  const [tab, setTab] = useState<Tab>('numerator');
  const words = provenanceWords(messages.locale);
  const { result, at } = origin.trace;
  const territory = territoryAt(origin.hierarchy[at.level], at.position).name;
  const title = words.subject({ indicator: describeIndicator(result, messages).name, territory });
  const reasons = importWords(messages.locale).importReasons.rows;
  const steps = stepLines(origin, { words, reasons, language, isSmoothed: figureMode === 'smoothed' });
  const leftOut = leftOutLines(origin, words);
  const contents = {
    numerator: <SideView origin={origin} side="numerator" words={words} />,
    denominator: <SideView origin={origin} side="denominator" words={words} />,
    leftOut: <Lines lines={leftOut.length === 0 ? [words.leftOut.nothing] : leftOut} />,
    sources: <SourceList origin={origin} words={words} />,
    steps: <Lines lines={steps} />,
  };
  const save = async () => {
    const { originCsv } = await import('./origin-csv');
    const { hierarchy } = origin;
    const digest = fingerprintText(fingerprint, words);
    const page = { words, language, hierarchy, locale: messages.locale, title, steps, fingerprint: digest };
    const name = `${[words.fileStem, title].map(fileNameOf).join('-')}.csv`;
    services.saveFile(name, new Blob([originCsv(origin, page)], { type: 'text/csv;charset=utf-8' }));
  };
  return (
    <Dialog
      title={words.title}
      closeLabel={messages.app.close}
      isOpen
      onClose={() => askOrigin(null)}
      size="wide"
      actions={
        <>
          <p role="status" className={styles.fingerprint}>
            {fingerprintText(fingerprint, words)}
          </p>
          <Button
            icon="download"
            onPress={() => void save()}
            disabledReason={fingerprint === undefined ? words.fingerprintPending : undefined}
          >
            {words.saveCsv}
          </Button>
        </>
      }
    >
      <Select
        label={messages.layers.indicator}
        options={definitions.map(({ id, name }) => ({ id, label: name }))}
        value={origin.question.indicatorId}
        onChange={(indicatorId) => askOrigin({ ...origin.question, indicatorId })}
        compact
      />
      <p className={styles.subject}>{title}</p>
      <p className={styles.formula}>{formulaText(origin.trace, words, language)}</p>
      <Tabs<Tab>
        label={words.title}
        selectedId={tab}
        onSelect={setTab}
        tabs={(['numerator', 'denominator', 'leftOut', 'sources', 'steps'] as const).map((id) => ({
          id,
          label: words.tabs[id],
          content: contents[id],
        }))}
      />
    </Dialog>
  );
}

function fingerprintText(digest: string | null | undefined, words: ProvenanceWords): string {
  if (digest === undefined) return words.fingerprintPending;
  return digest === null ? words.fingerprintFailed : words.fingerprint({ digest });
}
