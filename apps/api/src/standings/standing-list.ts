import type { LeaderStanding } from '@kaoping/read-models';
import type { LiveStandingRow } from '@kaoping/contracts';
import { decimalOrder } from '../lists/decimal-order.js';
import { column, has, is, type List } from '../lists/list.js';

export const STANDING_LIST: List<LiveStandingRow> = {
  name: 'standings',
  // Office order decides between units of one rank, and no two units share a place in it.
  key: ({ officeOrder }) => String(officeOrder).padStart(6, '0'),
  filters: {
    unit: is(({ unit }) => unit),
    group: is(({ rankingGroup }) => rankingGroup),
    grade: is(({ grade }) => grade),
  },
  sorts: {
    officeOrder: ({ officeOrder }) => officeOrder,
    rank: ({ rank }) => rank,
    groupRank: ({ groupRank }) => groupRank,
    rankChange: ({ rankChange }) => rankChange,
    name: ({ name }) => name,
    total: ({ total }) => decimalOrder(total),
    target: ({ components }) => decimalOrder(components.target),
  },
  sort: 'rank',
  columns: {
    rank: column(({ rank }) => rank),
    unit: column(({ unit }) => unit),
    unitName: column(({ name }) => name),
    rankingGroup: column(({ rankingGroup }) => rankingGroup),
    groupRank: column(({ groupRank }) => groupRank),
    carriedWeight: column(({ carriedWeight }) => carriedWeight),
    countedWeight: column(({ countedWeight }) => countedWeight),
    target: column(({ components }) => components.target),
    leader: column(({ components }) => components.leader),
    public: column(({ components }) => components.public),
    rollup: column(({ components }) => components.rollup),
    incentiveClaimed: column(({ incentiveClaimed }) => incentiveClaimed),
    incentiveGranted: column(({ components }) => components.incentiveGranted),
    incentive: column(({ components }) => components.incentive),
    incentiveCaps: column(({ incentiveCaps }) =>
      incentiveCaps.map(
        ({ name, granted, counted }) => `${name === null ? '' : `${name} `}${granted}→${counted}`,
      ),
    ),
    inspection: column(({ components }) => components.inspection),
    total: column(({ total }) => total),
    final: column(({ final }) => final),
    provisional: column(({ provisional }) => provisional),
    grade: column(({ grade }) => grade),
    awardsLost: column(({ awardsLost }) => awardsLost),
    beforeVeto: column(({ veto }) => veto?.beforeVeto ?? null),
    vetoReason: column(({ veto }) => veto?.reason ?? null),
    rankChange: column(({ rankChange }) => rankChange),
    formerName: column(({ formerNames }) => formerNames ?? null),
    tookOver: column(({ tookOver }) => tookOver?.map(({ name }) => name) ?? null),
    goneInto: column(({ gone }) => gone?.into ?? null),
  },
};

export const LEADER_STANDING_LIST: List<LeaderStanding> = {
  name: 'leader-standings',
  key: ({ post }) => post,
  filters: {
    post: is(({ post }) => post),
    unit: has(({ units }) => units),
    indicator: has(({ indicators }) => indicators),
  },
  sorts: {
    post: ({ post }) => post,
    target: ({ target }) => decimalOrder(target),
    carriedWeight: ({ carriedWeight }) => decimalOrder(carriedWeight),
  },
  sort: 'post',
  columns: {
    post: column(({ post }) => post),
    indicators: column(({ indicators }) => indicators),
    units: column(({ units }) => units),
    carriedWeight: column(({ carriedWeight }) => carriedWeight),
    countedWeight: column(({ countedWeight }) => countedWeight),
    target: column(({ target }) => target),
    provisional: column(({ provisional }) => provisional),
  },
};
