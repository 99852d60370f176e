import type { Messages } from '../messages';

export const tooltip: Messages['tooltip'] = {
  above: ({ name, value }) => `above ${name} (${value})`,
  below: ({ name, value }) => `below ${name} (${value})`,
  equal: ({ name, value }) => `level with ${name} (${value})`,
  count: ({ label, value }) => `${label}: ${value}`,
};
