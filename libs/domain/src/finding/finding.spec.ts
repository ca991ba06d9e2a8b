import { describe, it } from '@jest/globals';
import { given } from '../core/testing/given.js';
import { findingDecider } from './decide.js';
import {
  INSPECTOR,
  CLERK,
  SUPERVISOR,
  about,
  log,
  answer,
  confirm,
  withdraw,
  logged,
  loggedWith,
  reported,
  reportedWith,
  answered,
  confirmed,
  deduction,
  withdrawn,
} from './testing/finding-story.js';

describe('logging a finding', () => {
  it('records what was found, where, and what each unit is charged with', () => {
    given(findingDecider, []).when(log()).then([logged]);
  });

  it('names the units charged, each known and once', () => {
    const charge = { unit: 'u03', liability: 'direct', points: '0.5' } as const;
    given(findingDecider, [])
      .when(log({ charges: [] }))
      .refuses('FINDING_WITHOUT_CHARGE');
    given(findingDecider, [])
      .when(log({ charges: [{ ...charge, unit: 'u99' }] }))
      .refuses('UNIT_UNKNOWN', { unit: 'u99' });
    given(findingDecider, [])
      .when(log({ charges: [charge, charge] }))
      .refuses('CHARGE_REPEATED', { unit: 'u03' });
  });

  it.each(['0', '0.00', '-1', '１', '1e1', '', '100.01'])('charges no %j points', (points) => {
    given(findingDecider, [])
      .when(log({ charges: [{ unit: 'u03', liability: 'direct', points }] }))
      .refuses('CHARGE_POINTS_INVALID', { unit: 'u03', points });
  });

  it('charges by head what the heads come to', () => {
    const byHead = (heads: number | undefined, perHead: string | undefined) =>
      given(findingDecider, []).when(
        log({
          charges: [
            {
              ...{ unit: 'u03', liability: 'direct', points: '1' },
              ...(heads !== undefined && { heads }),
              ...(perHead !== undefined && { perHead }),
            },
          ],
        }),
      );
    byHead(3, '0.5').refuses('CHARGE_HEADS_MISMATCH', {
      ...{ unit: 'u03', points: '1', heads: 3, perHead: '0.5', expected: '1.5' },
    });
    byHead(2, undefined).refuses('CHARGE_HEADS_INVALID', { unit: 'u03' });
    byHead(undefined, '0.5').refuses('CHARGE_HEADS_INVALID', { unit: 'u03' });
    byHead(1.5, '0.5').refuses('CHARGE_HEADS_INVALID', { unit: 'u03' });
  });

  it('charges points to the hundredth', () => {
    given(findingDecider, [])
      .when(log({ charges: [{ unit: 'u03', liability: 'direct', points: '0.125' }] }))
      .refuses('CHARGE_POINTS_TOO_PRECISE', { unit: 'u03', points: '0.125', decimals: 2 });
  });

  it('needs its texts, at least one inspector, and photos by their digest', () => {
    given(findingDecider, [])
      .when(log({ place: ' ' }))
      .refuses('FINDING_TEXT_MISSING', { field: 'place' });
    given(findingDecider, [])
      .when(log({ inspectors: [] }))
      .refuses('FINDING_WITHOUT_INSPECTOR');
    given(findingDecider, [])
      .when(log({ inspectors: ['p-second'] }))
      .refuses('FINDING_INSPECTORS_TOO_FEW', { needed: 2 });
    given(findingDecider, [])
      .when(log({ foundAt: '2024-08-06T14:30:01.000Z' }))
      .refuses('FINDING_TIME_INVALID', {
        ...{ foundAt: '2024-08-06T14:30:01.000Z', now: '2024-08-06T14:30:00.000Z' },
      });
    given(findingDecider, [])
      .when(log({ inspectors: ['p-second', 'p-second'] }))
      .refuses('FINDING_INSPECTOR_REPEATED', { person: 'p-second' });
    given(findingDecider, [])
      .when(log({ photos: ['x.jpg'] }))
      .refuses('FINDING_PHOTO_INVALID', { photo: 'x.jpg' });
  });

  it('is not for inspectors whose own unit is charged', () => {
    given(findingDecider, [])
      .when(log({ actor: { ...INSPECTOR, unit: 'u05' } }))
      .refuses('FINDING_OWN_UNIT', { unit: 'u05' });
    given(findingDecider, [])
      .when(log({ inspectorUnits: { 'p-second': ['u01', 'u03'] } }))
      .refuses('FINDING_OWN_UNIT', { unit: 'u03', person: 'p-second' });
    given(findingDecider, [])
      .when(log({ formerUnits: { 'p-second': ['u05'] } }))
      .refuses('FINDING_FORMER_UNIT', { unit: 'u05', person: 'p-second' });
  });

  it('was taken in although it was found before the period or after it', () => {
    for (const foundOn of ['2023-12-31', '2025-01-01'])
      given(findingDecider, [])
        .when(log({ foundOn }))
        .refuses('FINDING_OUTSIDE_PERIOD', { day: foundOn, from: '2024-01-01', to: '2024-12-31' });
    given(findingDecider, [])
      .when(log({ foundOn: '2024-01-01' }))
      .then([logged]);
  });

  it('named an inspector whom nobody knows', () => {
    const inspectors = ['p-inspector', 'p-nobody'];
    const unknown = { inspectors, unknownInspectors: ['p-nobody'] };
    given(findingDecider, []).when(log(unknown)).refuses('FINDING_INSPECTOR_UNKNOWN', { person: 'p-nobody' });
    given(findingDecider, [])
      .when(log({ ...unknown, source: 'superior', mode: 'joint' }))
      .refuses('FINDING_INSPECTOR_UNKNOWN', { person: 'p-nobody' });
  });

  it('named as an inspector somebody who is neither that nor of the office', () => {
    const inspectors = ['p-inspector', 'p-clerk'];
    const unfit = { inspectors, unfitInspectors: ['p-clerk'] };
    given(findingDecider, []).when(log(unfit)).refuses('FINDING_INSPECTOR_UNFIT', { person: 'p-clerk' });
    // Who was there when somebody else found it is told as it was.
    given(findingDecider, [])
      .when(log({ ...unfit, source: 'superior', mode: 'joint' }))
      .then([loggedWith({ source: 'superior', mode: 'joint', book: 'superior', inspectors })]);
  });

  // A mode and an inspector were demanded of a call to the hotline.
  it('says how it was inspected where it was, and nothing of the kind where others report it', () => {
    given(findingDecider, [])
      .when(reported({ source: 'inspection', inspectors: ['p-inspector', 'p-second'] }))
      .refuses('FINDING_MODE_MISSING');
    for (const source of ['hotline', 'media', 'authority'] as const)
      given(findingDecider, [])
        .when(reported({ source }))
        .then([reportedWith({ source })]);
    for (const mode of ['open', 'undercover'] as const)
      given(findingDecider, [])
        .when(reported({ mode }))
        .refuses('FINDING_MODE_UNFIT', { source: 'hotline', mode });
    given(findingDecider, [])
      .when(reported({ mode: 'joint', inspectors: ['p-second'] }))
      .then([reportedWith({ mode: 'joint', inspectors: ['p-second'] })]);
  });

  it('cannot overwrite another finding', () => {
    given(findingDecider, [logged]).when(log()).then([]);
    given(findingDecider, [logged])
      .when(log({ place: '仓库' }))
      .refuses('FINDING_ALREADY_LOGGED', { finding: 'f1' });
  });

  it('ends with the verification', () => {
    given(findingDecider, [])
      .when(log({ openStages: ['computation'] }))
      .refuses('FINDING_STAGE_CLOSED', {
        open: ['computation'],
        needed: ['entry', 'execution', 'self-evaluation', 'verification'],
      });
  });
});

