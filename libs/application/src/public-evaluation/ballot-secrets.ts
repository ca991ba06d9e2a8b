/**
 * One secret per cycle, 32 random bytes, the same ones for ever. Without it nobody gets from a code, or from its hash
 * in the log, to the ballot. What it protects and what it does not: docs/adr/0003.
 */
export interface BallotSecrets {
  /** Makes the secret at its first use. */
  secretOf(cycle: string): Promise<Uint8Array>;
}

/** Nest token of the BallotSecrets. */
export const BALLOT_SECRETS = Symbol('BallotSecrets');
