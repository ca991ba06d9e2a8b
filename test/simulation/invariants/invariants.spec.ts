import { describe, expect, it } from '@jest/globals';
import type { RecordedEvent } from '@kaoping/event-store';
import { CYCLE, indicators, somebody } from '../bureau.js';
import type { Answer, Sent } from '../node.js';
import { invariants, type Happening, type Invariant } from './index.js';

const sent: Sent = {
  ...{ command: 'c', input: {}, actor: somebody('p-office-1'), commandId: 'k-1' },
  at: '2024-01-02T02:00:00.000Z',
};
const accepted: Answer = {
  kind: 'accepted',
  outcome: { commandId: 'k-1', position: '1', revision: '0', repeated: false },
};

let position = 0n;
const event = (type: string, data: object, stream = `x-${CYCLE}`): RecordedEvent => {
  position += 1n;
  return {
    ...{ id: `e${position}`, stream, type, data, position, revision: position },
    metadata: { commandId: 'k-1', digest: 'd' },
  };
};
const happened = (...events: readonly RecordedEvent[]): Happening => ({ sent, answer: accepted, events });

const named = (name: string): Invariant => {
  const found = invariants().find((one) => one.name === name);
  if (found === undefined) throw new RangeError(name);
  return found;
};
/** What an invariant finds over several happenings. */
const found = (name: string, ...all: readonly Happening[]): readonly string[] => {
  const invariant = named(name);
  return all.flatMap((one) => invariant.look(one));
};

