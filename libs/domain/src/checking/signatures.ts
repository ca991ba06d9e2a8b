import { findingOf, type Finding } from './finding.js';
import { under } from './lines.js';
import { isBlank, objectIn, textIn, type Json } from './read.js';

/** Where a document is signed. */
export const SIGNED = ['signatures', 'signOff', 'signoff', 'sign_off', 'reviews', 'approvals'];

/** Signatures and seals that are not given. */
export const signatureFindings = (document: Json): readonly Finding[] =>
  SIGNED.flatMap((field) => (document[field] === undefined ? [] : signedIn(field, document[field])));

function signedIn(field: string, value: unknown): readonly Finding[] {
  if (Array.isArray(value) && value.length > 0)
    return value.flatMap((one: unknown, index) => {
      if (!isUnsigned(one)) return [];
      const [at, name] = [under(field, String(index)), signerOf(one)];
      return [name === '' ? unnamed(field, at, index + 1) : unsigned(at, name)];
    });
  const places = Object.entries(objectIn(value) ?? {});
  if (places.length > 0)
    return places.flatMap(([name, one]) => (isUnsigned(one) ? [unsigned(under(field, name), name)] : []));
  return isUnsigned(value) || typeof value !== 'string' ? [nobody(field)] : [];
}

const unsigned = (at: string, name: string): Finding =>
  findingOf('SIGNATURE_EMPTY', at, { name, expected: name });

/** Which of several it is, where the blank does not say who should sign. */
const unnamed = (name: string, at: string, position: number): Finding =>
  findingOf('SIGNATURE_EMPTY', at, { name, position: String(position), variant: 'AT' });

export const nobody = (name: string): Finding =>
  findingOf('SIGNATURE_EMPTY', name, { name, expected: name, variant: 'ALL' });

const SIGNATURE_FIELDS = [
  ...['signed', 'signature', 'signedBy', 'by', 'person', 'sign', 'seal', 'opinion', 'value', 'date'],
  ...['on', 'signedOn'],
];

const signerOf = (one: unknown): string => {
  const json = objectIn(one);
  if (json === undefined) return textIn(one).replace(/[:：（(].*$/, '');
  return (
    ['name', 'role', 'place', 'title', 'unit']
      .map((field) => textIn(json[field]))
      .find((text) => text !== '') ?? ''
  );
};

/** A line to sign on, with nothing on it. */
const LINE = /^[\s_＿—–\-－.．…·/／\\]*$/;

const isBlankSignature = (value: unknown): boolean =>
  isBlank(value) || value === false || (typeof value === 'string' && LINE.test(value));

/** Nothing there, a label with nothing behind its colon, or an object whose signature is blank. */
function isUnsigned(one: unknown): boolean {
  if (isBlankSignature(one)) return true;
  if (typeof one === 'string') {
    const [, behind] = /[:：](.*)$/.exec(one) ?? [];
    return isBlankSignature(behind ?? one) || /[（(](空|空白|未签|未签字|缺)[）)]/.test(one);
  }
  const json = objectIn(one);
  if (json === undefined) return false;
  const fields = SIGNATURE_FIELDS.filter((field) => field in json);
  if (fields.some((field) => isBlankSignature(json[field]))) return true;
  // Beside a role or a place, the name is whoever signed there.
  const placed = ['role', 'place', 'title'].some((field) => !isBlank(json[field]));
  if (placed && 'name' in json) return isBlankSignature(json['name']);
  return signerOf(json) === '' && fields.length === 0;
}
