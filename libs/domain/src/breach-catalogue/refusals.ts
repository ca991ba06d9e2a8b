import { refusals } from '../core/refusal.js';

export const breachCatalogueRefusals = {
  /** `open`, `needed` */
  CATALOGUE_STAGE_CLOSED: 'conflict',
  CATALOGUE_EMPTY: 'invalid',
  /** The cycle has no catalogue yet. */
  CATALOGUE_UNKNOWN: 'not-found',
  /** `code`: no id. */
  BREACH_CODE_INVALID: 'invalid',
  /** `code` */
  BREACH_NAME_MISSING: 'invalid',
  /** `breach`: a code or a name that stands twice. */
  BREACH_REPEATED: 'invalid',
  /** `code`, `points`: not a decimal above 0 and up to 100 with two decimals. */
  BREACH_PRICE_INVALID: 'invalid',
  /** `code`, `cap`, `points`: no such decimal, or below the price of one. */
  BREACH_CAP_INVALID: 'invalid',
  /** `unit` */
  UNIT_UNKNOWN: 'not-found',
  /** A version that replaces another says why. */
  REASON_MISSING: 'invalid',
} as const;

export const refuseBreachCatalogue = refusals(breachCatalogueRefusals);
