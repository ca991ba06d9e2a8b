import { addDays } from '@kaoping/domain';
import type { SeededRandom } from '@kaoping/platform';
import type { RecordedEvent } from '@kaoping/event-store';
import { CYCLE, PEOPLE, somebody } from './bureau.js';
import { drawnFrom } from './drawn.js';
import { invariants, type Happening } from './invariants/index.js';
import { fromWorklist, misleads } from './moves/from-worklist.js';
import { MOVES } from './moves/index.js';
import type { Attempt, Scene } from './moves/move.js';
import { neededNext } from './needed/index.js';
import { SimulatedNode, type Answer, type Sent } from './node.js';
import { replayDifference, Replayed } from './replayed.js';

/** What one year came to. */
export interface WalkedYear {
  readonly accepted: number;
  /** By code. */
  readonly refused: ReadonlyMap<string, number>;
  readonly tried: ReadonlySet<string>;
  readonly events: number;
  readonly finished: boolean;
  readonly violations: readonly string[];
}

/** A year is over when it is archived, or when nobody can be bothered any more. */
const MOST_ROUNDS = 400;
/** Random rounds at which the views are held against a replay, at the least. */
const REPLAYS = 20;
/** No year is over sooner: of thousands a single one took fewer than a hundred. Behind it a tenth of the rounds are looked at. */
const LEAST_ROUNDS = 60;

/** Plays one year from its seed. The same seed plays the same year. */
export async function walkYear(seed: string): Promise<WalkedYear> {
  const node = await SimulatedNode.start();
  try {
    return await drawnFrom(seed, (random) => new Walk(node, random).year());
  } finally {
    await node.stop();
  }
}

class Walk {
  private readonly invariants = invariants();
  private readonly replayed = new Replayed();
  private readonly violations: string[] = [];
  private readonly refused = new Map<string, number>();
  private readonly tried = new Set<string>();
  private readonly past: Sent[] = [];
  private readonly log: RecordedEvent[] = [];
  private codes: readonly string[] = [];
  private accepted = 0;
  private sentCount = 0;
  private today = '2024-01-02';
  private readonly replayRounds: ReadonlySet<number>;

  constructor(
    private readonly node: SimulatedNode,
    private readonly random: SeededRandom,
  ) {
    const rounds = Array.from({ length: LEAST_ROUNDS }, (_, index) => index + 1);
    this.replayRounds = new Set(random.shuffle(rounds).slice(0, REPLAYS));
  }

  async year(): Promise<WalkedYear> {
    let finished = false;
    let replays = 0;
    for (let round = 1; round <= MOST_ROUNDS && !finished; round += 1) {
      await this.node.views.waitForHead(10_000);
      finished = await this.round();
      if (!this.looksAt(round)) continue;
      // An acknowledged event may still be on its way to the views.
      await this.node.views.waitForHead(10_000);
      this.holdAgainstReplay();
      replays += 1;
    }
    if (replays < REPLAYS) this.violations.push(`held against a replay at ${replays} random rounds only`);
    await this.node.views.waitForHead(10_000);
    const difference = replayDifference(this.log, this.node.views);
    if (difference !== undefined) this.violations.push(`replay from zero at the end: ${difference}`);
    return {
      ...{ accepted: this.accepted, refused: this.refused, tried: this.tried, finished },
      ...{ events: this.log.length, violations: this.violations },
    };
  }

  private looksAt(round: number): boolean {
    return round <= LEAST_ROUNDS ? this.replayRounds.has(round) : this.random.chance(10);
  }

  /** @returns whether the year is over */
  private async round(): Promise<boolean> {
    const drawn = this.random.int(1, 100);
    if (drawn <= 50) return this.needed();
    if (drawn <= 60) return this.work();
    if (drawn <= 85) await this.together([this.anything()]);
    else if (drawn <= 92) await this.together([this.anything(), this.anything(), this.neededOrAnything()]);
    else await this.again();
    return false;
  }

  private async needed(): Promise<boolean> {
    const next = neededNext(this.scene());
    if (next === undefined) return true;
    if (next.notBefore !== undefined && next.notBefore > this.today) this.today = next.notBefore;
    await this.together([this.sent(next.command, next)]);
    return false;
  }

  /** Alone, on views at the head of the log: nothing has come between what is shown and what is done. */
  private async work(): Promise<boolean> {
    const next = fromWorklist(this.scene());
    if (next === undefined) return this.needed();
    const { command, input, as, onBehalfOf, item } = next;
    // On the same day as it was shown.
    const sent = {
      command,
      input,
      actor: somebody(as),
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      commandId: `w-${(this.sentCount += 1)}`,
      at: this.now(),
    };
    const [answer] = await this.together([sent]);
    if (answer?.kind === 'refused' && misleads(answer.code))
      this.violations.push(
        `worklist: ${as} is shown ${item.code} ${item.subject}, refused with ${answer.code}`,
      );
    return false;
  }

  private neededOrAnything(): Sent {
    const next = neededNext(this.scene());
    return next === undefined ? this.anything() : this.sent(next.command, next);
  }

