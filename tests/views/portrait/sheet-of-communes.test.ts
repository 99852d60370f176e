import { describe, expect, it } from 'vitest';
import { createFormats, type Language } from '@/i18n';
import { fr } from '@/i18n/fr';
import { bindCommands } from '@/state';
import { makePortraits } from '@/views/portrait/make-portraits';
import { fakeApp } from '../../support/fake-services';

const language: Language = { messages: fr, formats: createFormats(fr) };

const textOf = (html: string) =>
  html
    .slice(html.indexOf('<article'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the printed sheet of a commune', () => {
  it('names the figures that are not known there, without a line that says nothing of each', async () => {
    const app = fakeApp();
    const commands = bindCommands(app);
    commands.chooseIndicator('equipment-per-inhabitant');
    await app.communes.read();
    const [commune] = app.select.hierarchy(app.store.getState().document).commune.territories;
    const request = { level: 'commune', codes: [commune?.code ?? ''], withEstablishments: false } as const;
    const text = textOf(await makePortraits(app, request, language));
    expect(text).toContain('Chiffres clés non connus à ce niveau : ');
    expect(text).toContain(fr.indicators.names['equipment-child'].name);
    expect(text).not.toContain('Non disponible');
    const whole = { level: 'departement', codes: ['31'], withEstablishments: false } as const;
    expect(textOf(await makePortraits(app, whole, language))).not.toContain('non connus à ce niveau');
  });
});
