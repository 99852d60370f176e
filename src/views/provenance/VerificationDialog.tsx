import { provenanceWords } from '@/i18n/provenance';
import { useFormats, useMessages } from '@/i18n/react';
import { sourcesInUse } from '@/project';
import type { VerificationReport } from '@/project/verification';
import { useAppState } from '@/state';
import { Badge, Dialog, FileButton, Notice, ProgressBar } from '@/ui-kit';
import styles from './provenance.module.css';
import { useVerification } from './use-verification';

/** Compares the dossier with the files it was made of, given again; nothing enters the dossier. */
export function VerificationDialog({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const formats = useFormats();
  const words = provenanceWords(messages.locale).verification;
  const document = useAppState((state) => state.document);
  const sources = sourcesInUse(document);
  const { state, run, stop } = useVerification();
  const close = () => {
    stop();
    onClose();
  };
  return (
    <Dialog title={words.title} closeLabel={messages.app.close} isOpen onClose={close} size="medium">
      <div className={styles.side}>
        <p>{words.explanation}</p>
        {sources.length === 0 ? (
          <Notice tone="info">{words.noSource}</Notice>
        ) : (
          <>
            <p className={styles.heading}>{words.expected}</p>
            <ul className={styles.lines}>
              {sources.map(({ batch, name, size }) => (
                <li key={`${batch} ${name}`}>
                  {name} · {formats.fileSize(size)}
                </li>
              ))}
            </ul>
            <div>
              <FileButton
                label={words.give}
                icon="file"
                variant="primary"
                allowsMultiple
                onFiles={(files) => run(files.map((content) => ({ name: content.name, content })))}
              />
            </div>
          </>
        )}
        {state.kind === 'running' && <ProgressBar label={words.reading} share={null} />}
        {state.kind === 'failed' && <Notice tone="danger">{words.failed({ reason: state.reason })}</Notice>}
        {state.kind === 'done' && <Report report={state.report} />}
      </div>
    </Dialog>
  );
}

const TONES = {
  identical: 'success',
  different: 'danger',
  absent: 'warning',
  unknown: 'warning',
} as const;

function Report({ report }: { readonly report: VerificationReport }) {
  const formats = useFormats();
  const words = provenanceWords(useMessages().locale).verification;
  const lines = [
    ...report.files.map(({ name, verdict }) => ({ subject: words.file({ name }), verdict })),
    ...report.datasets.map(({ dataset, earlier, verdict }) => ({
      subject:
        earlier === null ? words.datasets[dataset] : words.earlierOffer({ date: formats.date(earlier) }),
      verdict,
    })),
    { subject: words.figures, verdict: report.figures.verdict },
  ];
  return (
    <div role="status" className={styles.side}>
      <p className={styles.heading}>{words.conclusions[report.verdict]}</p>
      <ul className={styles.verdicts}>
        {lines.map(({ subject, verdict }) => (
          <li key={subject}>
            <span>{subject}</span>
            <Badge tone={TONES[verdict]}>{words.verdicts[verdict]}</Badge>
          </li>
        ))}
      </ul>
      {report.unused.length > 0 && (
        <p className={styles.muted}>{words.unused({ names: report.unused.join(', ') })}</p>
      )}
    </div>
  );
}
