import { looksLikeADay } from './dates.js';
import { findingOf, type Finding } from './finding.js';
import { KNOWN_FIELDS, KNOWN_IN_LINES, type Known } from './known-fields.js';
import { unitParams } from './number-unit.js';
import { isInferred, keyOf, labelIn, labelOf, linesOf, under } from './lines.js';
import { dateIn, decimalIn, entriesIn, isBlank, listIn, objectIn, textIn, type Json } from './read.js';

interface Cells {
  readonly json: Json;
  readonly place: string;
  /** What a reader calls it; empty for the document itself. */
  readonly item: string;
}

/** Fields that are there and say nothing, fields that are missing beside others, and numbers and days that are none. */
export function filledFindings(document: Json): readonly Finding[] {
  const whole = { json: document, place: '', item: '' };
  const lines = linesOf(document).flatMap((line) =>
    KNOWN_IN_LINES.flatMap((known) =>
      cellsAt({ json: line.json, place: line.place, item: line.label }, known)
        .flatMap((cells) => findingsIn(cells, known))
        // An inferred cell may be blank; what it holds is read like any other.
        .filter(({ code, params }) => code !== 'FIELD_EMPTY' || !isInferred(line, params['field'] ?? '')),
    ),
  );
  return [
    ...KNOWN_FIELDS.flatMap((known) => cellsAt(whole, known).flatMap((cells) => findingsIn(cells, known))),
    ...lines,
  ];
}

function cellsAt(root: Cells, { at, beside, called }: Known): readonly Cells[] {
  const steps = at === '' ? [] : at.split('.');
  const found = steps
    .reduce<readonly Cells[]>((holders, step) => holders.flatMap(entered(step)), [root])
    .map((cells) => (called === undefined ? cells : { ...cells, item: called }));
  return beside === undefined ? found : found.filter(({ json }) => beside in json);
}

const entered =
  (step: string) =>
  ({ json, place, item }: Cells): readonly Cells[] => {
    const list = Array.isArray(json);
    return entriesIn(json)
      .filter(([key]) => step === '*' || key === step)
      .flatMap(([key, value], index) => {
        const inner = Array.isArray(value) ? (value as unknown as Json) : objectIn(value);
        if (inner === undefined) return [];
        const at = under(place, list ? keyOf(value, index) : key);
        // An entry of a list that has no name is called by its place.
        const ownKey = item !== '' && (list || step !== '*') ? '' : list ? at : key;
        return [{ json: inner, place: at, item: calledIn(inner, item, ownKey) }];
      });
  };

/** Its own name, else its key in an object of several, else that of what it stands in. */
function calledIn(json: Json, outer: string, key: string): string {
  if (Array.isArray(json)) return outer;
  const reason = textIn(json['reason']);
  return (
    labelOf(json) ||
    textIn(json['unit']) ||
    textIn(json['of']) ||
    (reason === '' ? key : `${outer} ${reason}`) ||
    outer
  );
}

function findingsIn(cells: Cells, known: Known): readonly Finding[] {
  const { json } = cells;
  if (known.every === true)
    return Object.entries(json).flatMap(([key, value]) =>
      objectIn(value) === undefined ? numberFinding(cells, key, value) : [],
    );
  const there = (fields: readonly string[] = []): readonly string[] =>
    fields.filter((field) => field in json);
  return [
    ...(known.needed ?? [])
      .map((names) => names.split('|'))
      .filter((names) => names.every((name) => isBlank(json[name])))
      .map((names) => empty(cells, names.find((name) => name in json) ?? names[0] ?? '')),
    ...there(known.filled).flatMap((field) => (isBlank(json[field]) ? [empty(cells, field)] : [])),
    ...there(known.held).flatMap((field) => (isHollow(json[field]) ? [empty(cells, field)] : [])),
    ...there(known.texts).flatMap((field) =>
      json[field] !== null && isBlank(json[field]) ? [empty(cells, field)] : [],
    ),
    ...there(known.entries).flatMap((field) =>
      listIn(json[field]).flatMap((entry, index) =>
        isBlank(entry) ? [emptyEntry(cells, field, index)] : [],
      ),
    ),
    ...there(known.numbers).flatMap((field) => numberFinding(cells, field, json[field])),
    ...there(known.readable).flatMap((field) =>
      isBlank(json[field]) ? [] : numberFinding(cells, field, json[field]),
    ),
    ...there(known.days).flatMap((field) => dayFinding(cells, field, json[field])),
  ];
}

function numberFinding(cells: Cells, field: string, value: unknown): readonly Finding[] {
  if (isBlank(value)) return [empty(cells, field)];
  if (decimalIn(value) !== undefined) return [];
  const found = labelIn(value) || JSON.stringify(value).slice(0, 40);
  return [
    findingOf('NUMBER_UNREADABLE', under(cells.place, field), {
      field,
      item: cells.item,
      found,
      ...(cells.item === '' ? { variant: 'WHOLE' } : { variant: '', ...unitParams(found) }),
    }),
  ];
}

/** Nothing, or a list or an object with nothing in it. */
const isHollow = (value: unknown): boolean =>
  isBlank(value) || (typeof value === 'object' && entriesIn(value).length === 0);

/** Several days may stand in one field; what looks like a day and is none has its own check. */
function dayFinding(cells: Cells, field: string, value: unknown): readonly Finding[] {
  if (isHollow(value)) return [empty(cells, field)];
  const days: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? entriesIn(value).map(([key, day]) => [`${field}.${key}`, day])
    : [[field, value]];
  return days
    .filter(([, day]) => dateIn(day) === undefined && !looksLikeADay(day))
    .map(([at, day]) =>
      findingOf('DATE_INVALID', under(cells.place, at), { found: labelIn(day) || JSON.stringify(day) }),
    );
}

const emptyEntry = (cells: Cells, field: string, index: number): Finding => {
  const { place, ...said } = empty(cells, field);
  return { ...said, place: `${place}.${index}`, params: { ...said.params, place: `${place}.${index}` } };
};

const empty = ({ place, item }: Cells, field: string): Finding => emptyField(place, field, item);

/** A field that is not filled; `item` is empty where it is the document's own. */
export const emptyField = (place: string, field: string, item: string): Finding =>
  findingOf('FIELD_EMPTY', under(place, field), {
    field,
    item,
    expected: field,
    variant: item === '' ? 'WHOLE' : '',
  });
