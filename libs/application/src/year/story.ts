import type { Scheme } from '@kaoping/domain';
import { addDays, daysBetween, type SeededRandom } from '@kaoping/platform';
import { instantOn, type Calendar, type Span } from './calendar.js';
import type { YearCase } from './case.js';
import type { CommandInputs, CommandName } from './commands.js';
import type { Course } from './course.js';
import { pdfOf } from './pdf.js';
import type { Answer } from './player.js';
import type { PlannedReport } from './reports.js';
import { run, upload, type Script } from './script.js';

/** What every act is told with: the case, its calendar, the one generator, and the clock that goes on step by step. */
export class Story {
  private now = '';
  /** What was verified last, by indicator. */
  readonly verified = new Map<string, string>();

  constructor(
    readonly year: YearCase,
    readonly calendar: Calendar,
    readonly scheme: Scheme,
    readonly random: SeededRandom,
    readonly course: Course,
    /** By indicator id, in the order in which they are sent. */
    readonly reports: ReadonlyMap<string, readonly PlannedReport[]>,
  ) {}

  get cycle(): string {
    return this.year.name;
  }

  /** A scene begins; where the one before ran over, it begins behind it. */
  enter(at: string): void {
    if (at > this.now) this.now = at;
  }

  *run<Name extends CommandName>(as: string, command: Name, input: CommandInputs[Name]): Script<Answer> {
    return yield* run({ commandId: this.random.id(), at: this.tick(), as, command, input });
  }

  /** What a deputy does for somebody who is away (甲（代乙）). @param principal a person */
  *runFor<Name extends CommandName>(
    { as, onBehalfOf }: { readonly as: string; readonly onBehalfOf: string },
    command: Name,
    input: CommandInputs[Name],
  ): Script<Answer> {
    return yield* run({ commandId: this.random.id(), at: this.tick(), as, onBehalfOf, command, input });
  }

  /** A command on the cycle that makes something. @returns the id of what it made */
  *make<Name extends CommandName>(as: string, command: Name, input: CommandInputs[Name]): Script<string> {
    const { id } = yield* this.run(as, command, input);
    if (id === undefined) throw new TypeError(`${command} answered without an id`);
    return id;
  }

  /** Puts a one-page PDF into the evidence store. @returns its SHA-256 */
  *upload(as: string, name: string, lines: readonly string[]): Script<string> {
    return yield* upload({ at: this.tick(), as, name: `${name}.pdf`, bytes: pdfOf([name, ...lines]) });
  }

  /** Some working minute of some day of the span. */
  someTime({ from, to }: Span): string {
    const date = addDays(from, this.random.int(0, daysBetween(from, to)));
    return instantOn(date, this.random.int(8 * 60 + 30, 16 * 60 + 30));
  }

  private tick(): string {
    this.now = new Date(Date.parse(this.now) + this.random.int(5, 40) * 1000).toISOString();
    return this.now;
  }
}
