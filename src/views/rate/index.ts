export { RateText } from './RateText';
