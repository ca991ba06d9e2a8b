export { isDate } from '../core/dates.js';
export { isTooDeep } from './depth.js';
export * from './shape.js';
export * from './limits.js';
