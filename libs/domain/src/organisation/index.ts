export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export * from './handover.js';
export * from './refusals.js';
export * from './state.js';
