import { GRADE_FIELDS } from './grades.js';

/** Cells of a document by their path; `*` is every entry of a list or an object. */
export interface Known {
  readonly at: string;
  /** Filled where they are there at all, with anything. */
  readonly filled?: readonly string[];
  /** The same, and a list or an object with something in it. */
  readonly held?: readonly string[];
  /** Filled with a number. */
  readonly numbers?: readonly string[];
  /** The same, with a day. */
  readonly days?: readonly string[];
  /** May be blank or null; when filled, with a number. */
  readonly readable?: readonly string[];
  /** May be null, which says that there is none; a blank text says nothing. */
  readonly texts?: readonly string[];
  /** Cannot be left out of what stands at the path: one of the names that are parted by bars. */
  readonly needed?: readonly string[];
  /** Every entry of these lists says something. */
  readonly entries?: readonly string[];
  /** Every value at the path is a number. */
  readonly every?: true;
  /** What a reader calls it, where that is not its own name or its key. */
  readonly called?: string;
  /** Only where this field is there too. */
  readonly beside?: string;
}

const ENDS = ['from', 'to', 'above', 'below', 'through', 'upTo', 'min', 'max'];

/** Days of a document as a whole. */
export const DAYS = ['filledOn', 'signedOn', 'reviewedOn', 'approvedOn', 'issuedOn', 'publishedOn'];

/** What documents are tables of; one without lines is a table still. */
export const TABLES = [
  ...['units', 'items', 'indicators', 'groups', 'categories', 'spending', 'statements', 'rankBonus'],
];

/** Units that carry a line beside its own unit: names, or objects with one. */
export const CARRIERS = ['jointUnits', 'units', 'leadUnits', 'assistingUnits'];

/** What the checks read, and a form asks for. Everything else is a remark, which may say nothing. */
export const KNOWN_FIELDS: readonly Known[] = [
  {
    at: '',
    filled: ['year', 'period', 'published_grade', 'contacts', 'published_subtotals', ...TABLES],
    numbers: ['base', 'weightsTotal', 'declaredTotal', 'published_total', 'self_score'],
    days: DAYS,
    held: ['veto', 'budget', 'staff', 'hazards', ...GRADE_FIELDS],
  },
  { at: 'units.*', readable: ['published', 'base'] },
  { at: 'units.*.deductions.*', readable: ['points', 'heads'] },
  { at: 'units.*.additions.*', readable: ['points', 'heads', 'count'] },
  { at: 'units.*.veto', filled: ['reason'] },
  { at: 'veto', readable: ['score'] },
  { at: 'rankBonus.*', filled: ['of'] },
  { at: 'rankBonus.*.points', every: true },
  { at: 'categories.*', readable: ['weight'], filled: ['groups', 'items'] },
  { at: 'categories.*.groups.*', readable: ['weight'], filled: ['items'] },
  { at: 'spending.*', needed: ['name|title', 'amount'], numbers: ['amount', 'publishedPercent', 'percent'] },
  {
    at: 'statements.*',
    needed: ['name|title', 'total|found|whole'],
    numbers: ['total', 'found', 'whole'],
    held: ['parts'],
  },
  {
    at: 'statements.*.parts.*',
    needed: ['name', 'value|amount|count'],
    numbers: ['value', 'amount', 'count'],
  },
  {
    at: '*',
    beside: 'parts',
    needed: ['total|found|whole'],
    numbers: ['total', 'found', 'whole', 'supervised'],
    held: ['parts'],
  },
  { at: '*.parts', every: true },
  { at: '*.parts.*', needed: ['value|amount|count'], numbers: ['value', 'amount', 'count'] },
  { at: 'statements.*.parts', every: true },
  {
    at: 'budget',
    needed: ['planned', 'executed'],
    numbers: ['planned', 'executed'],
    held: ['published_rates'],
  },
  { at: 'budget.*', beside: 'planned', needed: ['executed'], numbers: ['planned', 'executed'] },
  { at: 'budget.*', beside: 'executed', needed: ['planned'] },
  { at: 'budget.published_rates', every: true, called: 'published_rates' },
  { at: 'published_subtotals', every: true },
  { at: 'published_subtotals.*', numbers: ['weight', 'score'] },
  { at: 'staff', needed: ['authorised', 'actual'], numbers: ['authorised', 'actual'] },
  ...GRADE_FIELDS.map((at) => ({ at, held: ['bands'] })),
  ...GRADE_FIELDS.flatMap((field) => [`${field}.*`, `${field}.bands.*`]).map((at) => ({
    at,
    texts: ['name'],
    readable: ENDS,
  })),
];

/** The same within a line that is weighed or scored. */
export const KNOWN_IN_LINES: readonly Known[] = [
  {
    at: '',
    filled: ['observed'],
    entries: ['jointLeaders', ...CARRIERS],
    texts: ['no', 'unit', 'leader', 'due', 'op', 'target', 'rule', 'group'],
    readable: ['weight', 'published', 'score', 'selfScore'],
  },
  ...CARRIERS.map((field) => ({ at: `${field}.*`, needed: ['unit|name'] })),
  { at: 'targets.*', filled: ['op', 'value'] },
  {
    at: 'rule',
    filled: ['type', 'points', 'step', 'target', 'limit', 'full', 'due', 'floor', 'map', 'bands', 'items'],
  },
  { at: 'rule.every', numbers: ['days', 'percent'] },
  { at: 'rule.full', filled: ['op'], numbers: ['value'] },
  { at: 'rule.target', filled: ['op'], numbers: ['value'] },
  { at: 'rule.map', every: true },
  { at: 'rule.bands.*', numbers: ['points'], readable: ENDS },
  {
    at: 'observed',
    filled: ['grade', 'met', 'present', 'date'],
    numbers: ['value', 'second', 'best', 'occurrences', 'missing', 'daysLate', 'rank', 'of'],
  },
];
