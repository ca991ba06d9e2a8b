import type { FallenGround } from '@kaoping/domain';
import {
  consequenceStanding,
  groundFallen,
  isInEffect,
  overtakenBy,
  type ConsequenceLine,
  type ConsequenceStanding,
  type Overtaking,
  type Views,
} from '@kaoping/read-models';
import { coded, column, has, is, type List } from '../lists/list.js';
import { GROUNDS, KINDS } from './consequence.dto.js';

/** An entry as it stands on the day it is asked for. */
export interface ConsequenceRow extends Omit<ConsequenceLine, 'status'> {
  readonly status: ConsequenceStanding;
  /** It weighs on the day: confirmed, not over, and on a ground that stands or in spite of whose fall it was upheld. */
  readonly inEffect: boolean;
  /** What it follows from has fallen, and nobody has lifted it yet. */
  readonly groundFallen: boolean;
  /** How it has; null while it stands, and once it is lifted. */
  readonly fallen: FallenGround | null;
  /** The correction of the result by which the unit has another grade, also once it is lifted. */
  readonly overtakenBy: Overtaking | null;
}

export function consequenceRow(line: ConsequenceLine, views: Views, today: string): ConsequenceRow {
  const fallen = line.status === 'lifted' ? null : groundFallen(line, views);
  const status = consequenceStanding(line, today);
  return {
    ...{ ...line, status, inEffect: isInEffect(line, views, today) },
    ...{ groundFallen: fallen !== null, fallen, overtakenBy: overtakenBy(line, views) },
  };
}

const STANDINGS: readonly ConsequenceStanding[] = ['recorded', 'confirmed', 'over', 'lifted'];

export const CONSEQUENCE_LIST: List<ConsequenceRow> = {
  name: 'consequences',
  key: ({ consequence }) => consequence,
  filters: {
    unit: is(({ unit }) => unit),
    person: is(({ person }) => person),
    kind: is(({ kind }) => kind, KINDS),
    status: is(({ status }) => status, STANDINGS),
    ground: is(({ ground }) => ground.kind, GROUNDS),
    told: has(({ told }) => told.map(({ person }) => person)),
  },
  sorts: {
    number: ({ number }) => number,
    unit: ({ unit }) => unit,
    status: ({ status }) => STANDINGS.indexOf(status),
    until: ({ until }) => until,
    recordedAt: ({ recorded }) => recorded.stamp.at,
  },
  sort: 'number',
  columns: {
    number: column(({ number }) => number),
    consequenceId: column(({ consequence }) => consequence),
    consequenceKind: coded('value:consequenceKind.', ({ kind }) => kind),
    consequenceStatus: coded('value:consequenceStatus.', ({ status }) => status),
    unit: column(({ unit }) => unit),
    person: column(({ person }) => person),
    consequenceText: column(({ text }) => text),
    consequenceGround: coded('value:consequenceGround.', ({ ground }) => ground.kind),
    groundRef: column(({ ground }) => ground.ref),
    groundFallen: column(({ groundFallen: fallen }) => fallen),
    inEffect: column(({ inEffect }) => inEffect),
    upheldReason: column(({ upheld }) => upheld?.reason ?? null),
    overtakenBy: column(({ overtakenBy: by }) =>
      by === null ? null : `${by.ref}: ${by.from}→${by.to ?? ''}`,
    ),
    cost: column(({ cost }) => cost),
    validUntil: column(({ until }) => until),
    confirmedAt: column(({ confirmed }) => confirmed?.stamp.at ?? null),
    liftedReason: column(({ lifted }) => lifted?.reason ?? null),
    liftedRef: column(({ lifted }) => lifted?.cause.ref ?? null),
    told: column(({ told }) => told.map(({ person }) => person)),
    acknowledged: column(({ told }) =>
      told.filter(({ acknowledged }) => acknowledged !== null).map(({ person }) => person),
    ),
  },
};
