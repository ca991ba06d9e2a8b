import { describe, it } from '@jest/globals';
import type { Actor } from '../core/actor.js';
import { given } from '../core/testing/given.js';
import { findingDecider } from './decide.js';
import type { EarlierPrice } from './commands.js';
import type { FindingEvent, FindingLogged } from './events.js';
import {
  OFFICER,
  SUPERVISOR,
  about,
  answer,
  answered,
  calendar,
  confirm,
  confirmed,
  correct,
  deduction,
  log,
  logged,
  loggedWith,
  verify,
  withdraw,
  withdrawn,
} from './testing/finding-story.js';

const answerBy = { until: '2024-08-13', workingDays: 5, calendar: 'weekends' };
const CHAIR: Actor = { person: 'p-chair', roles: ['chair'], heads: [] };
const mandate = {
  ...{ cycle: 'y2024', delegation: 'd1', from: '2024-08-01', until: '2024-08-31' },
  ...{ stages: [], units: [] },
};
const { description, place, charges } = logged.data as FindingLogged['data'];
const original = { description, place, charges };

describe('the time to answer', () => {
  const waiting = loggedWith({ answerBy });
  const other: FindingEvent = {
    type: 'FindingAnswered',
    data: { ...about, unit: 'u05', answeredBy: 'p-clerk', text: '已整改' },
  };

  it('is counted in working days from the day after, and stands in the event', () => {
    given(findingDecider, [])
      .when(log({ answerWorkingDays: 5, calendar }))
      .then([waiting]);
  });

  it('includes its last day, and takes nothing after it', () => {
    given(findingDecider, [waiting])
      .when(answer({ today: '2024-08-13' }))
      .then([answered]);
    given(findingDecider, [waiting])
      .when(answer({ today: '2024-08-14' }))
      .refuses('FINDING_ANSWER_LATE', { until: '2024-08-13', days: 5, today: '2024-08-14' });
  });

  it('is waited for before anybody confirms, unless all have answered', () => {
    given(findingDecider, [waiting, answered])
      .when(confirm({ today: '2024-08-13' }))
      .refuses('FINDING_ANSWER_AWAITED', { units: ['u05'], until: '2024-08-13', today: '2024-08-13' });
    given(findingDecider, [waiting, answered, other])
      .when(confirm({ today: '2024-08-08' }))
      .then([confirmed, deduction(0), deduction(1)]);
    given(findingDecider, [waiting])
      .when(confirm({ today: '2024-08-14' }))
      .then([confirmed, deduction(0), deduction(1)]);
  });
});

describe('what a section in charge recorded', () => {
  const recorded = loggedWith({ inCharge: { unit: 'u07', recordedBy: 'p-recorder' } });
  const verified: FindingEvent = {
    type: 'FindingVerified',
    data: { ...about, verifiedBy: 'p-office', opinion: '属实' },
  };

  it('is verified by the office before it is confirmed', () => {
    given(findingDecider, [recorded])
      .when(confirm())
      .refuses('FINDING_NOT_VERIFIED', { finding: 'f1', unit: 'u07' });
    given(findingDecider, [recorded])
      .when(verify({ opinion: '属实' }))
      .then([verified]);
    given(findingDecider, [recorded, verified])
      .when(confirm())
      .then([confirmed, deduction(0), deduction(1)]);
  });

  it('is verified by nobody who recorded or inspected it, or works in a unit charged', () => {
    const by = (actor: Actor) => given(findingDecider, [recorded]).when(verify({ actor }));
    by({ ...OFFICER, person: 'p-recorder' }).refuses('FINDING_STEP_BEFORE_IS_YOURS');
    by({ ...OFFICER, person: 'p-second' }).refuses('FINDING_CONFIRMER_IS_INSPECTOR');
    by({ ...OFFICER, unit: 'u05' }).refuses('FINDING_OWN_UNIT', { unit: 'u05' });
  });

  it('is confirmed by nobody who verified it', () => {
    given(findingDecider, [recorded, verified])
      .when(confirm({ actor: { ...SUPERVISOR, person: 'p-office' } }))
      .refuses('FINDING_STEP_BEFORE_IS_YOURS');
  });

  it('alone is verified', () => {
    given(findingDecider, [logged]).when(verify()).refuses('FINDING_NOT_TO_VERIFY', { finding: 'f1' });
  });
});

