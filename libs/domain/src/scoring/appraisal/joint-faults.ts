import { sameContent } from '../../core/same-content.js';
import type { FactsFault } from './facts.js';
import { at, fault } from './fault.js';
import type { KnownUnit } from './known-units.js';

interface Sharing {
  readonly unit: KnownUnit;
}
interface Numbered extends Sharing {
  readonly part: number;
  readonly whole: number;
}

/** Units that share an indicator divide one whole, and have one observation of it (同责同分). */
export function jointFaults(units: readonly KnownUnit[]): readonly FactsFault[] {
  const shared = new Set(units.flatMap(({ facts }) => Object.keys(facts.shares ?? {})));
  return [...shared].flatMap((indicator) => {
    const sharing = units.filter(({ facts }) => facts.shares?.[indicator] !== undefined);
    // Shares by role (牵头、配合) are numbered by the scheme and always make a whole.
    const numbered = sharing.flatMap((unit): readonly Numbered[] => {
      const share = unit.facts.shares?.[indicator];
      return share === undefined || 'role' in share ? [] : [{ unit, ...share }];
    });
    const all = sharing.map((unit) => ({ unit }));
    return [...wholeFaults(indicator, numbered), ...observationFaults(indicator, all)];
  });
}

function wholeFaults(indicator: string, sharing: readonly Numbered[]): readonly FactsFault[] {
  const [first] = sharing;
  const place = ({ unit }: Numbered, field: string): string => at(unit.path, `shares.${indicator}.${field}`);
  const differing = sharing.filter(({ whole }) => whole !== first?.whole);
  if (differing.length > 0)
    return differing.map((one) =>
      fault('FACTS_SHARES_DIFFER', place(one, 'whole'), {
        expected: String(first?.whole),
        found: String(one.whole),
      }),
    );
  const sum = sharing.reduce((all, { part }) => all + part, 0);
  const last = sharing.at(-1);
  if (last === undefined || sharing.length < 2 || sum <= last.whole) return [];
  return [
    fault('FACTS_SHARES_EXCEED', place(last, 'part'), { found: String(sum), whole: String(last.whole) }),
  ];
}

function observationFaults(indicator: string, sharing: readonly Sharing[]): readonly FactsFault[] {
  const observed = sharing.flatMap(({ unit }) => {
    const observation = unit.observations.get(indicator);
    return observation === undefined ? [] : [{ unit, observation: { ...observation, unit: undefined } }];
  });
  const [first] = observed;
  return observed
    .filter(({ observation }) => !sameContent(observation, first?.observation))
    .map(({ unit }) =>
      fault('FACTS_SHARED_DIFFERENTLY', at(unit.path, `observations.${indicator}`), {
        indicator,
        unit: first?.unit.unit ?? '',
      }),
    );
}