/** Each broken once: an invariant that cannot be broken proves nothing. */
describe('an invariant finds what breaks it', () => {
  it('a refusal that wrote something', () => {
    const refused = { sent, answer: { kind: 'refused', code: 'NO' } as const };
    expect(
      found('a refused command writes nothing', { ...refused, events: [event('StageOpened', {})] }),
    ).toHaveLength(1);
    expect(found('a refused command writes nothing', { ...refused, events: [] })).toEqual([]);
  });

  it('a commandId with two effects', () => {
    const once = happened(event('A', {}));
    expect(found('one effect per commandId', once)).toEqual([]);
    expect(found('one effect per commandId', once, happened(event('B', {})))).toHaveLength(1);
  });

  it('an id that no register knows', () => {
    const name = 'an id that is answered is in the log';
    const answered = (id: string, ...events: readonly RecordedEvent[]): Happening => ({
      ...{ sent, events },
      answer: { kind: 'accepted', outcome: { ...accepted.outcome, id } },
    });
    expect(found(name, answered('r1', event('UnitRenamed', { change: 'r1' })))).toEqual([]);
    expect(found(name, answered('f1', event('A', {}, `finding-${CYCLE}_f1`)))).toEqual([]);
    expect(found(name, answered('r2', event('UnitRenamed', { change: 'r1' })))).toHaveLength(1);
  });

  it('a stage that opens before the one before has closed, or out of turn', () => {
    const open = (stage: string) => event('StageOpened', { stage });
    const close = (stage: string) => event('StageClosed', { stage });
    expect(found('stage order', happened(open('drafting'), close('drafting'), open('review')))).toEqual([]);
    expect(found('stage order', happened(open('drafting'), open('review')))).toHaveLength(1);
    expect(
      found('stage order', happened(open('drafting'), close('drafting'), open('execution'))),
    ).toHaveLength(1);
    expect(found('stage order', happened(close('review')))).toHaveLength(1);
  });

  it('somebody who approves their own request, or rules on a unit they head', () => {
    const name = 'approver is not submitter, and has no part in it';
    const request = event('StageTransitionRequested', { request: 'r', requestedBy: 'p-chair' });
    const approve = (approvedBy: string) => event('StageTransitionApproved', { request: 'r', approvedBy });
    expect(found(name, happened(request, approve('p-chair')))).toHaveLength(1);
    expect(found(name, happened(request, approve('p-leader-1')))).toEqual([]);
    const verify = (verifiedBy: string) => event('ScoreVerified', { indicator: '1-1', verifiedBy });
    expect(found(name, happened(verify('p-leader-1')))).toHaveLength(1);
    expect(found(name, happened(verify('p-leader-2')))).toEqual([]);
    const log = { inspectors: ['p-leader-2'], charges: [{ unit: 'u3' }] };
    expect(
      found(
        name,
        happened(event('FindingLogged', log), event('FindingConfirmed', { confirmedBy: 'p-leader-2' })),
      ),
    ).toHaveLength(1);
  });

  it('a deputy for somebody who may not, and a deputy and the principal as two people', () => {
    const name = 'approver is not submitter, and has no part in it';
    const acting = (type: string, data: object): RecordedEvent => {
      const done = event(type, data);
      return { ...done, metadata: { ...done.metadata, onBehalfOf: 'p-chair' } };
    };
    const request = event('StageTransitionRequested', { request: 'r', requestedBy: 'p-chair' });
    const approve = { request: 'r', approvedBy: 'p-leader-1' };
    expect(found(name, happened(request, acting('StageTransitionApproved', approve)))).toHaveLength(1);
    const asked = event('StageTransitionRequested', { request: 'r', requestedBy: 'p-office-1' });
    const again = event('StageTransitionApproved', { request: 'r', approvedBy: 'p-chair' });
    expect(found(name, happened(asked, acting('StageTransitionApproved', approve), again))).toHaveLength(1);
    // p-chair heads u3, which p-leader-1 has nothing to do with.
    const confirm = { confirmedBy: 'p-leader-1', unit: 'u3' };
    expect(found(name, happened(event('VetoConfirmed', confirm)))).toEqual([]);
    expect(found(name, happened(acting('VetoConfirmed', confirm)))).toHaveLength(1);
    const passed = (review: number) => ({ review, reviewedBy: `p-leader-${review}` });
    const first = event('PlanReviewPassed', passed(1));
    expect(found(name, happened(first, event('PlanReviewPassed', passed(2))))).toEqual([]);
    const forFirst = event('PlanReviewPassed', passed(2));
    const both = { ...forFirst, metadata: { ...forFirst.metadata, onBehalfOf: 'p-leader-1' } };
    expect(found(name, happened(first, both))).toHaveLength(1);
  });

  it('somebody who finds out about a unit where they have worked', () => {
    const name = 'approver is not submitter, and has no part in it';
    const propose = (unit: string) => event('VetoProposed', { unit, proposedBy: 'p-inspector-4' });
    expect(found(name, happened(propose('u3')))).toHaveLength(1);
    expect(found(name, happened(propose('u2')))).toEqual([]);
  });

  it('a fact behind the final result', () => {
    const final = event('ResultFinalised', {});
    const name = 'a final cycle takes no further fact';
    expect(found(name, happened(final, event('BulletinIssued', {})))).toEqual([]);
    expect(found(name, happened(final, event('ScoreCorrected', {})))).toHaveLength(1);
  });

  it('a plan in force whose weights are not the declared total', () => {
    const published = (of: typeof indicators) => happened(event('PlanPublished', { indicators: of }));
    expect(found('weights are the declared total', published(indicators))).toEqual([]);
    expect(found('weights are the declared total', published(indicators.slice(1)))).toHaveLength(1);
  });

  it('a score that the facts do not lead to', () => {
    const name = 'score = f(events, scheme version)';
    const told = [
      event('StageOpened', { stage: 'verification' }),
      event('StageOpened', { stage: 'evaluation' }),
      event('PlanPublished', { indicators: indicators.filter(({ id }) => id === '1-1') }),
      event('ScoreVerified', { indicator: '1-1', score: '30' }),
      event('LeaderSheetSubmitted', { person: 'p-chair', marks: [{ unit: 'u1', mark: '8' }] }),
      event('BallotCast', { ratings: { u1: 'A' } }),
      event('BallotCast', { ratings: { u1: 'B' } }),
    ];
    // 30 of 40 is 75, of which 80 % is 60; 8 from the leader; the mean of 10 and 8 from the public.
    const computed = (final: string) => event('ResultComputed', { units: [{ unit: 'u1', final }] });
    const only = (all: readonly string[]) => all.filter((one) => one.startsWith('u1'));
    expect(only(found(name, happened(...told, computed('77.00'))))).toEqual([]);
    expect(only(found(name, happened(...told, computed('77.01'))))).toHaveLength(1);
    const late = [
      event('StageClosed', { stage: 'verification' }),
      event('ScoreVerified', { indicator: '1-1', score: '40' }),
    ];
    expect(only(found(name, happened(...told, ...late, computed('77.00'))))).toEqual([]);
  });
});
