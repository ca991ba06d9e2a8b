import { files, instant, prose, text, units, words } from '../desk/shown.js';
import { hasRole } from '../session/me.js';
import { decision, withReason } from './fields.js';
import type { Register } from './register.js';
import { step, type Done } from './steps.js';

const STATUSES = ['claimed', 'verified', 'granted', 'rejected'] as const;

/** What the pages read of a claim (正向激励). Points are decimal strings. */
interface IncentiveRow {
  readonly incentive: string;
  readonly number: number;
  readonly status: (typeof STATUSES)[number];
  readonly unit: string;
  readonly title: string;
  readonly class?: string;
  readonly points: string;
  readonly proof: readonly string[];
  readonly claimed: Done;
  readonly verified: (Done & { readonly points: string; readonly opinion: string }) | null;
  readonly granted: (Done & { readonly points: string }) | null;
  readonly rejected: Done | null;
}

/** 正向激励台账. */
export const INCENTIVES: Register<IncentiveRow> = {
  name: 'incentives',
  id: ({ incentive }) => incentive,
  heading: ({ number }) => text(number),
  status: ({ status }) => words('value:incentiveStatus.', status),
  unitsOf: ({ unit }) => [unit],
  filters: [
    { name: 'status', title: 'incentiveStatus', options: STATUSES, words: 'value:incentiveStatus.' },
    { name: 'unit', title: 'unitName' },
  ],
  sort: 'number',
  columns: [
    { title: 'unitName', of: ({ unit }) => units(unit), sort: 'unit' },
    { title: 'title', of: ({ title }) => prose(title) },
    { title: 'claimedPoints', of: ({ points }) => text(points), sort: 'points' },
    { title: 'verifiedPoints', of: ({ verified }) => text(verified?.points) },
    { title: 'grantedPoints', of: ({ granted }) => text(granted?.points) },
    { title: 'claimedAt', of: ({ claimed }) => instant(claimed.stamp.at), sort: 'claimedAt' },
  ],
  details: [
    { title: 'unitName', of: ({ unit }) => units(unit) },
    { title: 'title', of: ({ title }) => prose(title) },
    { title: 'incentiveClass', of: (row) => text(row.class) },
    { title: 'claimedPoints', of: ({ points }) => text(points) },
    { title: 'verifiedPoints', of: ({ verified }) => text(verified?.points) },
    { title: 'grantedPoints', of: ({ granted }) => text(granted?.points) },
    { title: 'proof', of: ({ proof }) => files(proof) },
  ],
  steps: ({ claimed, verified, granted, rejected }) => [
    ...step('IncentiveClaimed', claimed),
    ...step('IncentiveVerified', verified, verified?.opinion),
    ...step('IncentiveGranted', granted),
    ...step('IncentiveRejected', rejected),
  ],
  acts: [
    decision('verify-incentive', 'verify', ['INCENTIVE_TO_VERIFY'], () => [
      { name: 'points', label: 'points', kind: 'points', hint: 'atMostClaimed' },
      { name: 'opinion', label: 'opinion', kind: 'prose' },
    ]),
    decision('grant-incentive', 'grant', ['INCENTIVE_TO_GRANT']),
    decision('reject-incentive', 'reject', ['INCENTIVE_TO_VERIFY'], withReason),
  ],
  newActs: [
    {
      name: 'claim-incentive',
      path: '',
      may: (_, { me }) => me.unit !== null && hasRole(me, 'clerk', 'head'),
      with: (_, { me }) => ({ unit: me.unit }),
      fields: () => [
        { name: 'title', label: 'title', kind: 'line' },
        { name: 'points', label: 'points', kind: 'points' },
        { name: 'class', label: 'class', kind: 'line', optional: true, hint: 'class' },
        { name: 'proof', label: 'proof', kind: 'files', optional: true, hint: 'proof' },
      ],
    },
  ],
};
