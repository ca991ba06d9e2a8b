export * from './applicability-facts.js';
export * from './assessment-facts.js';
export * from './cycle-facts.js';
export * from './evaluation-facts.js';
export * from './given.js';
export * from './log.js';
export * from './world.js';
export * from './ledger-facts.js';
