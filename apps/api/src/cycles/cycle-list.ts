import type { CycleView } from '@kaoping/read-models';
import { STAGES } from '../http/fields.js';
import { coded, column, has, is, type List } from '../lists/list.js';

/** What the public learns of a cycle whose standings are open to all. */
export type CycleCard = Pick<CycleView, 'cycle' | 'name' | 'organisation' | 'year'>;

/** One line of the list; everything beside the card is for who works here. */
export type CycleLine = CycleCard &
  Partial<
    Pick<CycleView, 'period' | 'parent' | 'scheme' | 'openStages' | 'revision'> & { readonly units: number }
  >;

export function cardOf({ cycle, name, organisation, year }: CycleView): CycleCard {
  return { cycle, name, organisation, year };
}

export function lineOf(view: CycleView): CycleLine {
  const { period, parent, scheme, openStages, revision } = view;
  return { ...cardOf(view), period, parent, scheme, openStages, units: view.units.length, revision };
}

export const CYCLE_LIST: List<CycleLine> = {
  name: 'cycles',
  key: ({ cycle }) => cycle,
  filters: {
    year: is(({ year }) => String(year)),
    organisation: is(({ organisation }) => organisation),
    stage: has(({ openStages }) => openStages ?? [], STAGES),
    scheme: is(({ scheme }) => scheme?.id ?? null),
  },
  sorts: {
    cycle: ({ cycle }) => cycle,
    name: ({ name }) => name,
    year: ({ year }) => year,
  },
  sort: '-year',
  columns: {
    cycle: column(({ cycle }) => cycle),
    cycleName: column(({ name }) => name),
    organisation: column(({ organisation }) => organisation),
    year: column(({ year }) => year),
    from: column(({ period }) => period?.from ?? null),
    to: column(({ period }) => period?.to ?? null),
    scheme: column(({ scheme }) => scheme?.id ?? null),
    schemeVersion: column(({ scheme }) => scheme?.version ?? null),
    openStages: coded('stage:', ({ openStages }) => openStages ?? null),
    unitCount: column(({ units }) => units ?? null),
  },
};
