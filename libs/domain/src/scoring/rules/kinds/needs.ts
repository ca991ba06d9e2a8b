import type { Observation } from '../observation.js';
import type { ObservationFault } from '../rule-kind.js';

export function needsField(
  observation: Observation,
  ...oneOf: readonly (keyof Observation)[]
): readonly ObservationFault[] {
  if (oneOf.some((field) => observation[field] !== undefined)) return [];
  return [{ code: 'OBSERVATION_MISSING', path: oneOf[0] ?? '', params: { fields: oneOf.join(' | ') } }];
}

/** A value in the rule's measure; a measure missing on either side is no mismatch. `instead`: fields that would do as well. */
export function needsValue(
  measure: string | undefined,
  observation: Observation,
  ...instead: readonly (keyof Observation)[]
): readonly ObservationFault[] {
  const found = observation.measure;
  const wrong =
    measure !== undefined && found !== undefined && !sameMeasure(measure, found)
      ? [
          {
            code: 'OBSERVATION_MEASURE_WRONG',
            path: 'measure',
            params: { expected: measure, found },
          } as const,
        ]
      : [];
  return [
    ...wrong,
    ...belowNothing(measure ?? found, observation.value),
    ...needsField(observation, 'value', ...instead),
  ];
}

/** What is counted one by one; a rate or an amount may fall below 0. */
const COUNTED = /^(?:[人次个件家项篇场期起处份户名条例台套辆所]|人次|家次|场次)$/;

function belowNothing(measure: string | undefined, value: string | undefined): readonly ObservationFault[] {
  if (value?.startsWith('-') !== true || !/[1-9]/.test(value) || !COUNTED.test(measure ?? '')) return [];
  return [{ code: 'OBSERVATION_VALUE_WRONG', path: 'value', params: { found: value, expected: '≥ 0' } }];
}

/** A number of things: whole and not negative. `found` where it is not a field of the observation itself. */
export function needsCount(
  path: string,
  observation: Observation,
  found = observation[path as keyof Observation],
): readonly ObservationFault[] {
  if (typeof found === 'number' && Number.isSafeInteger(found) && found >= 0) return [];
  return [
    {
      code: 'OBSERVATION_VALUE_WRONG',
      path,
      params: { found: JSON.stringify(found) ?? '', expected: 'count' },
    },
  ];
}

/** As documents write them: 家次 is 家、次, 个工作日 is 工作日, and the signs for percent are one. */
export function sameMeasure(one: string, other: string): boolean {
  return plainMeasure(one) === plainMeasure(other);
}

export function plainMeasure(measure: string): string {
  return measure
    .replace(/[、\s/]/g, '')
    .replace('％', '%')
    .replace('百分点', '%')
    .replace(/^个(?=.)/, '');
}
