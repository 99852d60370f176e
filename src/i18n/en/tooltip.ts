import type { Messages } from '../messages';

export const tooltip: Messages['tooltip'] = {
  above: ({ name, value }) => `above ${name} (${value})`,
  below: ({ name, value }) => `below ${name} (${value})`,
  equal: ({ name, value }) => `level with ${name} (${value})`,
  origin: 'Click: the sheet, and where its figures come from',
  count: ({ label, value }) => `${label}: ${value}`,
};
