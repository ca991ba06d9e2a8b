import { labelIn } from './lines.js';
import { entriesIn, listIn, objectIn, textIn, type Json } from './read.js';

type Params = Readonly<Record<string, string>>;

/** Where nothing should stand, or nothing stands. */
const NOTHING = '—';

const ID = '[0-9A-Za-z-]{1,40}';

/** What should stand there, by the code of the refusal; other codes say it in their own parameters. */
const EXPECTED: Readonly<Record<string, (params: Params, scheme: Json) => string>> = {
  SCHEME_ID_INVALID: () => ID,
  SCHEME_INDICATOR_ID_INVALID: () => ID,
  SCHEME_NAME_INVALID: () => 'name',
  SCHEME_NUMBER_NOT_POSITIVE: () => '> 0',
  SCHEME_RULE_NUMBER_NOT_POSITIVE: () => '> 0',
  SCHEME_PERIOD_INVALID: () => 'YYYY-MM',
  SCHEME_RANGE_EMPTY: () => 'min < max',
  SCHEME_FIELD_UNUSED: () => NOTHING,
  SCHEME_RULE_FIELD_UNUSED: () => NOTHING,
  SCHEME_FORMULA_INVALID: ({ problem = '' }, scheme) =>
    problem === 'unknown-name' ? namesIn(scheme, 'components') : problem,
  SCHEME_DIVISOR_NOT_CONSTANT: () => 'number',
  SCHEME_MILESTONES_INVALID: () => '… <= … <= … <= 100',
  SCHEME_STAGES_OUT_OF_ORDER: ({ found, after }) => `${found} → ${after}`,
  SCHEME_STAGE_NEEDED: ({ needed = '' }) => needed,
  SCHEME_STAGE_UNKNOWN: (_params, scheme) => namesIn(scheme, 'stages'),
};

function namesIn(scheme: Json, field: string): string {
  return listIn(scheme[field])
    .map((one) => textIn(objectIn(one)?.['name']) || labelIn(objectIn(one)?.['id']))
    .join('、');
}

/** Both sides of a fault of a scheme, for who reads findings and not sentences; each says something. */
export function faultSides(
  fault: string,
  params: Params,
  scheme: Json,
): { readonly expected: string; readonly found: string } {
  const expected = params['expected'] || EXPECTED[fault]?.(params, scheme) || limitIn(params) || NOTHING;
  return { expected, found: foundIn(fault, params, scheme) || NOTHING };
}

/** What parameters that are named alike everywhere ask for. */
function limitIn({
  min,
  max,
  known,
  before,
  weight,
  field,
  component,
  name,
  below,
  to,
  path,
}: Params): string {
  const most = max ?? before ?? weight;
  if (min !== undefined && most !== undefined) return `${min} ~ ${most}`;
  if (min !== undefined) return `>= ${min}`;
  if (most !== undefined) return `<= ${most}`;
  const named = known ?? field ?? name ?? component ?? below ?? to;
  return named ?? path?.split('.').at(-1) ?? '';
}

function foundIn(fault: string, params: Params, scheme: Json): string {
  const { found = '', from, min, max, field } = params;
  if (fault === 'SCHEME_RANGE_EMPTY') return `${min} ~ ${max}`;
  if (fault.endsWith('FIELD_UNUSED')) return field ?? found;
  if (fault.endsWith('FIELD_NEEDED')) return NOTHING;
  return found || from || writtenAt(scheme, params['path'] ?? '');
}

/** The value at a path as it is written, cut short. */
function writtenAt(scheme: Json, path: string): string {
  const value = path
    .split('.')
    .reduce<unknown>((at, key) => entriesIn(at).find(([own]) => own === key)?.[1], scheme);
  if (typeof value === 'string') return value.trim();
  return value === undefined ? '' : JSON.stringify(value).slice(0, 60);
}
