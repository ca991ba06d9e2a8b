export * from './appraisal/index.js';
export { explain, type ExplanationJson } from './explain.js';
export { LANGUAGES, languageOf, type Language } from './language.js';
export { resources } from './locales/index.js';
export { interpolation, paramFormatter } from './param-formatter.js';
export * from './recognition/index.js';
export * from './rule-in-words/index.js';
export { hasText, translate } from './translate.js';
export { wordFinding, type FindingJson, type FindingParts } from './word-finding.js';
export type {
  LiveStandingRow,
  LiveStandings,
  LiveStandingsHead,
  LiveStandingsPhase,
  LiveStandingsPlan,
  LiveStandingsRows,
  LiveStandingsScheme,
  LiveStandingsTarget,
  Withheld,
} from './live-standings.js';
