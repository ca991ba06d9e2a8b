import { filledFindings, emptyField } from './filled-fields.js';
import type { Finding } from './finding.js';
import { formFindings } from './form-fields.js';
import { isInferred, linesOf, nameOf, partsOf, type Line } from './lines.js';
import { isBlank, textIn, type Json } from './read.js';
import { signatureFindings } from './signatures.js';

/** Signatures that are not given and fields that nobody filled; one finding for a place. */
export function requiredFindings(document: Json): readonly Finding[] {
  const found = [
    ...signatureFindings(document),
    ...lineFindings(linesOf(document)),
    ...namelessFindings(document),
    ...filledFindings(document),
    ...usualFindings(document),
    ...formFindings(document),
    ...contentFindings(document),
  ];
  return found.filter(({ place }, index) => found.findIndex((other) => other.place === place) === index);
}

/** Where the content of a document lies that says what it is. */
const CONTENT: Readonly<Record<string, string>> = {
  'annual plan': 'categories',
  'monthly ledger': 'units',
  'self-evaluation': 'items',
  'target table': 'items',
  'whole-unit spending report': 'spending',
};

/** A document that says what it is and holds nothing of it: whoever checked an empty form is not told that all is well. */
function contentFindings(document: Json): readonly Finding[] {
  const kind = textIn(document['kind']).toLowerCase();
  const field = CONTENT[kind];
  if (field === undefined) return [];
  const others = Object.entries(document).filter(([name]) => name !== 'kind');
  return others.every(([, value]) => isBlank(value) || (Array.isArray(value) && value.length === 0))
    ? [emptyField('', field, kind)]
    : [];
}

/** Fields that most of them have. */
const usualIn = (all: readonly Json[], fields: readonly string[]): readonly string[] =>
  fields.filter((field) => all.filter((json) => !isBlank(json[field])).length * 2 > all.length);

/** A line has a name, and whatever most lines of its document have. */
function lineFindings(lines: readonly Line[]): readonly Finding[] {
  const usual = usualIn(
    lines.map(({ json }) => json),
    ['no', 'unit', 'leader', 'due', 'op', 'target', 'rule', 'group'],
  );
  return lines.flatMap((line) => {
    const nameless = line.name === '' && !isInferred(line, 'title') && !isInferred(line, 'name');
    const missing = usual.filter((field) => isBlank(line.json[field]) && !isInferred(line, field));
    const fields = [...(nameless ? ['title' in line.json ? 'title' : 'name'] : []), ...missing];
    return fields.map((field) => emptyField(line.place, field, line.label));
  });
}

/** A share that most lines of a spending report have. */
function usualFindings(document: Json): readonly Finding[] {
  const spending = partsOf(document, 'spending');
  const usual = usualIn(
    spending.map(({ json }) => json),
    ['publishedPercent', 'percent'],
  );
  return spending.flatMap(({ json, place }) =>
    usual
      .filter((field) => isBlank(json[field]))
      .map((field) => emptyField(place, field, nameOf(json) || place)),
  );
}

/** Units, categories and groups have names; entries of a ledger have reasons and points. */
function namelessFindings(document: Json): readonly Finding[] {
  const units = partsOf(document, 'units');
  const categories = partsOf(document, 'categories');
  const groups = categories.flatMap(({ json, place }) => partsOf(json, 'groups', place));
  const nameless = [...units, ...categories, ...groups].filter(({ json }) =>
    ['name', 'title', 'unit'].every((field) => isBlank(json[field])),
  );
  const entries = units.flatMap(({ json, place }) =>
    [...partsOf(json, 'deductions', place), ...partsOf(json, 'additions', place)].flatMap((entry) => {
      const unit = textIn(json['unit']) || nameOf(json) || place;
      const reason = textIn(entry.json['reason']);
      return [
        ...(reason === '' ? [emptyField(entry.place, 'reason', unit)] : []),
        ...(isBlank(entry.json['points'])
          ? [emptyField(entry.place, 'points', `${unit} ${reason}`.trim())]
          : []),
      ];
    }),
  );
  return [...nameless.map(({ json, place }) => emptyField(place, fieldFor(json), place)), ...entries];
}

const fieldFor = (json: Json): string => ['name', 'title', 'unit'].find((field) => field in json) ?? 'name';
