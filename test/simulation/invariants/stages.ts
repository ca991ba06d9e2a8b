import { stepsOf, type StageId } from '@kaoping/domain';
import { scheme } from '../bureau.js';
import type { Happening, Invariant } from './invariant.js';

const steps = stepsOf(scheme.stages);

/** Stages open in the order of the scheme, each step closed before the next one opens; back only where a return says so. */
export class StageOrder implements Invariant {
  readonly name = 'stage order';
  readonly #open = new Set<StageId>();
  #step = -1;
  /** Step that a return opens again. */
  #back = -1;

  look({ events }: Happening): readonly string[] {
    const found: string[] = [];
    for (const { type, data } of events) {
      const { stage, to } = data as { readonly stage: StageId; readonly to?: StageId };
      if (type === 'StageTransitionReturned' && to !== undefined)
        this.#back = steps.findIndex((stages) => stages.includes(to));
      if (type === 'StageClosed' && !this.#open.delete(stage))
        found.push(`${stage} closed, but was not open`);
      if (type !== 'StageOpened') continue;
      const step = steps.findIndex((stages) => stages.includes(stage));
      const fromOlderStep = [...this.#open].filter((one) => steps[step]?.includes(one) !== true);
      if (fromOlderStep.length > 0) found.push(`${stage} opened while ${fromOlderStep.join()} was open`);
      if (step !== this.#step && step !== this.#step + 1 && step !== this.#back)
        found.push(`${stage} opened after step ${this.#step}`);
      this.#step = step;
      this.#open.add(stage);
    }
    return found;
  }
}

/** After the result is final nothing of the cycle is recorded but how it is made known, corrected and laid down. */
export class FrozenOnceFinal implements Invariant {
  readonly name = 'a final cycle takes no further fact';
  #final = false;

  look({ events }: Happening): readonly string[] {
    const found: string[] = [];
    for (const { type, stream } of events) {
      if (this.#final && stream.includes('-year') && !AFTER_FINAL.has(type))
        found.push(`${type} after ResultFinalised`);
      if (type === 'ResultFinalised') this.#final = true;
    }
    return found;
  }
}

const AFTER_FINAL: ReadonlySet<string> = new Set([
  'ResultFinalised',
  'BulletinIssued',
  'CorrectionProposed',
  'CorrectionRejected',
  'ResultCorrected',
  // What follows from grades and findings is recorded until the archive; it moves no score.
  'ConsequenceRecorded',
  'ConsequenceConfirmed',
  'ConsequenceLifted',
  'ConsequenceTold',
  'ConsequenceAcknowledged',
  // The lowest grade is ordered to rectify, without a surcharge, and reminded of it.
  'RectificationOrdered',
  'RectificationPlanned',
  'RectificationReported',
  'RectificationInspected',
  'RectificationClosed',
  'RectificationRepeated',
  'RectificationWaived',
  'ReminderIssued',
  'StageTransitionRequested',
  'StageTransitionApproved',
  'StageTransitionReturned',
  'StageTransitionForced',
  'TransitionApproverAdded',
  'DelegationGranted',
  'DelegationRevoked',
  'StageClosed',
  'StageOpened',
]);
