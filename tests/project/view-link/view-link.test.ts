import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyProject, type ProjectSettings } from '@/project';
import { decodeView, encodeView } from '@/project/view-link';
import { needDataset } from '../../support/small-embedded';

const usual = emptyProject('', needDataset('need', [['01', 'SI orientations', 12]])).settings;

function linkTo(patch: Partial<ProjectSettings>, territoryCode: string | null = null): string {
  return encodeView({ settings: { ...usual, ...patch }, territoryCode });
}

function contentOf(link: string): string {
  return Buffer.from(link, 'base64url').toString('utf8');
}

describe('a link to a view', () => {
  it('gives back the settings and the territory it was made from', () => {
    const patch = {
      level: 'region',
      indicatorId: 'unmet-child',
      needSource: 'Listes d’attente IME — été 2026',
      secrecy: {
        common: { threshold: 11, dominance: { share: 0.85 }, rounding: 5 },
        own: [
          {
            set: { kind: 'activity', service: 'camsp' },
            rule: { threshold: 3, dominance: null, rounding: null },
          },
        ],
      },
      hiddenFamilies: ['adult-work'],
    } satisfies Partial<ProjectSettings>;
    const opened = decodeView(linkTo(patch, '76'));
    expect(opened).toEqual({
      ok: true,
      value: { settings: { ...usual, ...patch }, territoryCode: '76' },
    });
  });

  it('carries only what is not usual', () => {
    expect(JSON.parse(contentOf(linkTo({ level: 'region' })))).toEqual({
      v: 1,
      s: { level: 'region', needSource: 'SI orientations' },
      t: null,
    });
  });

  it('says nothing of which counts are hidden', () => {
    const leastHidden = [
      { source: 'SI orientations', shape: 'a', hidden: [4, 7], isProven: true },
    ] as unknown as ProjectSettings['leastHidden'];
    expect(contentOf(linkTo({ leastHidden }))).not.toContain('leastHidden');
  });

  it('names no managing body, whoever wrote it, and keeps the other filters', () => {
    const offerFilter = { ...usual.offerFilter, ages: ['child' as const], managers: ['Les Tilleuls'] };
    const link = linkTo({ offerFilter });
    expect(contentOf(link)).not.toContain('Tilleuls');
    const opened = decodeView(link);
    expect(opened.ok && opened.value.settings.offerFilter).toEqual({ ...offerFilter, managers: [] });
    const forged = btoa(JSON.stringify({ v: 1, s: { offerFilter }, t: null }));
    const read = decodeView(forged);
    expect(read.ok && read.value.settings.offerFilter.managers).toEqual([]);
  });

  it('is made of letters, digits, hyphens and underscores, which no mail program breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (needSource) => {
        const link = linkTo({ needSource });
        expect(link).toMatch(/^[\w-]+$/);
        const opened = decodeView(link);
        expect(opened.ok && opened.value.settings.needSource).toBe(needSource);
      }),
    );
  });

  it.each([
    ['cut', linkTo({ level: 'region' }).slice(0, -3), 'link-damaged'],
    ['of no code', '***', 'link-damaged'],
    ['empty', '', 'link-damaged'],
    ['of a later version', Buffer.from('{"v":2}').toString('base64url'), 'link-newer'],
    [
      'of an unknown level',
      Buffer.from('{"v":1,"s":{"level":"canton"}}').toString('base64url'),
      'link-unknown-settings',
    ],
    [
      'of an unknown indicator',
      Buffer.from('{"v":1,"s":{"indicatorId":"happiness"}}').toString('base64url'),
      'link-unknown-settings',
    ],
  ])('is refused when it is %s', (_, text, error) => {
    expect(decodeView(text)).toEqual({ ok: false, error });
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeView(text)));
  });
});
