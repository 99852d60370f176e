export { drawGroups, drawGroupsInSteps, type MeshGroup } from './draw-groups';
