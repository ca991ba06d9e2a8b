import { aboveZero, countFrom, filled, objectOf, oneOf, someOf } from '../../../shapes/index.js';
import { parsePoints } from '../../points-text.js';
import {
  addPoints,
  comparePoints,
  dividePoints,
  isZero,
  multiplyPoints,
  pointsOf,
  sumPoints,
  ZERO_POINTS,
  type Points,
} from '../../points.js';
import type { Explanation } from '../../explanation.js';
import type { Observation } from '../observation.js';
import type { ObservationFault, RuleFault, RuleKind } from '../rule-kind.js';
import type { PanelRule } from '../rule.js';
import { explained, unscored } from './explained.js';
import {
  contradiction,
  countAtLeast,
  emptyList,
  emptyNames,
  fieldNeeded,
  positive,
  repeatedNames,
} from './faults.js';
import { ruleFields } from './fields.js';

type Group = PanelRule['groups'][number];

/** 评委打分: the mean of each group, trimmed only above a number of raters, weighted over the groups that gave a mark. */
export const panel: RuleKind<PanelRule> = {
  shape: ruleFields(
    'panel',
    {
      max: aboveZero,
      groups: someOf(objectOf({ name: filled(), weight: aboveZero }, { raters: countFrom(1) })),
    },
    {
      trim: objectOf({ above: countFrom(0), high: countFrom(0), low: countFrom(0) }),
      missing: oneOf('leave', 'zero', 'full', 'refuse'),
      minimumSheets: countFrom(0),
    },
  ),
  faults: (rule) => panelFaults(rule),
  needs: (rule, observation) => needsOf(rule, observation),
  score: (rule, weight, { sheets = [] }) => {
    const means = rule.groups.flatMap((group) => {
      const mean = meanOf(rule, group, sheets);
      return mean === null ? [] : [{ group, ...mean }];
    });
    const params = {
      subject: rule.subject,
      sheets: sheets.length,
      max: rule.max,
      minimum: rule.minimumSheets ?? 1,
    };
    const weights = sumPoints(means.map(({ group }) => parsePoints(group.weight)));
    if (sheets.length < (rule.minimumSheets ?? 0) || isZero(weights))
      return unscored('rule.panel-too-few', weight, params);
    const sum = means.reduce(
      (all, { group, mean }) => addPoints(all, multiplyPoints(mean, parsePoints(group.weight))),
      ZERO_POINTS,
    );
    const mean = dividePoints(sum, weights);
    const scored = explained(
      'rule.panel',
      dividePoints(multiplyPoints(weight, mean), parsePoints(rule.max)),
      weight,
      { ...params, mean },
    );
    const parts = means.flatMap(({ group, mean: groupMean, counted, high, low }) => {
      const about = {
        name: group.name,
        groupWeight: group.weight,
        raters: counted,
        high,
        low,
        mean: groupMean,
      };
      return [
        explained(`rule.panel-group${trimmedOf(high, low)}`, groupMean, weight, about).explanation,
        ...missingWords(rule, group, sheets),
      ];
    });
    const absent = rule.groups
      .filter(({ name }) => !means.some(({ group }) => group.name === name))
      .map(({ name, weight: groupWeight }) => ({
        code: 'rule.panel-group-absent' as const,
        params: { name, groupWeight },
      }));
    return { ...scored, explanation: { ...scored.explanation, parts: [...parts, ...absent] } };
  },
};

/** Nobody is told of a lowest mark left out where only highest ones are. */
function trimmedOf(high: number, low: number): '' | '-trimmed' | '-trimmed-high' | '-trimmed-low' {
  if (high === 0 && low === 0) return '';
  return low === 0 ? '-trimmed-high' : high === 0 ? '-trimmed-low' : '-trimmed';
}

/** What became of sheets that did not come in, where it was declared how many should. */
function missingWords(
  { missing = 'leave', max }: PanelRule,
  { name, raters = 0 }: Group,
  sheets: NonNullable<Observation['sheets']>,
): readonly Explanation[] {
  const absent = raters - sheets.filter(({ group }) => group === name).length;
  if (absent <= 0) return [];
  const about = { name, absent: String(absent) };
  if (missing === 'leave') return [{ code: 'rule.panel-missing-left-out', params: about }];
  return [
    { code: 'rule.panel-missing-counted', params: { ...about, points: missing === 'full' ? max : '0' } },
  ];
}

interface GroupMean {
  readonly mean: Points;
  readonly counted: number;
  /** How many of the highest and of the lowest marks were left out. */
  readonly high: number;
  readonly low: number;
}

