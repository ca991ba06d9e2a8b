export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export * from './row-changes.js';
export * from './scored-item.js';
export * from './refusals.js';
export * from './state.js';
