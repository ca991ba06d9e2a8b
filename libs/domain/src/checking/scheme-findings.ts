import type { Scheme } from '../scheme/scheme.js';
import { schemeMisfits } from '../scheme/scheme-shape.js';
import { schemeFaults } from '../scheme/validate.js';
import { findingOf, type Finding } from './finding.js';
import type { Json } from './read.js';

/** What keeps a scheme from being published. */
export function schemeFindings(document: Json): readonly Finding[] {
  const misfits = schemeMisfits(document);
  if (misfits.length > 0)
    return misfits.map((misfit) => schemeFinding('SCHEME_SHAPE_INVALID', { ...misfit }));
  return schemeFaults(document as unknown as Scheme).map(({ code, params }) => schemeFinding(code, params));
}

function schemeFinding(fault: string, params: Readonly<Record<string, unknown>>): Finding {
  const texts = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
  const place = texts['path'] ?? '';
  return findingOf('SCHEME_FAULT', place === '' ? 'scheme' : place, { ...texts, fault });
}
