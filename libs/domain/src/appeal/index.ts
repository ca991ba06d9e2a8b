export * from './commands.js';
export * from './decide.js';
export * from './events.js';
export type { PanelConflict } from './panel.js';
export * from './refusals.js';
export * from './state.js';
export { isSameView } from './tally.js';
