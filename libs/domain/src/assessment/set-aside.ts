import type { SetScoresAsideCommand } from './commands.js';
import type { AssessmentEvent } from './events.js';
import type { AssessmentState } from './state.js';

/**
 * Once for each change, and nothing where nothing was given. It refuses nothing: the change of the plan is in force when
 * it comes here, and what lands too late to count is shown as late.
 */
export function setScoresAside(
  command: SetScoresAsideCommand,
  state: AssessmentState,
): readonly AssessmentEvent[] {
  const { cycle, indicator, change, version, reason, deadline, actor } = command;
  if (state.status === 'none' || state.dossier.setAsideFor === change) return [];
  const selfScore = state.dossier.selfScore?.score ?? null;
  const verified = state.status === 'verified' ? state.score : null;
  if (selfScore === null && verified === null) return [];
  const given = { selfScore, verified, setAsideBy: actor.person, reason, deadline };
  return [{ type: 'ScoresSetAside', data: { cycle, indicator, change, version, ...given } }];
}
