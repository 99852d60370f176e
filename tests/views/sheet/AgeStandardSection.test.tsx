import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { NeedRecord } from '@/domain/need';
import { fr } from '@/i18n/fr';
import { I18nProvider } from '@/i18n/react';
import { statisticsWords } from '@/i18n/statistics';
import { AppStoreContext, bindCommands } from '@/state';
import { Sheet } from '@/views/sheet';
import { fakeApp } from '../../support/fake-services';
import { needDataset } from '../../support/small-embedded';

const words = statisticsWords('fr').standardised;

/** Children and adults of 01 and 31; 01 has 10 000 children and 20 000 adults, 31 thrice as many of each. */
function renderSheet(child01: number) {
  const app = fakeApp();
  const counts = [
    ['01', 'child', child01],
    ['01', 'adult', 80],
    ['31', 'child', 90],
    ['31', 'adult', 60],
  ] as const;
  const dataset = needDataset('mine', []);
  const records = counts.map(
    ([departementCode, group, value]) =>
      ({
        departementCode,
        source: 'MDPH',
        public: group,
        count: { status: 'known', value },
        referenceDate: '2025-12-31',
      }) as unknown as NeedRecord,
  );
  app.store.setState(({ document }) => ({
    document: {
      ...document,
      need: { kind: 'user', dataset: { ...dataset, records } },
      settings: { ...document.settings, needSource: 'MDPH' },
    },
  }));
  bindCommands(app).selectTerritory('01');
  render(
    <AppStoreContext value={app}>
      <I18nProvider messages={fr}>
        <Sheet onClose={() => undefined} />
      </I18nProvider>
    </AppStoreContext>,
  );
  return screen.getByRole('heading', { name: words.title }).parentElement?.textContent ?? '';
}

describe('a territory at equal ages', () => {
  it('has what is counted beside what is expected, their ratio and its interval', () => {
    /* France: 120 of 40 000 children, 3 ‰; 140 of 80 000 adults, 1.75 ‰. Expected in 01: 30 + 35 = 65; counted: 110. */
    const text = renderSheet(30);
    expect(text).toContain(words.counted({ observed: '110', expected: '65' }));
    expect(text).toContain('1,69');
    expect(text).toContain(words.comparisons.above);
  });

  it('says that a count by age is hidden rather than tell a ratio', () => {
    const text = renderSheet(2);
    expect(text).toContain(words.absent.suppressed);
    expect(text).not.toContain('comptés pour');
  });

  it('says of a measure without counts by age that there are none', () => {
    expect(renderSheet(30)).toContain(words.absent.missing);
  });
});
