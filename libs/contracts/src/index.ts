export { explain, type ExplanationJson } from './explain.js';
export { LANGUAGES, languageOf, type Language } from './language.js';
export { resources } from './locales/index.js';
export { interpolation, paramFormatter } from './param-formatter.js';
export { hasText, translate } from './translate.js';
export type {
  LiveStandingRow,
  LiveStandings,
  LiveStandingsHead,
  LiveStandingsPhase,
  LiveStandingsRows,
  LiveStandingsScheme,
  LiveStandingsTarget,
} from './live-standings.js';
