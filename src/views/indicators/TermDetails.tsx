import { ACTIVITY_COUNTS, ACTIVITY_SERVICES } from '@/domain/activity';
import { NEED_PUBLICS } from '@/domain/need';
import { AGE_BASES } from '@/domain/population';
import { useMessages } from '@/i18n/react';
import { ownIndicatorWords } from '@/i18n/own-indicators';
import { COVERING_TEAMS, type IndicatorTerm, type TermAges } from '@/indicators';
import { SegmentedControl, Select } from '@/ui-kit';
import { CategoryChoice } from './CategoryChoice';
import { PrevalenceFields } from './PrevalenceFields';

const PUBLICS = ['child', 'adult'] as const;
const MEASURES = ['aah', 'pch', 'pch-under-20'] as const;

interface TermDetailsProps {
  readonly term: IndicatorTerm;
  readonly onChange: (term: IndicatorTerm) => void;
}

/** Which of a kind of count is taken. */
export function TermDetails({ term, onChange }: TermDetailsProps) {
  const { values, indicators, locale } = useMessages();
  const words = ownIndicatorWords(locale);
  switch (term.kind) {
    case 'places':
      return (
        <SegmentedControl
          label={words.fields.public}
          options={[...PUBLICS, 'both' as const].map((id) => ({
            id,
            label: id === 'both' ? words.bothPublics : values.publicsShort[id],
          }))}
          value={term.public}
          onChange={(group) => onChange({ ...term, public: group })}
        />
      );
    case 'places-of':
    case 'establishments-of':
      return (
        <CategoryChoice
          categories={term.categories}
          countsPlaces={term.kind === 'places-of'}
          onChange={(categories) => onChange({ ...term, categories })}
        />
      );
    case 'need':
    case 'need-bound':
      return (
        <>
          <SegmentedControl
            label={words.fields.public}
            options={NEED_PUBLICS.map((id) => ({ id, label: values.publicsShort[id] }))}
            value={term.public}
            onChange={(group) => onChange({ ...term, public: group })}
          />
          {term.kind === 'need-bound' && (
            <SegmentedControl
              label={words.fields.bound}
              options={(['low', 'high'] as const).map((id) => ({ id, label: words.bounds[id] }))}
              value={term.bound}
              onChange={(bound) => onChange({ ...term, bound })}
            />
          )}
        </>
      );
    case 'social-aid':
      return (
        <Select
          label={words.fields.measure}
          options={MEASURES.map((id) => ({ id, label: indicators.aidOf[id] }))}
          value={term.measure}
          onChange={(measure) => onChange({ ...term, measure })}
        />
      );
    case 'activity':
      return (
        <>
          <SegmentedControl
            label={words.fields.service}
            options={ACTIVITY_SERVICES.map((id) => ({ id, label: indicators.services[id] }))}
            value={term.service}
            onChange={(service) => onChange({ ...term, service })}
          />
          <Select
            label={words.fields.reported}
            options={ACTIVITY_COUNTS.map((id) => ({ id, label: words.reported[id] }))}
            value={term.count}
            onChange={(count) => onChange({ ...term, count })}
          />
        </>
      );
    case 'covered-population':
      return (
        <>
          <SegmentedControl
            label={words.fields.team}
            options={COVERING_TEAMS.map((id) => ({ id, label: indicators.services[id] }))}
            value={term.team}
            onChange={(team) => onChange({ ...term, team })}
          />
          <AgesChoice ages={term.ages} onChange={(ages) => onChange({ ...term, ages })} />
        </>
      );
    case 'population':
      return <AgesChoice ages={term.ages} onChange={(ages) => onChange({ ...term, ages })} />;
    case 'expected':
      return (
        <>
          <AgesChoice ages={term.ages} onChange={(ages) => onChange({ ...term, ages })} />
          <PrevalenceFields
            prevalence={term.prevalence}
            onChange={(prevalence) => onChange({ ...term, prevalence })}
          />
        </>
      );
    case 'gap':
      return (
        <>
          <SegmentedControl
            label={words.fields.public}
            options={PUBLICS.map((id) => ({ id, label: values.publicsShort[id] }))}
            value={term.public}
            onChange={(group) => onChange({ ...term, public: group })}
          />
          <SegmentedControl
            label={words.fields.reference}
            options={(['france', 'region'] as const).map((id) => ({ id, label: words.references[id] }))}
            value={term.reference}
            onChange={(reference) => onChange({ ...term, reference })}
          />
        </>
      );
  }
}

interface AgesChoiceProps {
  readonly ages: TermAges;
  readonly onChange: (ages: TermAges) => void;
}

function AgesChoice({ ages, onChange }: AgesChoiceProps) {
  const { values, locale } = useMessages();
  const words = ownIndicatorWords(locale);
  return (
    <Select<TermAges>
      label={words.fields.ages}
      options={[
        ...PUBLICS.map((id) => ({ id, label: words.agesOfPublic[id] })),
        ...AGE_BASES.map((id) => ({ id, label: values.ageBasesShort[id] })),
      ]}
      value={ages}
      onChange={onChange}
    />
  );
}
