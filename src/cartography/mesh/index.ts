export { drawGroups, type MeshGroup } from './draw-groups';
