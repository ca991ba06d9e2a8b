export * from './cast.js';
export * from './events.js';
export * from './refusals.js';
export * from './right.js';
