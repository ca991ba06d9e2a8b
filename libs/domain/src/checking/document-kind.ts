import { linesOf } from './lines.js';
import { accountsOf } from './ledger.js';
import { listIn, objectIn, textIn, type Json } from './read.js';

/** The kinds of document that can be checked, by the name that stands under `kind`. */
export const DOCUMENT_KINDS = [
  'annual plan',
  'monthly ledger',
  'self-evaluation',
  'target table',
  'whole-unit spending report',
  'scheme',
  'result',
] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** By its name, else by what it holds; undefined when it is none of them. */
export function kindOfDocument(document: Json): DocumentKind | undefined {
  const said = textIn(document['kind']).toLowerCase();
  return DOCUMENT_KINDS.find((kind) => kind === said) ?? kindByFields(document);
}

function kindByFields(document: Json): DocumentKind | undefined {
  if (Array.isArray(document['components']) && 'formula' in document) return 'scheme';
  if (resultRows(document).length > 0) return 'result';
  if (isSchemeInPart(document)) return 'scheme';
  if (Array.isArray(document['categories'])) return 'annual plan';
  if (Array.isArray(document['spending'])) return 'whole-unit spending report';
  if (accountsOf(document).length > 0) return 'monthly ledger';
  const lines = linesOf(document);
  if (lines.some(({ json }) => 'published' in json || 'observed' in json)) return 'self-evaluation';
  return lines.some(({ json }) => 'target' in json || 'weight' in json) ? 'target table' : undefined;
}

/** What a scheme says of how scores come about, and no other document; 公式 alone may be a remark anywhere. */
const OF_SCHEMES = [
  ...['components', 'formula', 'scoreDecimals', 'rounding', 'bands', 'ties', 'milestoneSplit'],
  ...['stages', 'standings', 'noticeDays', 'rankBonuses', 'totalLimits', 'notApplicable'],
];

/** A scheme without its formula or its components is a faulty scheme, and no clean table of targets. */
const isSchemeInPart = (document: Json): boolean =>
  !('units' in document) && OF_SCHEMES.filter((field) => field in document).length > 1;

/** Units with a final score, as a computed result lists them; under `computed` where the whole result is given. */
export function resultRows(document: Json): readonly Json[] {
  const computed = objectIn(document['computed']) ?? document;
  return listIn(computed['units'])
    .map(objectIn)
    .filter((row) => row !== undefined && 'final' in row) as readonly Json[];
}
