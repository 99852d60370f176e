import { act } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { AppStore } from '@/state';
import { SpokenTooltip } from '@/views/tooltip';
import { numbersSaid, renderView } from '../../support/render-view';
import { HIDDEN_NUMBERS, secretNeedApp } from '../../support/secret-need';

const said = () => document.getElementById('heard')?.textContent;
const listen = (app?: AppStore) =>
  renderView(
    <p id="heard">
      <SpokenTooltip />
    </p>,
    app,
  );

describe('what is heard of the map', () => {
  it('is the name, the figure, and how it stands to the reference', () => {
    const { commands } = listen();
    expect(said()).toBe('');
    // 31: 90 / 30 000 = 3.0; France: 140 / 150 000 = 0.93, so 2.07 more, or 221 %.
    act(() => commands.hover({ territoryCode: '31', finessEt: null }));
    expect(said()).toBe(
      'Département 31\u00a0: 3,0 pour 1\u202f000, au-dessus (France\u00a0: 0,9), +2,1\u202f‰ (+221\u202f%)',
    );
  });

  it('says when a territory is not studied', () => {
    const { commands } = listen();
    act(() => commands.chooseStudy({ kind: 'departements', name: 'Ain', codes: ['01' as never] }));
    act(() => commands.hover({ territoryCode: '31', finessEt: null }));
    expect(said()).toMatch(/, hors du périmètre d’étude$/);
  });

  it('never says a hidden number', async () => {
    const { commands } = listen(await secretNeedApp());
    for (const territoryCode of ['01', '2A']) {
      act(() => commands.hover({ territoryCode, finessEt: null }));
      expect(said()).toContain('ecret');
      expect(numbersSaid().filter((number) => HIDDEN_NUMBERS.includes(number))).toEqual([]);
    }
  });
});
