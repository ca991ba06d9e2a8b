import { findingOf, type Finding } from './finding.js';
import { isInferred, keyOf, labelIn, linesOf, partsOf, under, type Line } from './lines.js';
import { isBlank, objectIn, textIn, type Json } from './read.js';

/** Where a document is signed. */
const SIGNED = ['signatures', 'signOff', 'signoff', 'sign_off', 'reviews', 'approvals'];

/** Cells that may be empty, or that other checks look at. */
const FREE: ReadonlySet<string> = new Set(['note', 'text', 'measure', 'weight', 'published', ...SIGNED]);

/** Signatures that are not given and fields that nobody filled. */
export function requiredFindings(document: Json): readonly Finding[] {
  const found = [
    ...SIGNED.flatMap((field) => signatureFindings(field, document[field])),
    ...lineFindings(linesOf(document)),
    ...namelessFindings(document),
    ...blankTexts(document, ''),
  ];
  return found.filter(({ place }, index) => found.findIndex((other) => other.place === place) === index);
}

function signatureFindings(field: string, value: unknown): readonly Finding[] {
  if (value === undefined) return [];
  const empty = (key: string, name: string): Finding =>
    findingOf('SIGNATURE_EMPTY', under(field, key), { name, found: name });
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((one: unknown, index) =>
      isUnsigned(one) ? [empty(String(index), signerOf(one) || String(index + 1))] : [],
    );
  const places = Object.entries(objectIn(value) ?? {});
  if (places.length === 0) return isUnsigned(value) || typeof value !== 'string' ? [empty('', field)] : [];
  return places.flatMap(([name, one]) => (isUnsigned(one) ? [empty(name, name)] : []));
}

const SIGNATURE_FIELDS = [
  'signed',
  'signature',
  'signedBy',
  'by',
  'person',
  'sign',
  'seal',
  'opinion',
  'value',
  'date',
  'on',
  'signedOn',
];

const signerOf = (one: unknown): string => {
  const json = objectIn(one);
  if (json === undefined) return textIn(one).replace(/[:：].*$/, '');
  return (
    ['name', 'role', 'place', 'title', 'unit']
      .map((field) => textIn(json[field]))
      .find((text) => text !== '') ?? ''
  );
};

/** Nothing there, a label with nothing behind its colon, or an object whose signature is blank. */
function isUnsigned(one: unknown): boolean {
  if (isBlank(one) || one === false) return true;
  if (typeof one === 'string') return /[:：]\s*$|[（(](空|空白|未签|未签字|缺)[）)]/.test(one);
  const json = objectIn(one);
  if (json === undefined) return false;
  if (signerOf(json) === '') return true;
  return SIGNATURE_FIELDS.some((field) => field in json && (isBlank(json[field]) || json[field] === false));
}

/** A line has a name, and whatever most lines of its document have. */
function lineFindings(lines: readonly Line[]): readonly Finding[] {
  const usual = ['no', 'unit', 'leader', 'due', 'op', 'target', 'rule', 'group'].filter(
    (field) => lines.filter(({ json }) => !isBlank(json[field])).length * 2 > lines.length,
  );
  return lines.flatMap((line) => {
    const nameless = line.name === '' && !isInferred(line, 'title') && !isInferred(line, 'name');
    const missing = usual.filter((field) => isBlank(line.json[field]) && !isInferred(line, field));
    const fields = [...(nameless ? ['title' in line.json ? 'title' : 'name'] : []), ...missing];
    return fields.map((field) => emptyField(line.place, field, line.label));
  });
}

/** Units, categories and groups have names; entries of a ledger have reasons. */
function namelessFindings(document: Json): readonly Finding[] {
  const units = partsOf(document, 'units');
  const categories = partsOf(document, 'categories');
  const groups = categories.flatMap(({ json, place }) => partsOf(json, 'groups', place));
  const entries = units.flatMap(({ json, place }) => [
    ...partsOf(json, 'deductions', place),
    ...partsOf(json, 'additions', place),
  ]);
  const nameless = [...units, ...categories, ...groups].filter(({ json }) =>
    ['name', 'title', 'unit'].every((field) => isBlank(json[field])),
  );
  return [
    ...nameless.map(({ json, place }) => emptyField(place, fieldFor(json), place)),
    ...entries
      .filter(({ json }) => isBlank(json['reason']))
      .map(({ place }) => emptyField(place, 'reason', place)),
    ...entries
      .filter(({ json }) => isBlank(json['points']))
      .map(({ json, place }) => emptyField(place, 'points', textIn(json['reason']) || place)),
  ];
}

const fieldFor = (json: Json): string => ['name', 'title', 'unit'].find((field) => field in json) ?? 'name';

const emptyField = (place: string, field: string, item: string): Finding =>
  findingOf('FIELD_EMPTY', under(place, field), { field, item, expected: field });

/** A text that is there and says nothing, anywhere else. */
function blankTexts(value: unknown, place: string): readonly Finding[] {
  if (Array.isArray(value))
    return value.flatMap((part: unknown, index) =>
      isEmptyText(part)
        ? [emptyField(place, String(index), place)]
        : blankTexts(part, under(place, keyOf(part, index))),
    );
  return Object.entries(objectIn(value) ?? {})
    .filter(([key]) => !FREE.has(key))
    .flatMap(([key, part]) =>
      isEmptyText(part)
        ? [emptyField(place, key, labelFor(value as Json, place))]
        : blankTexts(part, under(place, key)),
    );
}

const isEmptyText = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

const labelFor = (json: Json, place: string): string =>
  [labelIn(json['no']), textIn(json['name']) || textIn(json['title'])]
    .filter((text) => text !== '')
    .join(' ') || place;
