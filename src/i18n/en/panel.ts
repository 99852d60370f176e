import type { PanelWords } from '../panel/words';
import { counted } from './words';

export const panel: PanelWords = {
  datasetKinds: {
    offer: 'Establishments and services',
    need: 'Needs',
    activity: 'Activity of CAMSP, PCO, ERHR',
    coverage: 'Teams and the territories they answer for',
    contours: 'Boundaries',
    epci: 'EPCI boundaries',
    commune: 'Commune boundaries',
    territories: 'My territories',
    communePopulation: 'Population of communes by age',
  },
  hints: {
    choropleth: 'Colour of the territories',
    offer: 'One point an establishment, grouped from afar',
    symbols: 'The larger, the higher the count',
    borders: 'A line between neighbours whose rates differ most',
    coverage: 'Départements each team answers for',
    labels: 'From the largest to the smallest, as room allows',
  },
  enlargeParisHint: 'Drawn a second time, six times larger, at the left of the map',
  perimeterChanged: ({ count }) => `changed: ${counted(count, { one: 'change', other: 'changes' })}`,
  listOfTeams: ({ kinds, source }) => `${kinds}: ${source}`,
  verify: 'Verify with my files',
  removeDataset: ({ dataset }) => `Remove “${dataset}” from the dossier`,
  capacityStatusNotes: {
    installed: 'Open and able to take people in.',
    authorised: 'Granted by order, open or not.',
  },
  smoothings: {
    marshall: {
      label: 'Towards the mean (Marshall)',
      explanation: 'Towards the mean of the rates shown. Takes territories to be alike, wherever they are.',
    },
    'poisson-gamma': {
      label: 'Towards the mean (Poisson-gamma)',
      explanation: 'Towards the same mean, by a model that suits small counts better.',
    },
    'local-marshall': {
      label: 'Towards neighbours (local Marshall)',
      explanation:
        'Towards the mean of the territories it borders. Takes neighbours to be alike; an island keeps its rate.',
    },
  },
};
