import type {
  AnnualPlanEvent,
  ApplicabilityEvent,
  AppealEvent,
  AssessmentEvent,
  BallotEvent,
  BallotRightEvent,
  BreachCatalogueEvent,
  CalendarEvent,
  ConsequenceEvent,
  CycleEvent,
  DifficultyEvent,
  DelegationEvent,
  DomainEvent,
  FindingEvent,
  IncentiveEvent,
  LeaderSheetEvent,
  OrganisationEvent,
  QuarterlyCheckEvent,
  RankBonusEvent,
  ReminderEvent,
  RectificationEvent,
  ResultEvent,
  SchemeEvent,
  VetoEvent,
} from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';

/** Everything the domain can record. */
export type AnyDomainEvent =
  | SchemeEvent
  | CalendarEvent
  | CycleEvent
  | DelegationEvent
  | OrganisationEvent
  | AnnualPlanEvent
  | AssessmentEvent
  | ApplicabilityEvent
  | QuarterlyCheckEvent
  | ReminderEvent
  | BreachCatalogueEvent
  | FindingEvent
  | RectificationEvent
  | IncentiveEvent
  | RankBonusEvent
  | DifficultyEvent
  | VetoEvent
  | ConsequenceEvent
  | LeaderSheetEvent
  | ResultEvent
  | AppealEvent
  | BallotRightEvent
  | BallotEvent;

type Recorded<Event> = Event extends DomainEvent<infer Type, infer Data> ? RecordedEvent<Type, Data> : never;

/** A domain event as the log holds it; switch over `type`. */
export type Fact = Recorded<AnyDomainEvent>;
export type FactOf<Type extends Fact['type']> = Extract<Fact, { readonly type: Type }>;

/** The log's types are open and the domain's are closed: whoever switches needs a `default` for types of tomorrow. */
export const factOf = (event: RecordedEvent): Fact => event as Fact;

/** Where something comes from. `stream@revision` survives a move of the log; a position does not. */
export interface EventRef {
  readonly stream: string;
  readonly revision: string;
  readonly id: string;
  readonly type: string;
}

let latest: { readonly event: RecordedEvent; readonly ref: EventRef } | undefined;

/** The views of one event share one reference object. */
export function refOf(event: RecordedEvent): EventRef {
  if (latest?.event !== event) {
    const { stream, revision, id, type } = event;
    latest = { event, ref: { stream, revision: String(revision), id, type } };
  }
  return latest.ref;
}

/** The cycle a stream belongs to: the first id after the category. A scheme or a calendar belongs to none. */
export function cycleOfStream(stream: string): string | undefined {
  const dash = stream.indexOf('-');
  if (stream.startsWith('scheme-') || stream.startsWith('calendar-')) return undefined;
  const underscore = stream.indexOf('_', dash);
  return underscore < 0 ? stream.slice(dash + 1) : stream.slice(dash + 1, underscore);
}

/** A fact and when our clock recorded it; null where the log keeps no time. */
export interface Stamp {
  readonly ref: EventRef;
  readonly at: string | null;
  /** Whom a deputy acted for: 甲（代乙）. */
  readonly onBehalfOf?: string;
}

export const stampOf = (event: RecordedEvent): Stamp => ({
  ref: refOf(event),
  at: event.metadata.recordedAt ?? null,
  ...(event.metadata.onBehalfOf !== undefined && { onBehalfOf: event.metadata.onBehalfOf }),
});
