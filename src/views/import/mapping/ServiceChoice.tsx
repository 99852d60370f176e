import type { NamedService, TableTarget } from '@/ingest/mapping';
import { Select } from '@/ui-kit';
import type { ReadingPatch } from './mapping-draft';
import { useMappingWords } from './use-mapping-words';

interface ServiceChoiceProps {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly target: TableTarget;
  readonly value: NamedService | undefined;
  /** What it means to say nothing. */
  readonly unsaid: string;
  readonly onChange: (patch: ReadingPatch) => void;
}

const UNSAID = 'unsaid';
const SERVICES: Partial<Record<TableTarget, readonly NamedService[]>> = {
  activity: ['camsp', 'cmpp', 'pco', 'erhr'],
  coverage: ['erhr', 'pco', 'cnrhr'],
};

/** The service that some figures are of, or the kind of some teams. */
export function ServiceChoice(props: ServiceChoiceProps) {
  const { label, hideLabel = false, target, value, unsaid, onChange } = props;
  const { services } = useMappingWords().mapping.readings;
  return (
    <Select
      label={label}
      hideLabel={hideLabel}
      options={[
        { id: UNSAID, label: unsaid },
        ...(SERVICES[target] ?? []).map((id) => ({ id, label: services[id] })),
      ]}
      value={value ?? UNSAID}
      onChange={(id) => onChange({ service: id === UNSAID ? null : id })}
    />
  );
}
