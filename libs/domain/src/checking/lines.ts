import { listIn, objectIn, objectsIn, textIn, type Json } from './read.js';

/** One line that is weighed or scored, wherever it stands in its document. */
export interface Line {
  readonly json: Json;
  readonly place: string;
  readonly no: string;
  /** Its name or title; empty when it has none. */
  readonly name: string;
  /** As a reader would call it: 6 预算到位率. */
  readonly label: string;
  /** Path of the groups it stands in, `投入/预算编制`. */
  readonly group: string;
}

/** By number, id or name where it has one, so that a place outlives another order. */
export function keyOf(element: unknown, index: number): string {
  const json = objectIn(element);
  if (json === undefined) return String(index);
  const named = ['no', 'id', 'unit', 'name', 'title', 'reason', 'of'].map((field) => labelIn(json[field]));
  return named.find((text) => text !== '') ?? String(index);
}

/** Text, or a number that numbers something. */
export const labelIn = (value: unknown): string =>
  typeof value === 'number' ? String(value) : textIn(value);

export const under = (place: string, key: string): string =>
  place === '' || key === '' ? place + key : `${place}.${key}`;

/** The objects of a list field, with their places. */
export function partsOf(
  json: Json,
  field: string,
  place = '',
): readonly { readonly json: Json; readonly place: string }[] {
  return objectsIn(json[field]).map((part, index) => ({
    json: part,
    place: under(under(place, field), keyOf(part, index)),
  }));
}

export const nameOf = (json: Json): string => textIn(json['name']) || textIn(json['title']);

export const labelOf = (json: Json): string =>
  [labelIn(json['no']), nameOf(json)].filter((text) => text !== '').join(' ');

/** All lines: those of the document itself, and those of its categories and their groups. */
export function linesOf(document: Json): readonly Line[] {
  const categories = partsOf(document, 'categories');
  const groups = [
    ...partsOf(document, 'groups'),
    ...categories.flatMap(({ json, place }) => partsOf(json, 'groups', place)),
  ];
  const holders = [{ json: document, place: '' }, ...categories, ...groups];
  return holders.flatMap(({ json, place }) =>
    [...partsOf(json, 'items', place), ...(place === '' ? partsOf(json, 'indicators', place) : [])].map(
      lineOf,
    ),
  );
}

function lineOf({ json, place }: { readonly json: Json; readonly place: string }): Line {
  return {
    json,
    place,
    no: labelIn(json['no']) || labelIn(json['id']),
    name: nameOf(json),
    label: labelOf(json) || (place.split('.').at(-1) ?? ''),
    group: textIn(json['group']),
  };
}

/** Whether the line marks a cell as inferred: the scan lost or moved it, which is no fault of the document. */
export const isInferred = ({ json }: Pick<Line, 'json'>, field: string): boolean =>
  listIn(json['inferred']).includes(field);
