import { describeReferenceDate } from '@/i18n';
import { useLanguage } from '@/i18n/react';
import { useAppState, useAppStore } from '@/state';
import { mapSubject } from '../export/map-subject';

/** What a map of a swipe is of, in a line: its subject, its date, how its rates are shown. */
export function SwipeTag() {
  const language = useLanguage();
  const { messages } = language;
  const { select } = useAppStore();
  const document = useAppState((state) => state.document);
  const { settings } = document;
  const context = select.legendContext(document);
  const { mode } = context.reading;
  const date = settings.fillBy === 'evolution' ? null : describeReferenceDate(context.indicator, language);
  const shown =
    settings.fillBy === 'indicator' && mode !== 'raw' ? messages.uncertainty.modes[mode].label : null;
  const subject = mapSubject(settings, context, messages) ?? messages.legend.empty;
  return <>{[subject, date, shown].filter(Boolean).join(' · ')}</>;
}
