import type { HelpWords } from '../help';

/** Keys and gestures of the map, the table and the charts, beside the shortcuts. */
export const gestures: HelpWords['gestures'] = {
  heading: 'On the map, in the table and the charts',
  lines: {
    explore: { keys: 'Arrows', action: 'Move the map; the territory at its centre is read' },
    walk: {
      keys: 'Page Down, Page Up',
      action: 'Go from territory to territory on the map, from north to south and west to east',
    },
    ends: { keys: 'Home, End', action: 'Go to the first or the last territory of the map' },
    zoom: { keys: '+ or −', action: 'Zoom the map in or out' },
    choose: { keys: 'Enter, click', action: 'Choose the territory and open its sheet' },
    enter: { keys: 'Shift+Enter, double click', action: 'Go into the territory' },
    keep: {
      keys: ({ control }) => `${control}+Space, ${control}+click`,
      action: 'Keep the territory with others, or keep it no longer',
    },
    keepRows: {
      keys: 'Shift+click',
      action: 'In a table, keep the rows from the last pressed to this one',
    },
    brushMap: {
      keys: 'Shift+drag',
      action: ({ control }) =>
        `Keep the territories of a rectangle of the map; with ${control}, in addition to the others`,
    },
    brushChart: {
      keys: 'Drag',
      action: ({ control }) =>
        `Keep the territories of a rectangle of a chart; with ${control}, in addition to the others`,
    },
  },
};
