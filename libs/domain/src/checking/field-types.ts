import { SIGNED } from './signatures.js';
import { CARRIERS, DAYS } from './known-fields.js';
import { GRADE_FIELDS } from './grades.js';

/** What JSON calls it; `number` is a number of any kind, and text is what a form is filled in with. */
export type JsonType = 'text' | 'number' | 'true-or-false' | 'list' | 'object';

/** Beside these, a number as text or as a number; what cannot be read as one is told. */
export type CellType = JsonType | 'figure';

/** Cells by their path, as in `Known`, and what may stand in them. Null and a blank are no value and of no type. */
export interface Typed {
  readonly at: string;
  readonly may: readonly CellType[];
}

const TEXT: readonly JsonType[] = ['text'];
const LABEL: readonly JsonType[] = ['text', 'number'];
const FLAG: readonly JsonType[] = ['true-or-false'];
const LIST: readonly JsonType[] = ['list'];
const OBJECT: readonly JsonType[] = ['object'];

const typed = (may: readonly JsonType[], at: string, ...fields: readonly string[]): readonly Typed[] =>
  fields.map((field) => ({ at: at === '' ? field : `${at}.${field}`, may }));

/** A list of objects. */
const table = (at: string): readonly Typed[] => [
  { at, may: LIST },
  { at: `${at}.*`, may: OBJECT },
];

/** A number is a text too, `"12.5分"`; one that cannot be read has its own finding. */
const amounts = (at: string, ...fields: readonly string[]): readonly Typed[] => typed(LABEL, at, ...fields);

const LEDGER: readonly Typed[] = [
  ...typed(['object', 'true-or-false', 'text'], 'units.*', 'veto'),
  ...typed(TEXT, 'units.*.veto', 'reason'),
  ...['deductions', 'additions'].flatMap((side) => [
    ...table(`units.*.${side}`),
    ...typed(TEXT, `units.*.${side}.*`, 'reason'),
    ...amounts(`units.*.${side}.*`, 'points', 'heads', 'count'),
  ]),
  ...typed(OBJECT, '', 'veto'),
  ...typed(TEXT, 'veto', 'mode', 'effect'),
  ...table('rankBonus'),
  ...typed(TEXT, 'rankBonus.*', 'of'),
  ...typed(['list', 'object'], 'rankBonus.*', 'points'),
  ...typed(['text', 'true-or-false'], '', 'published_order'),
];

const GRADES: readonly Typed[] = GRADE_FIELDS.flatMap((field) => [
  ...typed(['list', 'object'], '', field),
  ...table(`${field}.bands`),
  ...typed(FLAG, field, 'partial', 'assumed'),
  ...[`${field}.#`, `${field}.bands.*`].flatMap((band) => [
    ...typed(OBJECT, '', band),
    ...typed(TEXT, band, 'name', 'text'),
    ...typed(FLAG, band, 'partial', 'assumed'),
  ]),
]);

const AMOUNTS: readonly Typed[] = [
  ...table('spending'),
  ...typed(TEXT, 'spending.*', 'name', 'title'),
  ...table('statements'),
  ...typed(TEXT, 'statements.*', 'name', 'title', 'measure'),
  ...typed(FLAG, 'statements.*', 'partial'),
  ...typed(['list', 'object'], 'statements.*', 'parts'),
  ...typed(OBJECT, '', 'statements.*.parts.#'),
  ...typed(TEXT, 'statements.*.parts.*', 'name'),
  ...typed(OBJECT, '', 'hazards'),
  ...typed(['list', 'object'], '*', 'parts'),
  ...typed(OBJECT, '', '*.parts.#'),
  ...typed(TEXT, '*.parts.*', 'name'),
  ...typed(OBJECT, '', 'budget', 'staff'),
  ...typed(TEXT, 'budget', 'unit', 'measure'),
  ...typed(OBJECT, 'budget', 'published_rates'),
  ...amounts('budget.published_rates', '*'),
  ...typed(OBJECT, '', 'published_subtotals'),
  ...typed(['text', 'number', 'object'], 'published_subtotals', '*'),
];

/** Cells of a published document. What is not here is a remark, or a number or a day that has its own check. */
export const TYPED_FIELDS: readonly Typed[] = [
  ...typed(TEXT, '', 'kind', 'unit', 'published_grade'),
  ...typed(LABEL, '', 'year', 'period'),
  ...DAYS.map((at): Typed => ({ at, may: ['text', 'number', 'list'] })),
  ...table('units'),
  ...typed(LABEL, 'units.*', 'id'),
  ...typed(TEXT, 'units.*', 'name', 'unit', 'rankingGroup', 'grade'),
  ...typed(LIST, 'units.*', 'aliases'),
  ...typed(TEXT, 'units.*.aliases', '*'),
  ...typed(['list', 'object'], '', 'contacts'),
  ...typed(['text', 'object'], '', 'contacts.#'),
  ...table('items'),
  ...table('indicators'),
  ...table('groups'),
  ...table('categories'),
  ...table('categories.*.groups'),
  ...table('categories.*.items'),
  ...table('groups.*.items'),
  ...table('categories.*.groups.*.items'),
  ...['categories.*', 'categories.*.groups.*', 'groups.*'].flatMap((at) => [
    ...typed(LABEL, at, 'no'),
    ...typed(TEXT, at, 'name', 'title'),
  ]),
  ...SIGNED.flatMap((field) => [
    ...typed(['list', 'object', 'text'], '', field),
    ...typed(['text', 'object', 'true-or-false'], field, '*'),
  ]),
  ...LEDGER,
  ...GRADES,
  ...AMOUNTS,
];

/** The same within a line that is weighed or scored. */
export const TYPED_IN_LINES: readonly Typed[] = [
  ...typed(LABEL, '', 'no', 'id', 'target', 'due'),
  ...typed(TEXT, '', 'name', 'title', 'unit', 'leader', 'group', 'measure'),
  ...typed(FLAG, '', 'partial'),
  ...typed(OBJECT, '', 'observed'),
  ...table('targets'),
  ...typed(TEXT, 'targets.*', 'measure'),
  ...amounts('targets.*', 'value'),
  ...typed(LIST, '', 'inferred'),
  ...typed(TEXT, 'inferred', '*'),
  ...CARRIERS.flatMap((field) => [
    ...typed(['text', 'list'], '', field),
    ...typed(['text', 'object'], '', `${field}.#`),
  ]),
  ...typed(['text', 'list'], '', 'jointLeaders'),
  ...typed(TEXT, '', 'jointLeaders.#'),
];
