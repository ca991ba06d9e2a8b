import { TYPED_FIELDS, TYPED_IN_LINES, type CellType, type JsonType, type Typed } from './field-types.js';
import { findingOf, type Finding } from './finding.js';
import { unitParams } from './number-unit.js';
import { keyOf, labelIn, linesOf, under } from './lines.js';
import { decimalIn, entriesIn, isBlank, type Json } from './read.js';

/** Cells that hold something of another kind than they should, which no other check could read. */
export function typeFindings(document: Json): readonly Finding[] {
  return [
    ...typesIn(document, '', TYPED_FIELDS),
    ...linesOf(document).flatMap(({ json, place }) => typesIn(json, place, TYPED_IN_LINES)),
  ];
}

/** The same of any table of cells, from a place on. */
export const typesIn = (json: Json, place: string, table: readonly Typed[]): readonly Finding[] =>
  table.flatMap(({ at, may }) =>
    cellsAt({ value: json, place }, at.split('.')).flatMap((cell) => typeFinding(cell, may)),
  );

interface Cell {
  readonly value: unknown;
  readonly place: string;
  /** An entry of a list: there, and so not left blank. */
  readonly entry?: boolean;
}

/** `*` is every entry, `#` every entry of a list alone. */
function cellsAt(root: Cell, steps: readonly string[]): readonly Cell[] {
  return steps.reduce<readonly Cell[]>((cells, step) => cells.flatMap(entered(step)), [root]);
}

const entered =
  (step: string) =>
  ({ value, place }: Cell): readonly Cell[] => {
    const list = Array.isArray(value);
    if (step === '#' && !list) return [];
    return entriesIn(value)
      .filter(([key]) => step === '*' || step === '#' || (!list && key === step))
      .map(([key, inner], index) => ({
        value: inner,
        place: under(place, list ? keyOf(inner, index) : key),
        entry: list,
      }));
  };

function typeFinding({ value, place, entry }: Cell, cell: readonly CellType[]): readonly Finding[] {
  const figure = cell.includes('figure');
  const may: readonly (CellType | 'nothing')[] = figure ? ['text', 'number'] : cell;
  const missing = entry === true && may.includes('object') && may.length === 1;
  if ((isBlank(value) && !missing) || may.includes(typeOf(value)))
    return figure && !isBlank(value) && decimalIn(value) === undefined ? [unreadable(place, value)] : [];
  const found = JSON.stringify(value).slice(0, 40);
  return [findingOf('TYPE_WRONG', place, { field: place, found, expected: may.join(' | ') })];
}

function unreadable(place: string, value: unknown): Finding {
  const steps = place.split('.');
  const field = steps.pop() ?? '';
  const item = steps.join('.');
  const params = { field, item, found: labelIn(value) };
  const more = item === '' ? { variant: 'WHOLE' } : unitParams(labelIn(value));
  return findingOf('NUMBER_UNREADABLE', place, { ...params, ...more });
}

function typeOf(value: unknown): JsonType | 'nothing' {
  if (Array.isArray(value)) return 'list';
  if (value === null) return 'nothing';
  switch (typeof value) {
    case 'string':
      return 'text';
    case 'boolean':
      return 'true-or-false';
    case 'number':
      return 'number';
    default:
      return 'object';
  }
}