describe('a finding above the limit of the scheme', () => {
  const above = { secondSignatureAbove: '0.7' };
  const signed: FindingEvent = {
    type: 'FindingSigned',
    data: { ...about, signedBy: 'p-supervisor', total: '0.75', limit: '0.7' },
  };

  it('is signed by one leader and confirmed by another', () => {
    given(findingDecider, [logged]).when(confirm(above)).then([signed]);
    given(findingDecider, [logged, signed])
      .when(confirm({ ...above, actor: CHAIR }))
      .then([
        {
          type: 'FindingConfirmed',
          data: { ...about, confirmedBy: 'p-chair', firstSignedBy: 'p-supervisor' },
        },
        deduction(0),
        deduction(1),
      ]);
  });

  it('needs one signature at the limit itself', () => {
    given(findingDecider, [logged])
      .when(confirm({ secondSignatureAbove: '0.75' }))
      .then([confirmed, deduction(0), deduction(1)]);
  });

  it('is not signed twice by one person, nor by a leader and that leader’s deputy', () => {
    given(findingDecider, [logged, signed]).when(confirm(above)).then([]);
    given(findingDecider, [logged, signed])
      .when(confirm({ ...above, actor: { ...CHAIR, mandate: { ...mandate, principal: 'p-supervisor' } } }))
      .refuses('FINDING_SIGNER_AGAIN', { person: 'p-supervisor' });
    const acted: FindingEvent = { ...signed, data: { ...signed.data, onBehalfOf: 'p-chair' } };
    const deputy: Actor = { ...SUPERVISOR, mandate: { ...mandate, principal: 'p-chair' } };
    given(findingDecider, [logged])
      .when(confirm({ ...above, actor: deputy }))
      .then([acted]);
    for (const actor of [CHAIR, SUPERVISOR])
      given(findingDecider, [logged, acted])
        .when(confirm({ ...above, actor }))
        .refuses('FINDING_SIGNER_AGAIN', { person: 'p-supervisor' });
  });
});

describe('what one person logged or corrected', () => {
  const changed: FindingEvent = {
    type: 'FindingCorrected',
    data: {
      ...about,
      original,
      corrected: { ...original, place: '仓库' },
      ...{ reason: '复核值班记录', correctedBy: 'p-supervisor' },
    },
  };

  it('was confirmed by the same person, of the office and a supervisor at once', () => {
    const both: Actor = { person: 'p-both', roles: ['office', 'supervisor'], heads: [] };
    const own = given(findingDecider, [loggedWith({ loggedBy: 'p-both' })]);
    own.when(confirm({ actor: both })).refuses('FINDING_STEP_BEFORE_IS_YOURS');
    own
      .when(confirm({ actor: { ...CHAIR, mandate: { ...mandate, principal: 'p-both' } } }))
      .refuses('FINDING_STEP_BEFORE_IS_YOURS');
    own.when(confirm()).then([confirmed, deduction(0), deduction(1)]);
  });

  it('was corrected by a deputy, and confirmed by the one it was corrected for', () => {
    const acted: FindingEvent = {
      ...changed,
      data: { ...changed.data, correctedBy: 'p-third', onBehalfOf: 'p-chair' },
    };
    given(findingDecider, [logged, acted])
      .when(confirm({ actor: CHAIR }))
      .refuses('FINDING_STEP_BEFORE_IS_YOURS');
  });

  it('was confirmed by the leader who had set what it costs', () => {
    given(findingDecider, [logged, changed]).when(confirm()).refuses('FINDING_STEP_BEFORE_IS_YOURS');
    const since: FindingEvent = { ...changed, data: { ...changed.data, correctedBy: 'p-office' } };
    given(findingDecider, [logged, changed, since]).when(confirm()).refuses('FINDING_STEP_BEFORE_IS_YOURS');
    given(findingDecider, [logged, changed])
      .when(confirm({ actor: CHAIR }))
      .then([
        { type: 'FindingConfirmed', data: { ...about, confirmedBy: 'p-chair' } },
        deduction(0),
        deduction(1),
      ]);
  });

  it('is confirmed as before where nobody kept who logged it', () => {
    const { loggedBy: _, ...old } = logged.data as FindingLogged['data'];
    given(findingDecider, [{ type: 'FindingLogged', data: old }])
      .when(confirm())
      .then([confirmed, deduction(0), deduction(1)]);
  });
});

