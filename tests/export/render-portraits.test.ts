import { describe, expect, it } from 'vitest';
import { type PortraitBook, type PortraitPage, renderPortraits } from '@/export';

const HOSTILE = '<img src=x onerror="alert(1)"> & Cie';

const cell = (text: string, details: readonly string[] = []) => ({ text, details, bar: null });

function page(code: string, title: string): PortraitPage {
  return {
    code,
    title,
    subtitle: `Fiche ${code}`,
    demonstrationLine: 'Données de démonstration',
    facts: [{ label: '0-19 ans', value: '10 000' }],
    map: {
      surroundings: null,
      outline: `M0 0L${code} 9Z`,
      description: `Carte de ${title}`,
      caption: 'Légende',
    },
    sections: [
      {
        title: 'Chiffres clés',
        blocks: [
          {
            kind: 'table',
            caption: 'Chiffres',
            columns: [
              { header: 'Indicateur', isNumber: false },
              { header: title, isNumber: true },
            ],
            rows: [
              [
                cell(HOSTILE),
                {
                  text: '5,0',
                  details: ['[4 ; 6]'],
                  bar: { own: 0.5, interval: [0.4, 0.6], marks: [{ at: 0.25, isFar: true }] },
                },
              ],
            ],
          },
          { kind: 'list', items: [cell('Équipe', ['vérifié'])] },
          { kind: 'paragraph', text: 'Une note.', isNote: true },
        ],
      },
    ],
    footer: ['Sources : x'],
  };
}

function book(pages: readonly PortraitPage[]): PortraitBook {
  return {
    locale: 'fr',
    title: 'Fiches',
    contentsTitle: 'Sommaire',
    map: {
      width: 460,
      height: 400,
      areas: [{ code: '1', name: 'Un', path: 'M1 1L2 2Z', color: '#123456', texture: 'suppressed' }],
      frames: 'M0 0Z',
    },
    legend: { title: 'Taux', items: [{ color: '#fff', pattern: 'missing', label: 'nd' }] },
    pages,
  };
}

const count = (text: string, part: string) => text.split(part).length - 1;

describe('sheets as one HTML document', () => {
  it('stand alone: nothing in them can be run or fetched', () => {
    const html = renderPortraits(book([page('1', 'Un')]));
    expect(html).toContain('&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; Cie');
    expect(html).not.toContain('<img');
    expect(html).not.toContain('<script');
    expect(html).toContain('default-src &#39;none&#39;');
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/g)].map(([, link]) => link)).toEqual(['#portrait-map']);
  });

  it('draw the map once, and the outline of its territory on each', () => {
    const html = renderPortraits(book([page('1', 'Un'), page('2', 'Deux')]));
    expect(count(html, 'M1 1L2 2Z')).toBe(2);
    expect(count(html, '<symbol id="portrait-map"')).toBe(1);
    expect(count(html, 'href="#portrait-map"')).toBe(2);
    expect(html).toContain('M0 0L1 9Z');
    expect(html).toContain('M0 0L2 9Z');
  });

  it('draw a map framed on a territory in place of that of the country, which tells where the frame is', () => {
    const framed: PortraitPage = {
      ...page('1', 'Un'),
      map: {
        ...page('1', 'Un').map,
        surroundings: {
          width: 460,
          height: 368,
          areas: [{ code: '2', name: 'Deux', path: 'M7 7L8 8Z', color: '#654321', texture: 'none' }],
          limits: 'M5 5L6 6Z',
          locator: {
            frame: { x: 200, y: 300, width: 40, height: 32 },
            shown: { x: 66, y: 0, width: 394, height: 352 },
          },
        },
      },
    };
    const html = renderPortraits(book([framed]));
    const figure = html.slice(html.indexOf('<figure'), html.indexOf('</figure'));
    expect(figure).toContain('viewBox="0 0 460 368"');
    for (const part of ['M7 7L8 8Z', 'M5 5L6 6Z', 'M0 0L1 9Z']) expect(figure).toContain(part);
    /* The locator: 88 wide, 88 × 352 ÷ 394 = 78.62 high, in the lower left corner. */
    expect(figure).toContain('<svg x="0" y="289.38" width="88" height="78.62" viewBox="66 0 394 352">');
    expect(figure).toContain('<rect x="200" y="300" width="40" height="32"');
  });

  it('have contents when there are several, and none for one', () => {
    expect(renderPortraits(book([page('1', 'Un')]))).not.toContain('<nav');
    const html = renderPortraits(book([page('1', 'Un'), page('2', 'Deux')]));
    expect(html).toContain('<a href="#territory-2">Deux</a>');
    expect(html).toContain('<article id="territory-2" aria-labelledby="territory-2-title">');
  });

  it('have tables whose lines and columns are named, and bars at their share of the length', () => {
    const html = renderPortraits(book([page('1', 'Un')]));
    expect(html).toContain('<th scope="col" class="number">Un</th>');
    expect(html).toContain('<th scope="row">');
    // Half of 100; an interval from 40 over 20; a mark of 1.2 around 25.
    expect(html).toContain('<rect y="2" width="50" height="6"');
    expect(html).toContain('<rect x="40" width="20" y="4"');
    expect(html).toContain('<rect x="24.4" width="1.2" y="0" height="10"');
  });

  it('never close an element of text by itself, which browsers would leave open', () => {
    const bare: PortraitPage = {
      ...page('1', ''),
      subtitle: '',
      demonstrationLine: null,
      sections: [{ title: '', blocks: [{ kind: 'paragraph', text: '', isNote: false }] }],
      footer: [''],
    };
    expect(renderPortraits({ ...book([bare]), legend: null })).not.toMatch(
      /<(?:p|h1|h2|td|th|li|ul|dl|dt|dd|div|span|section|footer|caption)\b[^>]*\/>/,
    );
  });
});
