export { type BulletFigures, layoutBullet } from './layout-bullet';
export { RateText } from './RateText';
