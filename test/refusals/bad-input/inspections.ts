import { finding, type BadInput, type Send } from '../support/world.js';

const charge = { unit: 'u02', liability: 'direct' };

const issuing =
  (breach: object): Send =>
  ({ office, now }) =>
    office.post(now.path('/breach-catalogue'), {
      breaches: [{ code: 'ZB-01', name: '值班脱岗', points: '0.5', ...breach }],
    });

/** What may be wrong with a finding and with the catalogue that prices it. */
export const inspections: readonly BadInput[] = [
  ['a finding of tomorrow', finding({ foundAt: '2099-01-01T08:00:00+08:00' }), 400, 'FINDING_TIME_INVALID'],
  ['a finding at no time', finding({ foundAt: '2024-08-06' }), 400, 'INPUT_INVALID'],
  ['an inspection by one', finding({ inspectors: ['p-inspector-1'] }), 400, 'FINDING_INSPECTORS_TOO_FEW'],
  ['an inspection of no kind', finding({ mode: undefined }), 400, 'FINDING_MODE_MISSING'],
  [
    'a call that went undercover',
    finding({ source: 'hotline', mode: 'undercover' }),
    400,
    'FINDING_MODE_UNFIT',
  ],
  [
    'shares of more than one price',
    finding({
      price: '1',
      charges: [
        { ...charge, share: '70' },
        { ...charge, unit: 'u03', share: '70' },
      ],
    }),
    409,
    'FINDING_SHARES_NOT_WHOLE',
  ],
  ['a breach of no catalogue', finding({ breach: undefined, breachCode: 'XX' }), 404, 'BREACH_UNKNOWN'],
  ['a finding of nothing', finding({ breach: undefined }), 400, 'FINDING_TEXT_MISSING'],
  ['an incident for nothing', finding({ price: '0' }), 400, 'FINDING_PRICE_INVALID'],
  [
    'a share of more than all',
    finding({ price: '1', charges: [{ ...charge, share: '101' }] }),
    400,
    'CHARGE_SHARE_INVALID',
  ],
  ['a share of nothing', finding({ charges: [{ ...charge, share: '50' }] }), 400, 'CHARGE_SHARE_OF_NOTHING'],
  [
    'points that are not the share',
    finding({ price: '1', charges: [{ ...charge, share: '50', points: '0.6' }] }),
    400,
    'CHARGE_PRICE_MISMATCH',
  ],
  ['an unknown liability', finding({ charges: [{ ...charge, liability: 'moral' }] }), 400, 'INPUT_INVALID'],
  [
    'a correction of a finding that is not there',
    ({ office, now }) => office.post(now.path('/findings/none/correct'), { reason: '更正', place: '仓库' }),
    404,
    'FINDING_UNKNOWN',
  ],
  [
    'a verification of a finding that is not there',
    ({ office, now }) => office.post(now.path('/findings/none/verify')),
    404,
    'FINDING_UNKNOWN',
  ],
  ['a breach without a price', issuing({ points: '0' }), 400, 'BREACH_PRICE_INVALID'],
  ['a breach with a code in Chinese', issuing({ code: '值班' }), 400, 'INPUT_INVALID'],
  ['a breach in charge of nobody', issuing({ inCharge: 'u99' }), 404, 'UNIT_UNKNOWN'],
];
