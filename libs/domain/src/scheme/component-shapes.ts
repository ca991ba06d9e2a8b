import { MOST_WORKING_DAYS } from '../core/working-days.js';
import {
  aboveZero,
  aDecimal,
  aText,
  countFrom,
  filled,
  notNegative,
  objectOf,
  oneOf,
  orNull,
  recordOf,
  someOf,
  stated,
  wholeFrom,
  type JsonSchema,
  type Shape,
} from '../shapes/index.js';
import { fieldsOf } from './fields-of.js';
import { MOST_DECIMALS, PERIOD } from './limits.js';
import type { Component, ComponentId, IncentiveClass, LocalText } from './scheme.js';

type ComponentOf<Id extends ComponentId> = Extract<Component, { readonly id: Id }>;

const named = { id: aText, name: filled(40) };

/** One of several classes that something must be of. */
export const classed = { id: filled(40), name: filled(60) };

/** Ends and values that the content reads as decimals. */
export const decimalText = stated(aText, aDecimal.schema());
const optionLabel = fieldsOf<LocalText>({ zh: filled(500), en: aText }, {});

/** A field that one way to roll up needs and no other reads. */
const neededBy = (field: string, method: string): JsonSchema => ({
  if: { properties: { method: { const: method } } },
  then: { required: [field] },
  else: { not: { required: [field] } },
});

export const componentShapes: { readonly [Id in ComponentId]: Shape } = {
  target: fieldsOf<ComponentOf<'target'>>(named, {
    floor: aDecimal,
    cap: notNegative,
    normalisation: oneOf('percent-of-carried', 'sum'),
  }),
  leader: fieldsOf<ComponentOf<'leader'>>(
    {
      ...named,
      min: decimalText,
      max: decimalText,
      decimals: wholeFrom(0, MOST_DECIMALS),
      weights: recordOf(stated(aText, notNegative.schema())),
    },
    { floor: aDecimal, missing: oneOf('leave', 'zero', 'full'), minimumSheets: countFrom(1, 10_000) },
  ),
  public: fieldsOf<ComponentOf<'public'>>(
    {
      ...named,
      options: someOf(objectOf({ id: filled(500), label: optionLabel, value: decimalText })),
      minimumBallots: wholeFrom(0, 1_000_000_000),
    },
    { floor: aDecimal },
  ),
  incentive: fieldsOf<ComponentOf<'incentive'>>(
    { ...named, cap: orNull(stated(aText, notNegative.schema())) },
    {
      floor: aDecimal,
      catalogue: someOf(
        fieldsOf<IncentiveClass>(classed, { proof: oneOf('required', 'optional'), cap: notNegative }),
      ),
    },
  ),
  inspection: fieldsOf<ComponentOf<'inspection'>>(named, {
    ...{ floor: aDecimal, cap: notNegative },
    ...{ answerWorkingDays: countFrom(1, MOST_WORKING_DAYS), secondSignatureAbove: notNegative },
  }),
  rollup: stated(
    fieldsOf<ComponentOf<'rollup'>>(
      { ...named, method: oneOf('mean', 'sum', 'weighted', 'best') },
      {
        floor: aDecimal,
        count: countFrom(1, 366),
        weights: stated(recordOf(aboveZero), {
          minProperties: 1,
          propertyNames: { pattern: PERIOD.source },
        }),
        missing: oneOf('leave', 'zero', 'refuse'),
      },
    ),
    { allOf: [neededBy('count', 'best'), neededBy('weights', 'weighted')] },
  ),
};