/** Null where nobody of the group gave a mark and nothing stands in for it. */
function meanOf(
  rule: PanelRule,
  { name, raters }: Group,
  sheets: NonNullable<Observation['sheets']>,
): GroupMean | null {
  const given = sheets.filter(({ group }) => group === name).map(({ mark }) => parsePoints(mark));
  const absent = Math.max((raters ?? given.length) - given.length, 0);
  const standIn = rule.missing === 'full' ? parsePoints(rule.max) : ZERO_POINTS;
  const filled =
    rule.missing === 'zero' || rule.missing === 'full' ? Array<Points>(absent).fill(standIn) : [];
  const marks = [...given, ...filled].sort(comparePoints);
  const { trim } = rule;
  const { high, low } = trim !== undefined && marks.length > trim.above ? trim : { high: 0, low: 0 };
  const kept = marks.slice(low, marks.length - high);
  if (kept.length === 0) return null;
  return {
    mean: dividePoints(sumPoints(kept), pointsOf(kept.length)),
    counted: kept.length,
    high,
    low,
  };
}

function needsOf(rule: PanelRule, { sheets }: Observation): readonly ObservationFault[] {
  if (sheets === undefined)
    return [{ code: 'OBSERVATION_MISSING', path: 'sheets', params: { fields: 'sheets' } }];
  const names = rule.groups.map(({ name }) => name);
  const max = parsePoints(rule.max);
  const outside = (mark: string): boolean =>
    comparePoints(parsePoints(mark), ZERO_POINTS) < 0 || comparePoints(parsePoints(mark), max) > 0;
  return [
    ...sheets.flatMap(({ group, mark }, index): readonly ObservationFault[] => [
      ...(names.includes(group)
        ? []
        : [
            {
              code: 'OBSERVATION_NAME_UNKNOWN',
              path: `sheets.${index}.group`,
              params: { found: group, known: names.join('、') },
            } as const,
          ]),
      ...(outside(mark)
        ? [
            {
              code: 'OBSERVATION_VALUE_WRONG',
              path: `sheets.${index}.mark`,
              params: { found: mark, expected: `0 ~ ${rule.max}` },
            } as const,
          ]
        : []),
    ]),
    ...rule.groups.flatMap((group) => numberFaults(rule, group, sheets)),
  ];
}

/** More sheets than raters, or a sheet missing where none may. */
function numberFaults(
  { missing }: PanelRule,
  { name, raters }: Group,
  sheets: NonNullable<Observation['sheets']>,
): readonly ObservationFault[] {
  if (raters === undefined) return [];
  const given = sheets.filter(({ group }) => group === name).length;
  const wrong = given > raters || (missing === 'refuse' && given < raters);
  const params = { found: `${name} ${given}`, expected: `${name} ${raters}` };
  return wrong ? [{ code: 'OBSERVATION_VALUE_WRONG', path: 'sheets', params }] : [];
}

function panelFaults({ max, groups, trim, missing, minimumSheets }: PanelRule): readonly RuleFault[] {
  const names = groups.map(({ name }) => name);
  const trimsAll = trim !== undefined && trim.high + trim.low > trim.above;
  const params = {
    one: `above ${trim?.above ?? 0}`,
    other: `high ${trim?.high ?? 0} + low ${trim?.low ?? 0}`,
  };
  return [
    ...positive('max', max),
    ...emptyList('groups', groups),
    ...emptyNames('groups', names),
    ...repeatedNames('groups', names),
    ...groups.flatMap(({ weight, raters }, index) => [
      ...positive(`groups.${index}.weight`, weight),
      ...countAtLeast(`groups.${index}.raters`, raters, 1),
    ]),
    ...countAtLeast('trim.above', trim?.above, 0),
    ...countAtLeast('trim.high', trim?.high, 0),
    ...countAtLeast('trim.low', trim?.low, 0),
    ...(trimsAll ? [{ code: 'RULE_CONTRADICTORY', path: 'trim', params } as const] : []),
    ...countAtLeast('minimumSheets', minimumSheets, 0),
    ...raterFaults({ groups, missing, minimumSheets }),
  ];
}

/** Nobody is missing where nobody was expected, and of two raters there are never five sheets. */
function raterFaults({
  groups,
  missing = 'leave',
  minimumSheets = 0,
}: {
  readonly groups: PanelRule['groups'];
  readonly missing: PanelRule['missing'];
  readonly minimumSheets: number | undefined;
}): readonly RuleFault[] {
  const declared = groups.flatMap(({ raters }) => raters ?? []);
  const all = declared.reduce((sum, raters) => sum + raters, 0);
  return [
    ...(missing === 'leave'
      ? []
      : groups.flatMap(({ raters }, index) =>
          raters === undefined ? [fieldNeeded(`groups.${index}.raters`, 'raters')] : [],
        )),
    ...(declared.length === groups.length && groups.length > 0 && minimumSheets > all
      ? [contradiction('minimumSheets', `raters ${all}`, `minimumSheets ${minimumSheets}`)]
      : []),
  ];
}
