export { isDate } from '../core/dates.js';
export * from './shape.js';
