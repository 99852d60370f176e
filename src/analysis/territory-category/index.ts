export { combineStandings, NO_STANDING, UNKNOWN_STANDING } from './combine-standings';
export { mainCategory } from './main-category';
export { readTeams, type TeamStandings } from './team-standing';