  private anything(): Sent {
    // Somebody is away in most years, so that others act for them.
    const command = this.random.chance(6) ? 'grant-delegation' : this.random.pick(Object.keys(MOVES));
    return this.sent(command, this.attempt(command));
  }

  private attempt(command: string): Attempt {
    const move = MOVES[command];
    if (move === undefined) throw new RangeError(`no move for ${command}`);
    return move(this.scene());
  }

  /** What was sent before, once more: as it was, or with the same commandId and something else in it. */
  private async again(): Promise<void> {
    if (this.past.length === 0) return;
    const before = this.random.pick(this.past);
    const { input } = this.random.chance(25) ? this.attempt(before.command) : before;
    await this.together([{ ...before, input, at: this.now() }]);
  }

  private sent(command: string, attempt: Attempt): Sent {
    if (this.random.chance(20)) this.today = addDays(this.today, this.random.int(1, 6));
    this.sentCount += 1;
    const { as, onBehalfOf } = this.byDeputy(attempt);
    return {
      ...{ command, input: attempt.input, actor: somebody(as), commandId: `k-${this.sentCount}` },
      ...(onBehalfOf !== undefined && { onBehalfOf }),
      at: this.now(),
    };
  }

  /** Half of what somebody does who is away is done by a deputy; now and then a deputy does their own in the other's name. */
  private byDeputy({ as }: Attempt): Pick<Attempt, 'as' | 'onBehalfOf'> {
    if (this.random.chance(1)) return { as, onBehalfOf: this.random.pick(PEOPLE).person };
    const held = PEOPLE.flatMap(({ person }) =>
      this.node.views.delegations
        .mandatesOf(CYCLE, person, this.today)
        .map(({ principal }) => ({ as: person, onBehalfOf: principal })),
    );
    const away = held.find(({ onBehalfOf }) => onBehalfOf === as);
    if (away !== undefined && this.random.chance(50)) return away;
    const deputy = held.find((one) => one.as === as);
    return deputy !== undefined && this.random.chance(20) ? deputy : { as };
  }

  private now(): string {
    return `${this.today}T02:00:00.000Z`;
  }

  private scene(): Scene {
    const { views, photo } = this.node;
    return { views, photo, random: this.random, today: this.today, codes: this.codes };
  }

  /** Sends them without waiting between; what they did is told apart by the commandIds in the log. */
  private async together(all: readonly Sent[]): Promise<readonly Answer[]> {
    const answers = await Promise.all(all.map((sent) => this.node.send(sent)));
    const events = await this.node.eventsAfter(this.log.at(-1)?.position);
    this.log.push(...events);
    this.replayed.record(events);
    const happenings = happeningsOf(all, answers, events);
    all.forEach((sent, index) => this.count(sent, answers[index] as Answer));
    for (const happening of happenings) {
      for (const invariant of this.invariants)
        for (const found of invariant.look(happening))
          this.violations.push(
            `${invariant.name}: ${found} (${happening.sent.command} ${happening.sent.commandId})`,
          );
    }
    if (events.some(({ type }) => type === 'StageClosed')) {
      await this.node.views.waitForHead(10_000);
      this.holdAgainstReplay();
    }
    return answers;
  }

  private count(sent: Sent, answer: Answer): void {
    this.tried.add(sent.command);
    if (answer.kind === 'refused') {
      this.refused.set(answer.code, (this.refused.get(answer.code) ?? 0) + 1);
      return;
    }
    this.accepted += 1;
    this.past.push(sent);
    this.codes = [...this.codes, ...(answer.outcome.codes ?? [])];
  }

  private holdAgainstReplay(): void {
    const difference = this.replayed.difference(this.node.views);
    if (difference !== undefined) this.violations.push(`read models = replay: ${difference}`);
  }
}

/**
 * What each command did, in the order of the log. A ballot and its right name no command that leads to the voter, so what
 * nobody else did is the ballot's.
 */
function happeningsOf(
  all: readonly Sent[],
  answers: readonly Answer[],
  events: readonly RecordedEvent[],
): readonly Happening[] {
  const indexOf = ({ metadata }: RecordedEvent): number => {
    const own = all.findIndex(({ commandId }) => commandId === metadata.commandId);
    return own >= 0
      ? own
      : Math.max(
          0,
          all.findIndex(
            ({ command }, index) => command === 'cast-ballot' && answers[index]?.kind === 'accepted',
          ),
        );
  };
  const runs: { readonly index: number; readonly events: RecordedEvent[] }[] = [];
  for (const event of events) {
    const index = indexOf(event);
    const last = runs.at(-1);
    if (last?.index === index) last.events.push(event);
    else runs.push({ index, events: [event] });
  }
  const silent = all.map((_, index) => index).filter((index) => !runs.some((run) => run.index === index));
  return [...runs, ...silent.map((index) => ({ index, events: [] }))].map((run) => ({
    ...{ sent: all[run.index] as Sent, answer: answers[run.index] as Answer, events: run.events },
  }));
}
