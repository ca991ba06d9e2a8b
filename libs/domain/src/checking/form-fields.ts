import { kindOfDocument, type DocumentKind } from './document-kind.js';
import { emptyField } from './filled-fields.js';
import type { Finding } from './finding.js';
import { accountsOf } from './ledger.js';
import { linesOf } from './lines.js';
import { KNOWN_FIELDS, TABLES } from './known-fields.js';
import { isBlank, objectIn, pointsIn, type Json } from './read.js';
import { nobody, SIGNED } from './signatures.js';

/** What the published form of a kind has beside its lines; names that are parted by bars serve for one another. */
const FORMS: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  'annual plan': ['filledOn', 'issuedOn|publishedOn', 'contacts', 'signatures'],
  'target table': ['filledOn|signedOn', 'reviewedOn|approvedOn', 'signatures'],
  'self-evaluation': ['published_total|self_score', 'published_grade', 'signatures'],
  'whole-unit spending report': ['published_total', 'self_score', 'published_grade'],
};

/** What a kind is about, its most usual form first. */
const SUBJECTS: Readonly<Partial<Record<DocumentKind, readonly string[]>>> = {
  'annual plan': ['categories', 'groups', 'items', 'indicators'],
  'target table': ['items', 'indicators', 'groups', 'categories'],
  'self-evaluation': ['items', 'indicators', 'groups', 'categories'],
  'whole-unit spending report': ['spending'],
  'monthly ledger': ['units'],
};

/** A document that calls itself something and has nothing that could be checked is none. */
function subjectFinding(document: Json, kind: DocumentKind | undefined): readonly Finding[] {
  const [main] = (kind === undefined ? undefined : SUBJECTS[kind]) ?? [];
  if (main === undefined || HAS_SUBJECT.some((field) => field in document)) return [];
  const parts = Object.values(document).some((value) => objectIn(value)?.['parts'] !== undefined);
  return parts ? [] : [emptyField('', main, '')];
}

/** Whatever of the document as a whole is checked. */
const HAS_SUBJECT: readonly string[] = [
  ...SIGNED,
  ...TABLES,
  ...KNOWN_FIELDS.filter(({ at }) => at === '').flatMap(({ numbers = [], days = [], held = [] }) => [
    ...['published_grade', 'contacts', 'published_subtotals'],
    ...[...numbers, ...days, ...held],
  ]),
];

/**
 * Fields that are left out of a form. A document with none of them is no form but a plain table, and is asked for none.
 */
export function formFindings(document: Json): readonly Finding[] {
  const kind = kindOfDocument(document);
  const form = (kind === undefined ? undefined : FORMS[kind]) ?? [];
  const names = form.map((one) => (one === 'signatures' ? SIGNED : one.split('|')));
  const missing = names.filter((one) => one.every((field) => !(field in document)));
  const asked = missing.length === names.length ? [] : missing.filter((one) => isAsked(document, one[0]));
  return [
    ...asked.map(([field = '']) => (field === 'signatures' ? nobody(field) : emptyField('', field, ''))),
    ...ledgerFields(document),
    ...subjectFinding(document, kind),
  ];
}

/** Clerks are only wanted where units carry something. */
const isAsked = (document: Json, field: string | undefined): boolean =>
  field !== 'contacts' || linesOf(document).some(({ json }) => !isBlank(json['unit']));

/** Accounts are kept from a base, and a veto needs its score. */
function ledgerFields(document: Json): readonly Finding[] {
  const accounts = accountsOf(document);
  const baseless = accounts.some(({ ownBase, vetoed }) => !ownBase && !vetoed);
  const unsettled = accounts.some(({ vetoed, computed }) => vetoed && computed === undefined);
  const veto = objectIn(document['veto']) ?? {};
  return [
    ...(baseless && isBlank(document['base']) ? [emptyField('', 'base', '')] : []),
    ...(unsettled && pointsIn(veto['score']) === undefined && isBlank(veto['score'])
      ? [emptyField('veto', 'score', 'veto')]
      : []),
  ];
}
