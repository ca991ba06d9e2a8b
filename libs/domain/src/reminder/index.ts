export * from './decide.js';
export * from './events.js';
export * from './ladder.js';
export * from './state.js';
