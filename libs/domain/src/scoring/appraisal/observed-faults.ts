import type { Scheme, SchemeIndicator } from '../../scheme/scheme.js';
import { strayFields, type StrayField } from '../rules/read-fields.js';
import { observationFaults } from '../rules/score-rule.js';
import type { FactsFault } from './facts.js';
import { at, fault } from './fault.js';
import type { KnownUnit } from './known-units.js';
import { nearest } from './nearest.js';

/** What is wrong with the observations of a unit: names, what is missing, and what the rules cannot read. */
export function observedFaults(unit: KnownUnit, scheme: Scheme): readonly FactsFault[] {
  const { observations = {}, notApplicable = [] } = unit.facts;
  return [
    ...nameFaults(unit, scheme),
    ...Object.keys(observations).flatMap((id) => strayFaults(unit, scheme, id)),
    ...unit.indicators
      .filter(({ id }) => !notApplicable.includes(id))
      .flatMap((indicator) => needFaults(unit, indicator)),
  ];
}

function nameFaults({ facts, path }: KnownUnit, { indicators = [] }: Scheme): readonly FactsFault[] {
  const known = indicators.map(({ id }) => id);
  const named = [
    ...Object.keys(facts.observations ?? {}).map((id) => [id, `observations.${id}`] as const),
    ...(facts.notApplicable ?? []).map((id, index) => [id, `notApplicable.${index}`] as const),
    ...(facts.carries ?? []).map((id, index) => [id, `carries.${index}`] as const),
    ...Object.keys(facts.shares ?? {}).map((id) => [id, `shares.${id}`] as const),
    ...Object.keys(facts.claimed?.items ?? {}).map((id) => [id, `claimed.items.${id}`] as const),
  ];
  return named
    .filter(([id]) => !known.includes(id))
    .map(([found, place]) =>
      fault('FACTS_INDICATOR_UNKNOWN', at(path, place), { found, nearest: nearest(found, known) }),
    );
}

/** Observed, known, and yet not to be counted: one of the two statements is a mistake. */
function strayFaults(
  { facts, indicators, path }: KnownUnit,
  scheme: Scheme,
  id: string,
): readonly FactsFault[] {
  const place = at(path, `observations.${id}`);
  if (facts.notApplicable?.includes(id) === true)
    return [fault('FACTS_INDICATOR_NOT_APPLICABLE', place, { found: id })];
  const known = scheme.indicators?.some((indicator) => indicator.id === id) === true;
  const carried = indicators.some((indicator) => indicator.id === id);
  return known && !carried ? [fault('FACTS_INDICATOR_NOT_CARRIED', place, { found: id })] : [];
}

function needFaults(
  { facts, observations, path }: KnownUnit,
  { id, name, rule, weight }: SchemeIndicator,
): readonly FactsFault[] {
  const place = at(path, `observations.${id}`);
  const observation = observations.get(id);
  if (observation !== undefined)
    return [
      ...strayFields(rule, observation).map((stray) => strayFault(stray, place)),
      ...observationFaults(rule, observation, weight).map((need) => ({
        ...need,
        path: at(place, need.path),
      })),
    ];
  // What is there and cannot be read has been said already.
  if (facts.observations !== undefined && Object.hasOwn(facts.observations, id)) return [];
  const fields = observationFaults(rule, {}, weight).flatMap(({ params }) => params['fields'] ?? []);
  return [fault('FACTS_OBSERVATION_ABSENT', place, { indicator: id, name, fields: fields.join(', ') })];
}

function strayFault({ kind, path, fields }: StrayField, place: string): FactsFault {
  const known = fields.join('、');
  return kind === 'unused'
    ? fault('OBSERVATION_FIELD_UNUSED', at(place, path), { found: path.split('.').at(-1) ?? '', known })
    : fault('OBSERVATION_FIELDS_TOGETHER', at(place, path), { found: known });
}