describe('a finding that was logged beside another of the same breach', () => {
  const before: EarlierPrice = {
    ...{ cycle: 'y2024', finding: 'f0', number: 4, points: '5' },
    ...{ liability: 'direct', byHead: false },
  };
  const { liability: _, byHead: __, ...named } = before;

  // Two that were logged at once at 0.5 and 5 points were both confirmed, and nobody was told.
  it('is confirmed at another price than that one only with the reason', () => {
    const unaware = given(findingDecider, [logged]);
    unaware.when(confirm({ earlier: [before] })).refuses('FINDING_PRECEDENT_DIFFERS');
    const reason = '情节不同';
    unaware.when(confirm({ earlier: [before], acknowledgePrecedent: reason })).then([
      {
        type: 'FindingConfirmed',
        data: { ...about, confirmedBy: 'p-supervisor', precedent: { ...named, reason } },
      },
      deduction(0),
      deduction(1),
    ]);
  });
});

describe('a withdrawal', () => {
  const upheld = given(findingDecider, [logged, confirmed, deduction(0), deduction(1)]);
  const deputy = (principal: string): Actor => ({ ...CHAIR, mandate: { ...mandate, principal } });
  const acted: FindingEvent = {
    type: 'FindingConfirmed',
    data: { ...about, confirmedBy: 'p-supervisor', onBehalfOf: 'p-chair' },
  };

  it('of what is confirmed was made by the one leader who had confirmed it', () => {
    upheld.when(withdraw()).refuses('WITHDRAWER_IS_CONFIRMER');
    upheld.when(withdraw({ actor: deputy('p-supervisor') })).refuses('WITHDRAWER_IS_CONFIRMER');
    upheld
      .when(withdraw({ actor: CHAIR }))
      .then([{ type: 'FindingWithdrawn', data: { ...about, withdrawnBy: 'p-chair', reason: '查无实据' } }]);
    given(findingDecider, [logged]).when(withdraw()).then([withdrawn]);
  });

  it('is not made by who was acted for when it was confirmed, and neither is a correction', () => {
    given(findingDecider, [logged])
      .when(confirm({ actor: { ...SUPERVISOR, mandate: { ...mandate, principal: 'p-chair' } } }))
      .then([acted, deduction(0), deduction(1)]);
    const byDeputy = given(findingDecider, [logged, acted, deduction(0), deduction(1)]);
    byDeputy.when(withdraw({ actor: CHAIR })).refuses('WITHDRAWER_IS_CONFIRMER');
    byDeputy.when(correct({ place: '仓库', actor: CHAIR })).refuses('CORRECTOR_IS_CONFIRMER');
  });
});

