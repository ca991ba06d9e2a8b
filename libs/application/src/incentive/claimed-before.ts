import { sameName, type Doubles, type EarlierClaim } from '@kaoping/domain';
import { heirOf, type IncentiveLine, type ReadModels } from '@kaoping/read-models';
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
export function earlierClaim(
  views: ReadModels,
  claim: Claimed,
  among: readonly IncentiveLine[] = views.incentives.list(claim.cycle),
): EarlierClaim | null {
  const cycle = cycleOf(views, claim.cycle);
  const found = among
    .filter((line) => line.status !== 'rejected' && line.class === claim.class)
    .filter(({ unit }) => heirOf(cycle, unit) === claim.unit)
    .find((line) => sameName(line.title, claim.title) || sharedProof(line.proof, claim) !== undefined);
  return found === undefined ? null : { incentive: found.incentive, number: found.number };
}

/** A unit that has shown some of the proof for a claim or an indicator of its own. */
export function proofOfOthers(views: ReadModels, claim: Claimed): Doubles['heldBy'] {
  const shown = shownByOthers(views, claim, views.incentives.list(claim.cycle));
  if (shown !== null) return shown;
  for (const proof of claim.proof) {
    const held = heldByOthers(views, claim.cycle, proof, { units: [claim.unit] });
    if (held !== null) return { unit: held.unit, proof };
  }
  return null;
}

/**
 * The doubles of a claim among those that were made before it, as they stand now: of two made at once the later one is
 * told of the first when it is verified.
 */
export function doublesBefore(
  views: ReadModels,
  { cycle, incentive }: { readonly cycle: string; readonly incentive: string },
): Pick<Doubles, 'earlier' | 'heldBy'> {
  const line = views.incentives.incentive(cycle, incentive);
  if (line === undefined) return { earlier: null, heldBy: null };
  const all = views.incentives.list(cycle);
  const before = all.slice(0, all.indexOf(line));
  const claim = { ...line, unit: heirOf(cycleOf(views, cycle), line.unit) };
  return { earlier: earlierClaim(views, claim, before), heldBy: shownByOthers(views, claim, before) };
}

function shownByOthers(
  views: ReadModels,
  claim: Claimed,
  among: readonly IncentiveLine[],
): Doubles['heldBy'] {
  const cycle = cycleOf(views, claim.cycle);
  for (const { unit, status, proof: shown } of among) {
    const proof = sharedProof(shown, claim);
    if (status !== 'rejected' && heirOf(cycle, unit) !== claim.unit && proof !== undefined)
      return { unit, proof };
  }
  return null;
}

function sharedProof(shown: readonly string[], { proof }: Claimed): string | undefined {
  return proof.find((sha256) => shown.includes(sha256));
}
