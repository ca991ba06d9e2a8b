import { decimalIn } from './read.js';

const WITH_UNIT = /^([-+]?\d[\d,]*(?:\.\d+)?)\s*[十百千万亿]*(?:[一-龥]{1,4}|[A-Za-z]{1,3}\d?)$/;

/** 465.92万元 where a number belongs: the number of it, for the message; nothing where it is no number with a unit. */
export function unitParams(found: string): { readonly variant?: string; readonly number?: string } {
  const number = decimalIn(WITH_UNIT.exec(found.normalize('NFKC').trim())?.[1]);
  return number === undefined ? {} : { variant: 'UNIT', number };
}
