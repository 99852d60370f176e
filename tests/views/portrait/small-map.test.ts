import { describe, expect, it } from 'vitest';
import { createFormats, type Language } from '@/i18n';
import { fr } from '@/i18n/fr';
import { bindCommands } from '@/state';
import { joinByLook } from '@/views/portrait/join-by-look';
import { makePortraits } from '@/views/portrait/make-portraits';
import { fakeApp } from '../../support/fake-services';

const language: Language = { messages: fr, formats: createFormats(fr) };
const request = { level: 'departement', codes: ['31'], withEstablishments: false } as const;

describe('the small map of a printed sheet', () => {
  it('has one area for all of one colour and one texture, and leaves none out', () => {
    const area = (code: string, color: string, texture: 'none' | 'missing') =>
      ({ code, name: code, path: `M${code}z`, color, texture }) as const;
    const joined = joinByLook([
      area('1', '#fff', 'none'),
      area('2', '#fff', 'missing'),
      area('3', '#fff', 'none'),
      area('4', '#000', 'none'),
    ]);
    expect(joined.map(({ path, color, texture }) => [path, color, texture])).toEqual([
      ['M1zM3z', '#fff', 'none'],
      ['M2z', '#fff', 'missing'],
      ['M4z', '#000', 'none'],
    ]);
  });

  it('only shows where the territory is while communes are shown, and says so', async () => {
    const app = fakeApp();
    const painted = await makePortraits(app, request, language);
    expect(painted).toContain('En couleur');
    expect(painted).toContain('class="legend"');
    bindCommands(app).chooseLevel('commune');
    await app.communes.read().catch(() => undefined);
    const located = await makePortraits(app, request, language);
    expect(located).not.toContain('En couleur');
    expect(located).not.toContain('class="legend"');
    expect(located).toContain('Le territoire est entouré d’un trait noir.');
    const outline = (html: string) => /stroke-width="2.4"/.exec(html)?.[0];
    expect(outline(located)).toBe(outline(painted));
  });
});
