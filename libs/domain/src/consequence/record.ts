import { sameContent } from '../core/same-content.js';
import { isDecimal } from '../scoring/points-text.js';
import type { RecordConsequenceCommand } from './commands.js';
import type { ConsequenceEvent, ConsequenceRecorded } from './events.js';
import { refuseConsequence } from './refusals.js';
import type { ConsequencesState } from './state.js';

type Proposed = Pick<ConsequenceRecorded['data'], 'unit' | 'person' | 'kind' | 'text' | 'ground'>;

/** Puts a consequence into the register, from a ground that is established: it holds once it is confirmed. */
export function recordConsequence(
  command: RecordConsequenceCommand,
  state: ConsequencesState,
): readonly ConsequenceEvent[] {
  const { cycle, consequence, unit, kind, text, ground, until, actor } = command;
  if (state.has(consequence)) return [];
  if (!command.units.includes(unit)) throw refuseConsequence.UNIT_UNKNOWN({ unit });
  if (text.trim() === '') throw refuseConsequence.CONSEQUENCE_TEXT_MISSING();
  if (until !== undefined && until < command.today)
    throw refuseConsequence.CONSEQUENCE_ALREADY_OVER({ until, today: command.today });
  const person = personOf(command);
  const cost = costOf(command);
  const earlier = sameAmong(state, { unit, kind, text, ground, ...(person !== undefined && { person }) });
  if (earlier !== undefined)
    throw refuseConsequence.CONSEQUENCE_ALREADY_RECORDED({
      ...{ consequence: earlier, kind, ground: ground.kind, ref: ground.ref },
    });
  return [
    {
      type: 'ConsequenceRecorded',
      data: {
        ...{ cycle, consequence, unit, kind, ...(person !== undefined && { person }), text, ground },
        ...(cost !== null && { cost }),
        ...(until !== undefined && { until }),
        recordedBy: actor.person,
      },
    },
  ];
}

/** What would be said twice of the unit or the person: of 'other' kinds only the words tell one from another. */
function sameAmong(
  state: ConsequencesState,
  { unit, person, kind, text, ground }: Proposed,
): string | undefined {
  const found = [...state].find(
    ([, { status, recorded }]) =>
      status !== 'lifted' &&
      recorded.unit === unit &&
      recorded.person === person &&
      recorded.kind === kind &&
      sameContent(recorded.ground, ground) &&
      (kind !== 'other' || recorded.text.trim() === text.trim()),
  );
  return found?.[0];
}

function personOf({ person, unit }: RecordConsequenceCommand): string | undefined {
  if (person === undefined) return undefined;
  if (person.unit === null) throw refuseConsequence.CONSEQUENCE_PERSON_UNKNOWN({ person: person.id });
  if (person.unit !== unit)
    throw refuseConsequence.CONSEQUENCE_PERSON_NOT_OF_UNIT({ person: person.id, unit });
  return person.id;
}

/** Award eligibility (评先评优资格) is lost for a work failure (工作失误) that cost points, or by a veto or a grade. */
function costOf({ kind, ground, unit, established }: RecordConsequenceCommand): string | null {
  const about = { ground: ground.kind, ref: ground.ref, unit };
  if (established === undefined) throw refuseConsequence.CONSEQUENCE_GROUND_NOT_ESTABLISHED(about);
  const { cost } = established;
  const failure = ground.kind === 'finding' || ground.kind === 'criticism';
  if (kind === 'award-ineligibility' && failure && (cost === null || isDecimal(cost, { max: '0' })))
    throw refuseConsequence.CONSEQUENCE_WITHOUT_COST(about);
  return cost;
}
