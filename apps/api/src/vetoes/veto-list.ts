import type { StandingVetoLine, VetoStanding } from '@kaoping/read-models';
import { coded, column, is, type List } from '../lists/list.js';

const STATUSES: readonly VetoStanding[] = ['proposed', 'confirmed', 'lifted', 'revoked'];

export const VETO_LIST: List<StandingVetoLine> = {
  name: 'vetoes',
  key: ({ unit }) => unit,
  filters: {
    unit: is(({ unit }) => unit),
    class: is((line) => line.class),
    status: is(({ status }) => status, STATUSES),
  },
  sorts: {
    unit: ({ unit }) => unit,
    status: ({ status }) => STATUSES.indexOf(status),
    proposedAt: ({ proposed }) => proposed.stamp.at,
  },
  sort: 'unit',
  columns: {
    unit: column(({ unit }) => unit),
    vetoStatus: coded('value:vetoStatus.', ({ status }) => status),
    vetoClass: column((line) => line.class),
    vetoReason: column(({ reason }) => reason),
    proposedAt: column(({ proposed }) => proposed.stamp.at),
    confirmedAt: column(({ confirmed }) => confirmed?.stamp.at ?? null),
    proofCount: column(({ proof }) => proof.length),
    revokedReason: column(({ revoked }) => revoked?.reason ?? null),
    liftedRef: column(({ lifted }) => lifted?.ref ?? null),
  },
};
