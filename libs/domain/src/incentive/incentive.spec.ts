import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { deputyOf } from '../core/testing/deputy.js';
import { given } from '../core/testing/given.js';
import type { IncentiveCommand } from './commands.js';
import { incentiveDecider } from './decide.js';
import type { IncentiveEvent } from './events.js';

type Change<Type extends IncentiveCommand['type']> = Partial<Extract<IncentiveCommand, { type: Type }>>;

const CLERK: Actor = { person: 'p-clerk', roles: ['clerk'], unit: 'u03', heads: [] };
const OFFICER: Actor = { person: 'p-office', roles: ['office'], unit: 'u14', heads: [] };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: ['u01'] };

const about = { cycle: 'y2024', incentive: 'i1' } as const;
const during = { ...about, openStages: ['execution'] } as const;

const claim = (change: Change<'ClaimIncentive'> = {}): IncentiveCommand => ({
  type: 'ClaimIncentive',
  ...during,
  actor: CLERK,
  unit: 'u03',
  units: ['u01', 'u03', 'u14'],
  title: '省级表彰',
  points: '1.5',
  catalogue: [],
  ...{ earlier: null, heldBy: null },
  proof: ['a'.repeat(64)],
  ...change,
});
const verify = (change: Change<'VerifyIncentive'> = {}): IncentiveCommand => ({
  type: 'VerifyIncentive',
  ...during,
  actor: OFFICER,
  ...{ earlier: null, heldBy: null },
  points: '1',
  opinion: '按市级计',
  ...change,
});
const reject = (change: Change<'RejectIncentive'> = {}): IncentiveCommand => ({
  type: 'RejectIncentive',
  ...during,
  actor: OFFICER,
  reason: '证明不足',
  ...change,
});
const grant = (change: Change<'GrantIncentive'> = {}): IncentiveCommand => ({
  type: 'GrantIncentive',
  ...during,
  actor: CHAIR,
  ...change,
});

const claimed: IncentiveEvent = {
  type: 'IncentiveClaimed',
  data: {
    ...about,
    unit: 'u03',
    title: '省级表彰',
    points: '1.5',
    proof: ['a'.repeat(64)],
    claimedBy: 'p-clerk',
  },
};
const verified: IncentiveEvent = {
  type: 'IncentiveVerified',
  data: { ...about, points: '1', verifiedBy: 'p-office', opinion: '按市级计' },
};
const rejected: IncentiveEvent = {
  type: 'IncentiveRejected',
  data: { ...about, rejectedBy: 'p-office', reason: '证明不足' },
};
const granted: IncentiveEvent = {
  type: 'IncentiveGranted',
  data: { ...about, unit: 'u03', points: '1', claimed: '1.5', grantedBy: 'p-chair' },
};

describe('a claim that looks like a slip', () => {
  // The same award was claimed twice and nobody was told.
  it('is told of the earlier one of the unit, and taken with a reason', () => {
    const earlier = { incentive: 'i0', number: 3 };
    given(incentiveDecider, [])
      .when(claim({ earlier, acknowledgeEarlier: ' ' }))
      .refuses('INCENTIVE_CLAIMED_BEFORE', { ...earlier, reasonIn: 'acknowledgeEarlier' });
    const reason = '本次为年度表彰，前次为季度表彰';
    given(incentiveDecider, [])
      .when(claim({ earlier, acknowledgeEarlier: reason }))
      .then([{ type: 'IncentiveClaimed', data: { ...claimed.data, earlier: { ...earlier, reason } } }]);
  });

  it('is told whose file its proof is, and taken with a reason', () => {
    const heldBy = { unit: 'u01', proof: 'a'.repeat(64) };
    given(incentiveDecider, [])
      .when(claim({ heldBy }))
      .refuses('INCENTIVE_PROOF_OF_ANOTHER_UNIT', { ...heldBy, reasonIn: 'acknowledgeShared' });
    const reason = '两科室联合获奖';
    given(incentiveDecider, [])
      .when(claim({ heldBy, acknowledgeShared: reason }))
      .then([{ type: 'IncentiveClaimed', data: { ...claimed.data, sharedWith: { ...heldBy, reason } } }]);
  });

  // Clerk and head claimed the same award at once, neither was told, and it counted twice.
  it('is told of it when it is verified, where nobody was when it was claimed', () => {
    const earlier = { incentive: 'i0', number: 3 };
    const heldBy = { unit: 'u01', proof: 'a'.repeat(64) };
    const unaware = given(incentiveDecider, [claimed]);
    unaware
      .when(verify({ earlier }))
      .refuses('INCENTIVE_CLAIMED_BEFORE', { ...earlier, reasonIn: 'acknowledgeEarlier' });
    unaware
      .when(verify({ heldBy }))
      .refuses('INCENTIVE_PROOF_OF_ANOTHER_UNIT', { ...heldBy, reasonIn: 'acknowledgeShared' });
    const reason = '两项表彰';
    unaware
      .when(verify({ earlier, acknowledgeEarlier: reason }))
      .then([{ ...verified, data: { ...verified.data, earlier: { ...earlier, reason } } }]);
    const told: IncentiveEvent = { ...claimed, data: { ...claimed.data, earlier: { ...earlier, reason } } };
    given(incentiveDecider, [told]).when(verify({ earlier })).then([verified]);
  });
});

