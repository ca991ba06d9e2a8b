import { translate } from '../translate.js';
import { listOf, type Language } from '../language.js';

/** An observation of the domain as it is sent; what a rule does not read is left out. */
export type ObservationJson = object;

type Fields = Readonly<Record<string, unknown>>;

/** What was observed, in a few words for a column: `93%`, `3次`, `迟10天`. */
export function observationWords(language: Language, observation: ObservationJson | null): string {
  if (observation === null) return text(language, 'notApplicable');
  const words = Object.keys(observation)
    .map((field) => fieldWords(language, field, observation as Fields))
    .filter((part) => part !== '');
  return words.join(text(language, 'between'));
}

function fieldWords(language: Language, field: string, observation: Fields): string {
  const value = observation[field];
  switch (field) {
    case 'value':
      return text(language, 'value', { value, measure: observation['measure'] ?? '' }).trim();
    case 'met':
      return text(language, value === true ? 'met' : 'notMet');
    case 'present':
      return text(language, value === true ? 'present' : 'absent');
    case 'failed':
      return isEmpty(value) ? text(language, 'nothingFailed') : text(language, 'failed', { failed: value });
    case 'counts':
    case 'tally':
      return text(language, field, { [field]: listOf(language, timesOf(language, value)) });
    case 'ballots':
    case 'sheets':
    case 'entries':
    case 'parts':
      return text(language, field, { [field]: Array.isArray(value) ? value.length : '' });
    case 'valid':
      return text(language, 'survey', { valid: value, satisfied: observation['satisfied'] });
    case 'result':
      return value === null ? text(language, 'pending') : text(language, 'result', { ...(value as object) });
    case 'second':
    case 'occurrences':
    case 'heads':
    case 'daysLate':
    case 'date':
    case 'rank':
    case 'of':
    case 'grade':
    case 'missing':
    case 'best':
    case 'score':
      return text(language, field, { [field]: value });
    default:
      return '';
  }
}

function timesOf(language: Language, counts: unknown): readonly string[] {
  return Object.entries(counts as Readonly<Record<string, number>>).map(([name, count]) =>
    text(language, 'times', { name, count }),
  );
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function text(language: Language, key: string, params: Readonly<Record<string, unknown>> = {}): string {
  return translate(language, `score:observed.${key}`, params);
}
