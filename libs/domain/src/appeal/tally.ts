import { gainOf, type ScoredItem } from '../result/scored-item.js';
import type { PanelVote } from './events.js';

interface Panel {
  readonly members: readonly string[];
  /** Whose view prevails where none has a majority. */
  readonly presiding: string | undefined;
  readonly votes: readonly PanelVote[];
  readonly item: ScoredItem;
}

type View = Pick<PanelVote, 'outcome' | 'corrected'>;

export interface Carried {
  /** The vote by which the view prevailed, with the reasons of the ruling. */
  readonly vote: PanelVote;
  /** Who decided, where no view had a majority. */
  readonly presiding?: string;
}

/**
 * The view that more than half of the panel named shares, whoever has yet to vote. Once all have voted and none has so
 * many, the one presiding decides between those that have most; where that person holds another view, nobody has decided.
 */
export function carriedBy({ members, presiding, votes, item }: Panel): Carried | undefined {
  const sharing = (vote: PanelVote): number => votes.filter((other) => isSameView(item, other, vote)).length;
  const most = votes.reduce((found, vote) => Math.max(found, sharing(vote)), 0);
  // The last one to come to it: with that vote it was decided.
  const majority = votes.findLast((vote) => sharing(vote) * 2 > members.length);
  if (majority !== undefined) return { vote: majority };
  if (votes.length < members.length || presiding === undefined) return undefined;
  const casting = votes.find(({ person }) => person === presiding);
  return casting !== undefined && sharing(casting) === most ? { vote: casting, presiding } : undefined;
}

/** 2 and 2.00 are one view. */
export function isSameView(item: ScoredItem, a: View, b: View): boolean {
  if (a.outcome !== b.outcome) return false;
  if (a.corrected === null || b.corrected === null) return a.corrected === b.corrected;
  return gainOf(item, a.corrected, b.corrected) === 0;
}
