import type { Scheme } from '../scheme/scheme.js';
import { schemeMisfits } from '../scheme/scheme-shape.js';
import { schemeFaults } from '../scheme/validate.js';
import { findingOf, notAmong, type Finding } from './finding.js';
import { textIn, type Json } from './read.js';
import { openBandEnds } from './rule-content.js';
import { faultSides } from './scheme-fault-sides.js';

/** What keeps a scheme from being published. */
export function schemeFindings(whole: Json): readonly Finding[] {
  // What says that it is a scheme is no part of it.
  const { kind, ...rest } = whole;
  const document = textIn(kind) === '' ? whole : rest;
  const misfits = schemeMisfits(document);
  if (misfits.length > 0)
    return misfits.map((misfit) => schemeFinding('SCHEME_SHAPE_INVALID', { ...misfit }, document));
  const scheme = document as unknown as Scheme;
  const faults = schemeFaults(scheme).map(({ code, params }) => schemeFinding(code, params, document));
  return [...faults, ...notAmong(faults, openBands(scheme))];
}

/** Values for which no band says anything get 0 points, which a scheme should say by itself. */
const openBands = ({ indicators = [] }: Scheme): readonly Finding[] =>
  indicators.flatMap(({ name, rule }, index) =>
    rule.type !== 'banded'
      ? []
      : openBandEnds(rule).map(({ range, at }) =>
          findingOf('RULE_BANDS_END_OPEN', `indicators.${index}.rule.bands`, {
            item: name,
            range,
            found: at,
          }),
        ),
  );

/** The message keeps the parameters of the refusal; `expected` and `found` beside it are filled for every fault. */
function schemeFinding(fault: string, params: Readonly<Record<string, unknown>>, document: Json): Finding {
  const texts = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, String(value)]));
  const place = texts['path'] ?? '';
  const finding = findingOf('SCHEME_FAULT', place === '' ? 'scheme' : place, { ...texts, fault });
  return { ...finding, ...faultSides(fault, texts, document) };
}
