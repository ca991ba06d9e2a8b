import type { Facts } from '../desk/facts.js';

/** What a form asks for. Its label is `page:desk.field.<label>`. */
export interface Field {
  /** Name in the body. */
  readonly name: string;
  readonly label: string;
  readonly kind:
    | 'prose'
    | 'line'
    | 'points'
    | 'number'
    | 'day'
    | 'choice'
    | 'choices'
    | 'person'
    | 'people'
    | 'unit'
    | 'files';
  readonly optional?: true;
  readonly options?: readonly Option[];
  /** Only asked while another field has one of these values. */
  readonly onlyIf?: { readonly field: string; readonly is: readonly string[] };
  /** Key of a sentence under the field, `page:desk.hint.<hint>`. */
  readonly hint?: string;
}

export interface Option {
  readonly value: string;
  /** Key of its words with namespace; `text` where it has a name of its own. */
  readonly words?: string;
  readonly text?: string;
}

/** A command that can be sent about an item. */
export interface Act<Row> {
  /** Name of the command, whose words are `command:<name>`. */
  readonly name: string;
  /** Behind the path of the item, or of the register for something new. */
  readonly path: string | ((row: Row, filled: Filled) => string);
  readonly fields: (row: Row, facts: Facts) => readonly Field[];
  /** Codes of the worklist that it answers: the server says whose it is to do. */
  readonly answers?: readonly string[];
  /** Who may try beside them; the server refuses what does not go and says why. */
  readonly may?: (row: Row, facts: Facts) => boolean;
  /** Sent with what was filled in. */
  readonly with?: (row: Row, facts: Facts) => Readonly<Record<string, unknown>>;
  /** Put together otherwise than field by field. */
  readonly body?: (filled: Filled) => Readonly<Record<string, unknown>>;
}

export type Filled = Readonly<Record<string, string | readonly string[]>>;

export interface Offered<Row> {
  readonly act: Act<Row>;
  /** It waits for the reader, and does not only lie open to them. */
  readonly awaited: boolean;
  /** For whom the reader would act as a deputy. */
  readonly onBehalfOf?: string;
}

/** What the reader can do about an item, what waits for them first. */
export function offeredActs<Row>(
  acts: readonly Act<Row>[],
  { row, subject, facts }: { readonly row: Row; readonly subject: string; readonly facts: Facts },
): readonly Offered<Row>[] {
  const offered = acts.flatMap((act): readonly Offered<Row>[] => {
    const waits = facts.work.find((work) => work.subject === subject && act.answers?.includes(work.code));
    if (waits !== undefined)
      return [
        { act, awaited: true, ...(waits.onBehalfOf !== undefined && { onBehalfOf: waits.onBehalfOf }) },
      ];
    return act.may?.(row, facts) === true ? [{ act, awaited: false }] : [];
  });
  return [...offered].sort((one, other) => Number(other.awaited) - Number(one.awaited));
}

/** Fields that are asked for as things are filled in. */
export function askedFields(fields: readonly Field[], filled: Filled): readonly Field[] {
  return fields.filter(({ onlyIf }) => {
    if (onlyIf === undefined) return true;
    const given = filled[onlyIf.field];
    return typeof given === 'string' && onlyIf.is.includes(given);
  });
}

/** Names of what is still missing. */
export function missingFields(fields: readonly Field[], filled: Filled): readonly string[] {
  return askedFields(fields, filled)
    .filter(({ optional }) => optional !== true)
    .filter(({ name }) => isBlank(filled[name]))
    .map(({ name }) => name);
}

/** What is sent: nothing of a field that was left empty, but an empty list where a list is due. */
export function bodyOf(fields: readonly Field[], filled: Filled): Readonly<Record<string, unknown>> {
  const pairs = askedFields(fields, filled).flatMap(({ name, kind, optional }): [string, unknown][] => {
    const value = filled[name];
    const many = kind === 'files' || kind === 'people' || kind === 'choices';
    if (isBlank(value)) return many && optional === true ? [[name, []]] : [];
    return [[name, kind === 'number' ? Number(value) : typeof value === 'string' ? value.trim() : value]];
  });
  return Object.fromEntries(pairs);
}

/** A refusal may say in which field it takes a reason. The form then asks for it, once. */
export function reasonAskedFor(
  { reasonIn: name }: { readonly reasonIn: string | null },
  asked: readonly Field[],
): readonly Field[] {
  if (name === null || asked.some((field) => field.name === name)) return [];
  return [{ name, label: 'acknowledge', kind: 'prose' }];
}

const isBlank = (value: Filled[string] | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0);
