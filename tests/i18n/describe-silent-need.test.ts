import { describe, expect, it } from 'vitest';
import { en } from '@/i18n/en';
import { fr } from '@/i18n/fr';
import { describeSilentNeed } from '@/i18n/sheet';

describe('why a sheet tells no need', () => {
  it('is that there is no table, or that it does not speak of the territory', () => {
    expect(describeSilentNeed({ level: 'commune', needs: [] }, fr)).toContain('Aucun tableau');
    expect(describeSilentNeed({ level: 'commune', needs: [{}] }, fr)).toContain(
      'ne parle pas de ce territoire',
    );
  });

  it('is that needs are not added up, for a territory of the user, whose communes the table may speak of', () => {
    expect(describeSilentNeed({ level: 'custom', needs: [{}] }, fr)).toContain('pas additionnés');
    expect(describeSilentNeed({ level: 'custom', needs: [{}] }, en)).toContain('not added up');
    expect(describeSilentNeed({ level: 'custom', needs: [] }, fr)).toContain('Aucun tableau');
  });
});
