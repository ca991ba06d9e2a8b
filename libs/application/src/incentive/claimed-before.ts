import type { EarlierClaim } from '@kaoping/domain';
import { heirOf, type ReadModels } from '@kaoping/read-models';
import { cycleOf } from '../cycle/look-up.js';
import { heldByOthers } from '../evidence/held-by.js';

interface Claimed {
  readonly cycle: string;
  readonly unit: string;
  readonly title: string;
  readonly class?: string;
  readonly proof: readonly string[];
}

/** The first claim that looks like the same: not rejected, of the same class, with the same title or some of the same proof. */
export function earlierClaim(views: ReadModels, claim: Claimed): EarlierClaim | null {
  const cycle = cycleOf(views, claim.cycle);
  const found = views.incentives
    .list(claim.cycle)
    .filter((line) => line.status !== 'rejected' && line.class === claim.class)
    .filter(({ unit }) => heirOf(cycle, unit) === claim.unit)
    .find((line) => line.title.trim() === claim.title.trim() || sharedProof(line.proof, claim) !== undefined);
  return found === undefined ? null : { incentive: found.incentive, number: found.number };
}

/** A unit that has shown some of the proof for a claim or an indicator of its own. */
export function proofOfOthers(
  views: ReadModels,
  claim: Claimed,
): { readonly unit: string; readonly proof: string } | null {
  const cycle = cycleOf(views, claim.cycle);
  for (const { unit, status, proof: shown } of views.incentives.list(claim.cycle)) {
    const proof = sharedProof(shown, claim);
    if (status !== 'rejected' && heirOf(cycle, unit) !== claim.unit && proof !== undefined)
      return { unit, proof };
  }
  for (const proof of claim.proof) {
    const held = heldByOthers(views, claim.cycle, proof, { units: [claim.unit] });
    if (held !== null) return { unit: held.unit, proof };
  }
  return null;
}

function sharedProof(shown: readonly string[], { proof }: Claimed): string | undefined {
  return proof.find((sha256) => shown.includes(sha256));
}
