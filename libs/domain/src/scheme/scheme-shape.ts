import type { Component, ComponentId, Scheme } from './scheme.js';
import { aNumber, aText, byKey, listOf, objectOf, oneOf, orNull, recordOf, type Shape } from './shape.js';
import { STAGE_ORDER } from './stage-order.js';

/** The fields of a type, all of them: a field added to a scheme and forgotten here does not compile. */
type Fields<T> = Readonly<Record<keyof T, Shape>>;

const stageId = oneOf(...STAGE_ORDER);
const roles = listOf(oneOf('supervisor', 'chair'));
const localText = objectOf({ zh: aText, en: aText });

const components: { readonly [Id in ComponentId]: Fields<Extract<Component, { id: Id }>> } = {
  target: { id: aText, name: aText },
  leader: { id: aText, name: aText, min: aText, max: aText, decimals: aNumber, weights: recordOf(aText) },
  public: {
    id: aText,
    name: aText,
    options: listOf(objectOf({ id: aText, label: localText, value: aText })),
    minimumBallots: aNumber,
  },
  incentive: { id: aText, name: aText, cap: aText },
  inspection: { id: aText, name: aText },
};

const approvals = byKey('kind', {
  none: objectOf({ kind: aText }),
  sequence: objectOf({ kind: aText, roles }),
  any: objectOf({ kind: aText, roles, need: aNumber }),
});

const scheme: Fields<Omit<Scheme, 'bandsNote'>> = {
  id: aText,
  version: aNumber,
  name: aText,
  declaredTotal: aText,
  scoreDecimals: aNumber,
  components: listOf(
    byKey('id', Object.fromEntries(Object.entries(components).map(([id, fields]) => [id, objectOf(fields)]))),
  ),
  formula: aText,
  rounding: objectOf({ decimals: aNumber, mode: oneOf('half-away-from-zero') }),
  bands: listOf(objectOf({ name: aText, from: orNull(aText), below: orNull(aText) })),
  ties: oneOf('competition', 'dense'),
  milestoneSplit: listOf(aText),
  stages: listOf(objectOf({ id: stageId, approvals }, { beside: stageId })),
  standings: oneOf('restricted', 'open'),
  noticeDays: aNumber,
};

/** Path of the first place where JSON is not shaped like a `Scheme`; null when it is. The root is the empty path. */
export function schemeMisfit(json: unknown): string | null {
  return objectOf(scheme, { bandsNote: localText })(json, '');
}
