import { useMemo } from 'react';
import type { RepresentationLegend as Model } from '@/cartography';
import { useLanguage } from '@/i18n/react';
import { useAppState, useAppStore } from '@/state';
import { DotMapLegend } from '../dots';
import { EvolutionMapLegend } from '../evolution-map';
import { BivariateLegend } from '../need-and-offer';
import { ColorRowsLegend } from './ColorRowsLegend';
import { describeRepresentation } from './describe-representation';

/** The legend of a map that is not the classes of one indicator. */
export function RepresentationLegend({ model }: { readonly model: Model }) {
  const language = useLanguage();
  const app = useAppStore();
  const document = useAppState((state) => state.document);
  const described = useMemo(
    () => describeRepresentation(model, { app, document }, language),
    [model, app, document, language],
  );
  if (described === null) return null;
  switch (described.kind) {
    case 'evolution':
      return <EvolutionMapLegend model={described.model} text={described.text} />;
    case 'dots':
      return <DotMapLegend model={described.model} text={described.text} />;
    case 'quadrants':
    case 'category':
      return <ColorRowsLegend model={described.model} text={described.text} />;
    case 'need-and-offer':
      return <BivariateLegend model={described.model} text={described.text} />;
  }
}
