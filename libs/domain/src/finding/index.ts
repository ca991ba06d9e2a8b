export type * from './commands.js';
export * from './decide.js';
export * from './events.js';
export { priceOfOne } from './pricing.js';
export { sameShares } from './shares.js';
export * from './refusals.js';
export * from './state.js';
