import { MenuButton } from '@/ui-kit';
import type { FramedSubject } from '../use-view-subject';
import { useViewExport, VIEW_FORMATS, type ViewContent } from './use-view-export';

interface ViewExportProps {
  readonly subject: FramedSubject;
  readonly content: ViewContent;
}

/** The menu that has a view out as a picture or as figures. */
export function ViewExport({ subject, content }: ViewExportProps) {
  const { label, formats } = subject.words.export;
  const run = useViewExport(subject, content);
  return (
    <MenuButton
      label={label}
      icon="download"
      iconOnly
      entries={VIEW_FORMATS.map((id) => ({ id, label: formats[id] }))}
      onChoose={(format) => void run(format)}
    />
  );
}
