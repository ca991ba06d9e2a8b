import { formerAmong, ownAmong } from '../core/actor.js';
import { sameContent } from '../core/same-content.js';
import { fitsItem, gainOf, type ItemInForce, type ScoredItem } from '../result/scored-item.js';
import type { VoteOnAppealCommand } from './commands.js';
import type { AppealEvent, PanelVote } from './events.js';
import { refuseAppeal } from './refusals.js';
import type { KnownAppeal } from './state.js';
import { carriedBy } from './tally.js';

type Heard = Extract<KnownAppeal, { readonly status: 'accepted' | 'ruled' }>;

/**
 * A member says what they hold right; the vote that decides brings the ruling with it, in the same batch. Until then a
 * later vote of theirs takes the place of an earlier one. Who has not voted by then still puts theirs on record.
 */
export function voteOnAppeal(command: VoteOnAppealCommand, state: KnownAppeal): readonly AppealEvent[] {
  const { cycle, appeal, outcome, corrected = null, reasons, actor, inForce } = command;
  if (!isHeard(state)) throw refuseAppeal.APPEAL_WRONG_STATUS({ status: state.status, needed: ['accepted'] });
  if (state.members.length === 0) throw refuseAppeal.APPEAL_PANEL_MISSING();
  const { person } = actor;
  if (!state.members.includes(person)) throw refuseAppeal.APPEAL_NOT_ON_PANEL();
  const mine = state.votes.find((vote) => vote.person === person);
  const vote: PanelVote = { person, outcome, corrected, reasons };
  if (mine !== undefined && sameContent(mine, vote)) return [];
  // What was ruled before votes were kept has none, and takes none.
  if (state.status === 'ruled' && (mine !== undefined || state.ruled.votes === undefined))
    throw refuseAppeal.APPEAL_WRONG_STATUS({ status: state.status, needed: ['accepted'] });
  const { unit, item } = state.filed;
  // Whoever has come to the unit, or to head it, since the panel was named.
  const units = inForce?.units ?? [unit];
  const own = ownAmong(actor, units);
  if (own !== undefined) throw refuseAppeal.APPEAL_OWN_UNIT({ unit: own });
  const former = formerAmong(actor, units);
  if (former !== undefined) throw refuseAppeal.APPEAL_FORMER_UNIT({ unit: former });
  if (reasons.trim() === '') throw refuseAppeal.REASON_MISSING();
  assertCorrection(vote, state, inForce);
  const about = { cycle, appeal, unit };
  const cast: AppealEvent = {
    type: 'AppealVoteCast',
    data: { ...about, outcome, corrected, reasons, votedBy: person },
  };
  if (state.status === 'ruled') return [cast];
  const votes = [...state.votes.filter((other) => other.person !== person), vote];
  const carried = carriedBy({ ...state, votes, item });
  const original = inForce?.value ?? state.filed.value;
  if (carried === undefined || !stands(carried.vote, item, { original, inForce })) return [cast];
  const { vote: won, presiding } = carried;
  return [
    cast,
    {
      type: 'AppealRuled',
      data: {
        ...{ ...about, item, original, outcome: won.outcome, corrected: won.corrected, reasons: won.reasons },
        ...{ ruledBy: won.person, votes: votes.map(({ reasons: _, ...said }) => said) },
        ...(presiding !== undefined && { presiding }),
      },
    },
  ];
}

function isHeard(state: KnownAppeal): state is Heard {
  return state.status === 'accepted' || state.status === 'ruled';
}

/** @throws APPEAL_CORRECTED_UNFIT, APPEAL_ITEM_UNKNOWN, APPEAL_CORRECTED_INVALID, APPEAL_CORRECTED_NO_BETTER */
function assertCorrection(
  { outcome, corrected: found }: PanelVote,
  state: Heard,
  inForce: ItemInForce | null,
): void {
  if ((outcome === 'rejected') !== (found === null)) throw refuseAppeal.APPEAL_CORRECTED_UNFIT({ outcome });
  if (found === null) return;
  const { unit, item, value } = state.filed;
  if (inForce === null)
    throw refuseAppeal.APPEAL_ITEM_UNKNOWN({ unit, kind: item.kind, subject: item.subject });
  const { least, most, decimals } = inForce;
  if (!fitsItem(item, inForce, found))
    throw refuseAppeal.APPEAL_CORRECTED_INVALID({ found, least, most, decimals });
  const original = state.status === 'ruled' ? state.ruled.original : (inForce.value ?? value);
  if (gainOf(item, original, found) <= 0) throw refuseAppeal.APPEAL_CORRECTED_NO_BETTER({ found, original });
}

/** An earlier vote may say what another ruling has overtaken: then nothing is ruled until its member votes anew. */
function stands(
  { corrected }: PanelVote,
  item: ScoredItem,
  { original, inForce }: { readonly original: string; readonly inForce: ItemInForce | null },
): boolean {
  if (corrected === null) return true;
  return inForce !== null && fitsItem(item, inForce, corrected) && gainOf(item, original, corrected) > 0;
}