describe('a finding', () => {
  it('is answered by a unit charged, until it is decided', () => {
    given(findingDecider, [logged]).when(answer()).then([answered]);
    given(findingDecider, [logged])
      .when(answer({ unit: 'u01' }))
      .refuses('FINDING_UNIT_NOT_CHARGED', { unit: 'u01' });
    given(findingDecider, [logged])
      .when(answer({ text: '' }))
      .refuses('FINDING_TEXT_MISSING', { field: 'text' });
    given(findingDecider, [logged, confirmed])
      .when(answer())
      .refuses('FINDING_CLOSED', { finding: 'f1', status: 'confirmed' });
    given(findingDecider, [logged, withdrawn])
      .when(answer())
      .refuses('FINDING_CLOSED', { finding: 'f1', status: 'withdrawn' });
    given(findingDecider, []).when(answer()).refuses('FINDING_UNKNOWN', { finding: 'f1' });
  });

  it('is confirmed with one deduction for each unit charged', () => {
    given(findingDecider, [logged, answered])
      .when(confirm())
      .then([confirmed, deduction(0), deduction(1)]);
    const upheld = given(findingDecider, [logged, confirmed, deduction(0), deduction(1)]);
    upheld.when(confirm()).then([]);
    upheld
      .when(confirm({ actor: { ...SUPERVISOR, person: 'p-other' } }))
      .refuses('FINDING_CLOSED', { finding: 'f1', status: 'confirmed' });
    given(findingDecider, [logged])
      .when(confirm({ reason: '事实清楚' }))
      .then([
        { type: 'FindingConfirmed', data: { ...about, confirmedBy: 'p-supervisor', reason: '事实清楚' } },
        deduction(0),
        deduction(1),
      ]);
  });

  it('is confirmed by nobody who inspected, or works in a unit charged, or heads one', () => {
    given(findingDecider, [logged])
      .when(confirm({ actor: { ...SUPERVISOR, person: 'p-second' } }))
      .refuses('FINDING_CONFIRMER_IS_INSPECTOR');
    given(findingDecider, [logged])
      .when(confirm({ actor: { ...SUPERVISOR, heads: ['u01', 'u05'] } }))
      .refuses('FINDING_OWN_UNIT', { unit: 'u05' });
    given(findingDecider, [logged])
      .when(confirm({ actor: CLERK }))
      .refuses('FINDING_OWN_UNIT', { unit: 'u03' });
  });

  it('is withdrawn with a reason, before or after its confirmation, and is not confirmed again', () => {
    given(findingDecider, [logged]).when(withdraw()).then([withdrawn]);
    given(findingDecider, [logged, confirmed, deduction(0), deduction(1)])
      .when(withdraw({ actor: { ...SUPERVISOR, person: 'p-other' } }))
      .then([{ type: 'FindingWithdrawn', data: { ...about, withdrawnBy: 'p-other', reason: '查无实据' } }]);
    given(findingDecider, [logged])
      .when(withdraw({ reason: ' ' }))
      .refuses('REASON_MISSING');
    given(findingDecider, [logged])
      .when(withdraw({ actor: CLERK }))
      .refuses('FINDING_OWN_UNIT');
    given(findingDecider, [logged, withdrawn])
      .when(confirm())
      .refuses('FINDING_CLOSED', { finding: 'f1', status: 'withdrawn' });
  });
});
