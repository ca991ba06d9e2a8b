export type * from './commands.js';
export * from './decide.js';
export { reportOfResult } from './dossier.js';
export type { Dossier, EvidenceItem, FiledDossier, ReportedProgress, SelfScore } from './dossier.js';
export * from './events.js';
export * from './refusals.js';
export * from './state.js';
