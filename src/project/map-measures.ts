/** What the colours of territories show of the chosen indicator: its rate, or the count it is made of. */
export const COLOR_MEASURES = ['rate', 'count'] as const;

/** What circles show: the people without a solution, the count the chosen indicator is made of, or its rate. */
export const CIRCLE_MEASURES = ['need', 'count', 'rate'] as const;

/** What each sign of a map shows. */
export interface MapMeasures {
  readonly colors: (typeof COLOR_MEASURES)[number];
  readonly circles: (typeof CIRCLE_MEASURES)[number];
}

/** Rates by colours, counts by circles: what a map shows unless the user insists. */
export const USUAL_MEASURES: MapMeasures = { colors: 'rate', circles: 'need' };
