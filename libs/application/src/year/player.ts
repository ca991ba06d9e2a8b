import type { CommandName } from './commands.js';

/**
 * One command of the year, as its sender would send it. `as` is a login name; `public` casts ballots without one.
 * The commandId is drawn from the seed, so that the ids derived from it are the same in every play.
 */
export interface Step {
  readonly commandId: string;
  /** ISO instant at which it happens; never earlier than that of the step before. */
  readonly at: string;
  readonly as: string;
  /** The principal (person) that a deputy does it for. */
  readonly onBehalfOf?: string;
  /** A name of the command catalogue, e.g. `report-progress`. */
  readonly command: CommandName;
  /** Path parameters and body in one flat object. */
  readonly input: object;
}

/** A file of proof on its way into the evidence store. */
export interface Upload {
  readonly at: string;
  readonly as: string;
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a command answers, as far as the script goes on with it. */
export interface Answer {
  /** Id of what the command made. */
  readonly id?: string;
  /** Of `issue-ballot-codes` only, in the order of issue. */
  readonly codes?: readonly string[];
  /** True when this commandId had been carried out before. */
  readonly repeated?: boolean;
}

/** Who carries the script out: in process through the CommandBus, or over HTTP. A refusal rejects. */
export interface Player {
  run(step: Step): Promise<Answer>;
  upload(upload: Upload): Promise<{ readonly sha256: string }>;
}