describe('an incentive', () => {
  it('is claimed for a unit with proof', () => {
    given(incentiveDecider, []).when(claim()).then([claimed]);
    given(incentiveDecider, [])
      .when(claim({ unit: 'u99' }))
      .refuses('UNIT_UNKNOWN', { unit: 'u99' });
    given(incentiveDecider, [])
      .when(claim({ title: '' }))
      .refuses('INCENTIVE_TITLE_MISSING');
    given(incentiveDecider, [])
      .when(claim({ proof: [] }))
      .refuses('INCENTIVE_WITHOUT_PROOF');
    given(incentiveDecider, [])
      .when(claim({ proof: ['x.pdf'] }))
      .refuses('INCENTIVE_PROOF_INVALID', { proof: 'x.pdf' });
  });

  it('names a class of the catalogue, which may not demand proof', () => {
    const catalogue = [
      { id: 'praise', name: '省级表彰', cap: '2' },
      { id: 'idea', name: '合理化建议', proof: 'optional' },
    ] as const;
    const known = ['praise', 'idea'];
    const classed = { ...claimed, data: { ...claimed.data, class: 'praise' } } as IncentiveEvent;
    given(incentiveDecider, [])
      .when(claim({ catalogue, class: 'praise' }))
      .then([classed]);
    given(incentiveDecider, [classed, verified])
      .when(grant())
      .then([{ ...granted, data: { ...granted.data, class: 'praise' } }]);
    given(incentiveDecider, [])
      .when(claim({ catalogue, class: 'praise', proof: [] }))
      .refuses('INCENTIVE_WITHOUT_PROOF');
    given(incentiveDecider, [])
      .when(claim({ catalogue, class: 'idea', proof: [] }))
      .then([{ ...claimed, data: { ...claimed.data, class: 'idea', proof: [] } }]);
    given(incentiveDecider, []).when(claim({ catalogue })).refuses('INCENTIVE_CLASS_MISSING', { known });
    given(incentiveDecider, [])
      .when(claim({ catalogue, class: 'gift' }))
      .refuses('INCENTIVE_CLASS_UNKNOWN', { class: 'gift', known });
    given(incentiveDecider, [])
      .when(claim({ class: 'praise' }))
      .refuses('INCENTIVE_CLASS_UNKNOWN', { class: 'praise', known: [] });
    given(incentiveDecider, [classed])
      .when(claim({ catalogue, class: 'idea' }))
      .refuses('INCENTIVE_ALREADY_CLAIMED');
  });

  it.each(['0', '-1', '１', '', '1e2', '100.01', '0.125'])('is not claimed for %j points', (points) => {
    given(incentiveDecider, []).when(claim({ points })).refuses('INCENTIVE_POINTS_INVALID', { points });
  });

  it('has one claim', () => {
    given(incentiveDecider, [claimed]).when(claim()).then([]);
    given(incentiveDecider, [claimed])
      .when(claim({ points: '2' }))
      .refuses('INCENTIVE_ALREADY_CLAIMED', { incentive: 'i1' });
  });

  it('is verified with an opinion at no more than was claimed', () => {
    given(incentiveDecider, [claimed]).when(verify()).then([verified]);
    given(incentiveDecider, [claimed])
      .when(verify({ points: '1.51' }))
      .refuses('INCENTIVE_POINTS_ABOVE_CLAIM', { points: '1.51', claimed: '1.5' });
    given(incentiveDecider, [claimed])
      .when(verify({ points: '0' }))
      .refuses('INCENTIVE_POINTS_INVALID');
    given(incentiveDecider, [claimed])
      .when(verify({ opinion: ' ' }))
      .refuses('INCENTIVE_OPINION_MISSING');
    given(incentiveDecider, []).when(verify()).refuses('INCENTIVE_UNKNOWN', { incentive: 'i1' });
  });

  it('is verified by nobody who claimed it, or works in the unit, or heads it', () => {
    for (const actor of [{ ...OFFICER, person: 'p-clerk' }, deputyOf('p-clerk', OFFICER)])
      given(incentiveDecider, [claimed]).when(verify({ actor })).refuses('INCENTIVE_VERIFIER_IS_CLAIMER');
    given(incentiveDecider, [claimed])
      .when(verify({ actor: { ...OFFICER, unit: 'u03' } }))
      .refuses('INCENTIVE_OWN_UNIT', { unit: 'u03' });
    given(incentiveDecider, [claimed])
      .when(verify({ actor: { ...CHAIR, heads: ['u03'] } }))
      .refuses('INCENTIVE_OWN_UNIT', { unit: 'u03' });
  });

  it('is found proven or not by nobody who has worked in the unit', () => {
    const actor: Actor = { ...OFFICER, formerUnits: ['u03'] };
    for (const command of [verify({ actor }), reject({ actor })])
      given(incentiveDecider, [claimed]).when(command).refuses('INCENTIVE_FORMER_UNIT', { unit: 'u03' });
  });

  it('is granted as verified, by another person who does not head the unit', () => {
    given(incentiveDecider, [claimed, verified]).when(grant()).then([granted]);
    given(incentiveDecider, [claimed, verified])
      .when(grant({ actor: OFFICER }))
      .refuses('INCENTIVE_GRANTER_IS_VERIFIER');
    const leader: Actor = { person: 'p-leader', roles: ['supervisor'], heads: [] };
    const acted = {
      ...verified,
      data: { ...verified.data, verifiedBy: 'p-leader', onBehalfOf: 'p-chair' },
    } as IncentiveEvent;
    given(incentiveDecider, [claimed])
      .when(verify({ actor: deputyOf('p-chair', leader) }))
      .then([acted]);
    for (const actor of [CHAIR, leader])
      given(incentiveDecider, [claimed, acted])
        .when(grant({ actor }))
        .refuses('INCENTIVE_GRANTER_IS_VERIFIER');
    given(incentiveDecider, [claimed, verified])
      .when(grant({ actor: deputyOf('p-office', CHAIR) }))
      .refuses('INCENTIVE_GRANTER_IS_VERIFIER');
    given(incentiveDecider, [claimed, verified])
      .when(grant({ actor: deputyOf('p-leader', CHAIR, 'u03') }))
      .refuses('INCENTIVE_OWN_UNIT', { unit: 'u03' });
    given(incentiveDecider, [claimed, verified])
      .when(grant({ actor: { ...CHAIR, heads: ['u03'] } }))
      .refuses('INCENTIVE_OWN_UNIT', { unit: 'u03' });
    given(incentiveDecider, [claimed])
      .when(grant())
      .refuses('INCENTIVE_WRONG_STATUS', { status: 'claimed', needed: ['verified'] });
  });

  it('is rejected with a reason, until it is granted', () => {
    given(incentiveDecider, [claimed]).when(reject()).then([rejected]);
    given(incentiveDecider, [claimed, verified]).when(reject()).then([rejected]);
    given(incentiveDecider, [claimed])
      .when(reject({ reason: '' }))
      .refuses('REASON_MISSING');
    given(incentiveDecider, [claimed])
      .when(reject({ actor: CLERK }))
      .refuses('INCENTIVE_OWN_UNIT');
    given(incentiveDecider, [claimed, verified, granted])
      .when(reject())
      .refuses('INCENTIVE_WRONG_STATUS', { status: 'granted', needed: ['claimed', 'verified'] });
    given(incentiveDecider, [claimed, rejected])
      .when(verify())
      .refuses('INCENTIVE_WRONG_STATUS', { status: 'rejected', needed: ['claimed'] });
  });

  it('ends with the verification', () => {
    const closed = {
      open: ['computation'],
      needed: ['entry', 'execution', 'self-evaluation', 'verification'],
    };
    given(incentiveDecider, [claimed, verified])
      .when(grant({ openStages: ['computation'] }))
      .refuses('INCENTIVE_STAGE_CLOSED', closed);
  });
});
