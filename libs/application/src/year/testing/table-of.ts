import {
  countedScore,
  demoScheme,
  dividePoints,
  HUNDRED_POINTS,
  leaderScore,
  multiplyPoints,
  parsePoints,
  publicScore,
  scoreUnit,
  formatPoints,
  type LeaderComponent,
  type PublicComponent,
} from '@kaoping/domain';
import type { YearCase } from '../case.js';
import type { CommandInputs, CommandName } from '../commands.js';
import type { Step } from '../player.js';
import { idOf } from './recording-player.js';

export interface Row {
  readonly unit: string;
  readonly target: string;
  readonly final: string;
  readonly grade: string;
  readonly incentiveGranted: string;
}

/** The table that the commands of a year lead to, reckoned by the scoring alone: what any player must end with. */
export function tableOf(year: YearCase, steps: readonly Step[]): readonly Row[] {
  const inputs = <Name extends CommandName>(name: Name) => inputsOf(steps, name);
  const verified = new Map<string, string>();
  for (const { command, input } of steps) {
    if (command === 'verify-score') {
      const { indicator, score } = input as CommandInputs['verify-score'];
      verified.set(indicator, score);
    }
    if (command === 'correct-score') {
      const { indicator, to } = input as CommandInputs['correct-score'];
      verified.set(indicator, to);
    }
    // Of a final result: by hand, as the only kind of item that the year corrects.
    if (command === 'propose-correction') {
      for (const { subject, to } of (input as CommandInputs['propose-correction']).items)
        verified.set(subject, to);
    }
  }
  const sheets = new Map(inputs('mark-leader-sheet').map((sheet) => [sheet.person, sheet.marks]));
  const ballots = inputs('cast-ballot').map(({ ratings }) => ratings);
  return year.units.map(({ id: unit }) => {
    const marks = [...sheets].flatMap(([person, given]) =>
      given.flatMap((one) => (one.unit === unit ? [{ person, mark: one.mark }] : [])),
    );
    const tally: Record<string, number> = {};
    for (const ratings of ballots) tally[ratings[unit] ?? ''] = (tally[ratings[unit] ?? ''] ?? 0) + 1;
    const score = scoreUnit(demoScheme, {
      items: year.plan.indicators.flatMap((indicator) => {
        const own = indicator.units.find((one) => one.unit === unit);
        if (own === undefined) return [];
        const whole = indicator.units.reduce((sum, { share }) => sum + share, 0);
        const counted = countedScore(indicator, {
          verified: verified.get(indicator.id) ?? null,
          reported: null,
          due: null,
        });
        return [{ weight: parsePoints(indicator.weight), share: { part: own.share, whole }, counted }];
      }),
      leader: leaderScore(component('leader') as LeaderComponent, marks),
      public: publicScore(component('public') as PublicComponent, tally),
      incentives: incentivesOf(steps, unit).map((points) => ({ points: parsePoints(points) })),
      deductions: deductionsOf(steps, unit).map(parsePoints),
      phase: 'computed',
    });
    const { target, final, grade, incentiveGranted } = score;
    return {
      unit,
      target: target === null ? '' : formatPoints(target, { decimals: 2 }),
      final: final === null ? '' : formatPoints(final, { decimals: 2 }),
      grade: grade ?? '',
      incentiveGranted: formatPoints(incentiveGranted),
    };
  });
}

export function inputsOf<Name extends CommandName>(
  steps: readonly Step[],
  name: Name,
): readonly CommandInputs[Name][] {
  return steps.filter(({ command }) => command === name).map(({ input }) => input as CommandInputs[Name]);
}

function component(id: string) {
  return demoScheme.components.find((one) => one.id === id);
}

/** Claims and grants find each other by the ids that the recording player gives. */
function incentivesOf(steps: readonly Step[], unit: string): readonly string[] {
  const made = madeBy(steps, 'claim-incentive');
  const granted = new Set(inputsOf(steps, 'grant-incentive').map(({ incentive }) => incentive));
  return inputsOf(steps, 'verify-incentive').flatMap(({ incentive, points }) =>
    granted.has(incentive) && made.get(incentive)?.unit === unit ? [points] : [],
  );
}

function deductionsOf(steps: readonly Step[], unit: string): readonly string[] {
  const made = madeBy(steps, 'log-finding');
  return inputsOf(steps, 'confirm-finding').flatMap(({ finding }) =>
    (made.get(finding)?.charges ?? []).flatMap((charge) =>
      charge.unit === unit ? [pointsOf(charge, made.get(finding)?.price)] : [],
    ),
  );
}

/** As it is sent, or the share of what the incident costs. */
function pointsOf(
  { points, share = '100' }: { readonly points?: string; readonly share?: string },
  price = '0',
): string {
  if (points !== undefined) return points;
  return formatPoints(dividePoints(multiplyPoints(parsePoints(price), parsePoints(share)), HUNDRED_POINTS));
}

function madeBy<Name extends CommandName>(
  steps: readonly Step[],
  name: Name,
): ReadonlyMap<string, CommandInputs[Name]> {
  const own = steps.filter(({ command }) => command === name);
  return new Map(own.map(({ commandId, input }) => [idOf(name, commandId), input as CommandInputs[Name]]));
}
