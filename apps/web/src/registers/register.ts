import type { ReactNode } from 'react';
import type { Facts } from '../desk/facts.js';
import type { Shown } from '../desk/shown.js';
import type { RegisterName } from '../route/route.js';
import type { Act } from './act.js';

/** A query parameter of the list. Without `options` the reader chooses one of the units. */
export interface Filter {
  readonly name: string;
  /** Key of its title in `column:`. */
  readonly title: string;
  readonly options?: readonly string[];
  /** Where the words of its options are: `value:appealStatus.`. */
  readonly words?: string;
}

export interface Column<Row> {
  /** Key of its title in `column:`. */
  readonly title: string;
  readonly of: (row: Row, facts: Facts) => Shown;
  /** Name of the sort that it has in the API. */
  readonly sort?: string;
}

/** One thing that was done, for the course of a matter (办理经过). */
export interface Step {
  /** Key of what was done, with its namespace. */
  readonly what: string;
  readonly by: string | null;
  /** Whom a deputy acted for: 甲（代乙）. */
  readonly onBehalfOf?: string | undefined;
  readonly at: string | null;
  readonly text?: string | null;
}

/** A register of a cycle: how its list and its items are shown, and what can be done. */
export interface Register<Row> {
  readonly name: RegisterName;
  /** Under `/api/v1/cycles/{cycle}/`, where it is not its name. */
  readonly path?: string;
  /** The API has no page of one item: it is found in the list. */
  readonly listedOnly?: true;
  readonly id: (row: Row) => string;
  /** What people call an item: 申诉 3. Text and words alone, because it stands in a link. */
  readonly heading: (row: Row, facts: Facts) => Shown;
  readonly status: (row: Row) => Shown;
  readonly unitsOf: (row: Row) => readonly string[];
  readonly filters: readonly Filter[];
  readonly sort: string;
  readonly columns: readonly Column<Row>[];
  readonly details: readonly Column<Row>[];
  readonly steps?: (row: Row) => readonly Step[];
  /** What no line of facts can say, behind them. */
  readonly more?: (row: Row) => ReactNode;
  /** Above the list. */
  readonly above?: () => ReactNode;
  readonly acts: readonly Act<Row>[];
  /** What brings a new item into the register. */
  readonly newActs: readonly NewAct[];
}

export type NewAct = Act<null>;

export const registerPath = <Row>(
  { name, path = name }: Pick<Register<Row>, 'name' | 'path'>,
  cycle: string,
): string => `/api/v1/cycles/${encodeURIComponent(cycle)}/${path}`;

export const itemPath = <Row>(
  register: Pick<Register<Row>, 'name' | 'path'>,
  cycle: string,
  id: string,
): string => `${registerPath(register, cycle)}/${encodeURIComponent(id)}`;