describe('a correction', () => {
  const lighter = [{ unit: 'u03', liability: 'direct', points: '0.25' } as const, charges[1]].flatMap(
    (one) => (one === undefined ? [] : [one]),
  );
  const corrected = (by: string, change: object = {}): FindingEvent => ({
    type: 'FindingCorrected',
    data: {
      ...{ ...about, original, corrected: { ...original, charges: lighter } },
      ...{ reason: '复核值班记录', correctedBy: by, ...change },
    },
  });

  it('keeps the original, and the units answer anew', () => {
    given(findingDecider, [logged, answered])
      .when(correct({ charges: lighter, answerWorkingDays: 5 }))
      .then([corrected('p-office', { answerBy })]);
    given(findingDecider, [logged, corrected('p-office', { answerBy })])
      .when(confirm({ today: '2024-08-07' }))
      .refuses('FINDING_ANSWER_AWAITED');
  });

  it('of a confirmed finding takes the place of what was imposed, by another leader', () => {
    const upheld = given(findingDecider, [logged, confirmed, deduction(0), deduction(1)]);
    upheld.when(correct({ charges: lighter, actor: CHAIR })).then([
      corrected('p-chair'),
      {
        type: 'DeductionCorrected',
        data: {
          ...{ ...about, unit: 'u03', liability: 'direct', points: '0.25' },
          ...{ from: '0.5', breach: '值班脱岗' },
        },
      },
    ]);
    const former = { ...CHAIR, formerUnits: ['u05'] };
    for (const found of [upheld, given(findingDecider, [logged])])
      found.when(correct({ charges: lighter, actor: former })).refuses('FINDING_FORMER_UNIT', {
        ...{ unit: 'u05', person: 'p-chair' },
      });
    upheld.when(correct({ charges: lighter })).refuses('CORRECTION_NEEDS_LEADER');
    upheld.when(correct({ charges: lighter, actor: SUPERVISOR })).refuses('CORRECTOR_IS_CONFIRMER');
    upheld
      .when(correct({ charges: lighter, actor: { ...CHAIR, person: 'p-second' } }))
      .refuses('FINDING_CONFIRMER_IS_INSPECTOR');
  });

  it('makes nothing dearer above the limit of a second signature once it is confirmed', () => {
    const dearer = charges.map((charge) => ({ ...charge, points: '3' }));
    const upheld = given(findingDecider, [logged, confirmed, deduction(0), deduction(1)]);
    upheld
      .when(correct({ secondSignatureAbove: '5', charges: dearer, actor: CHAIR }))
      .refuses('CORRECTION_ABOVE_LIMIT', { total: '6', limit: '5' });
    const change = {
      type: 'DeductionCorrected',
      data: { ...deduction(0).data, points: '0.25', from: '0.5', breach: '值班脱岗' },
    } as FindingEvent;
    upheld
      .when(correct({ secondSignatureAbove: '0.4', charges: lighter, actor: CHAIR }))
      .then([corrected('p-chair'), change]);
    given(findingDecider, [logged])
      .when(correct({ secondSignatureAbove: '5', charges: dearer }))
      .then([corrected('p-office', { corrected: { ...original, charges: dearer } })]);
  });

  it('changes something, has a reason, and keeps the units and the catalogue’s price', () => {
    const open = given(findingDecider, [logged]);
    open.when(correct({})).then([]);
    open.when(correct({ place: '仓库', reason: ' ' })).refuses('REASON_MISSING');
    open.when(correct({ place: ' ' })).refuses('FINDING_TEXT_MISSING', { field: 'place' });
    open
      .when(correct({ charges: lighter.slice(0, 1) }))
      .refuses('CORRECTION_OF_UNITS', { units: ['u03', 'u05'] });
    open
      .when(correct({ place: '仓库', actor: { ...OFFICER, unit: 'u03' } }))
      .refuses('FINDING_OWN_UNIT', { unit: 'u03' });
    given(findingDecider, [loggedWith({ price: { points: '1', version: 1 } })])
      .when(correct({ price: '2' }))
      .refuses('FINDING_PRICE_IN_CATALOGUE', { price: '2', expected: '1' });
    given(findingDecider, [logged, withdrawn])
      .when(correct({ place: '仓库' }))
      .refuses('FINDING_CLOSED', { finding: 'f1', status: 'withdrawn' });
  });

  it('to another price than before says why', () => {
    const earlier = [
      {
        ...{ cycle: 'y2024', finding: 'f0', number: 3, points: '0.5' },
        ...({ liability: 'direct', byHead: false } as const),
      },
    ];
    given(findingDecider, [logged])
      .when(correct({ charges: lighter, earlier }))
      .refuses('FINDING_PRECEDENT_DIFFERS');
    given(findingDecider, [logged])
      .when(correct({ charges: lighter, earlier, acknowledgePrecedent: '时间较短' }))
      .then([
        corrected('p-office', {
          precedent: { cycle: 'y2024', finding: 'f0', number: 3, points: '0.5', reason: '时间较短' },
        }),
      ]);
  });

  it('sets another agreed price, and the shares follow', () => {
    const shared = [{ unit: 'u03', liability: 'direct', points: '0.5', share: '50' }] as const;
    const content = { description, place, charges: shared, price: { points: '1' } };
    given(findingDecider, [loggedWith({ charges: shared, price: { points: '1' } })])
      .when(correct({ price: '2' }))
      .then([
        {
          type: 'FindingCorrected',
          data: {
            ...{ ...about, original: content, reason: '复核值班记录', correctedBy: 'p-office' },
            corrected: { ...content, charges: [{ ...shared[0], points: '1' }], price: { points: '2' } },
          },
        },
      ]);
  });
});
