import { CommandBus } from '@nestjs/cqrs';
import {
  Deputies,
  EVIDENCE_STORE,
  InProcessPlayer,
  playYear,
  type Answer,
  type Player,
  type Progress,
  type Step,
  type Upload,
  type YearCase,
} from '@kaoping/application';
import type { StageId } from '@kaoping/domain';
import type { EvidenceStore } from '@kaoping/evidence';
import { toActor } from '@kaoping/identity';
import type { Person } from './person.js';
import { quanzhou, StoryServer } from './server.js';

export const DISPUTES: readonly string[] = [
  ...['propose-veto', 'confirm-veto', 'file-appeal', 'accept-appeal', 'name-appeal-panel', 'vote-on-appeal'],
  ...['recompute-result', 'propose-correction', 'approve-correction'],
];

/** The script's own disputes, for a story that brings others. */
export const disputes = ({ command }: Step): boolean => DISPUTES.includes(command);

export interface Opening {
  /** The year is played by the script until this stage is open. */
  readonly until?: StageId;
  /** What of the script the story does itself. */
  readonly leaveOut?: (step: Step) => boolean;
  readonly settings?: Readonly<Record<string, string>>;
  /** One that runs already, for a second cycle on it. */
  readonly server?: StoryServer;
  /** Id of the cycle; the case's own name unless told. */
  readonly cycle?: string;
}

const PATIENCE_MS = 20_000;

/** The bureau of the published plan, with its year (seed 1) played by the script up to where a story begins. */
export class Bureau {
  private constructor(
    readonly server: StoryServer,
    readonly year: YearCase,
    private readonly script: AsyncGenerator<Progress, void, void>,
  ) {}

  static async open(opening: Opening = {}): Promise<Bureau> {
    const { until, leaveOut = () => false, settings = {}, cycle } = opening;
    const server = opening.server ?? (await StoryServer.start(settings));
    const published = await quanzhou();
    const year = { ...published, name: cycle ?? published.name };
    const accounts = await server.accounts.all();
    const actors = new Map(accounts.map((account) => [account.login, toActor(account)]));
    const inProcess = new InProcessPlayer(
      server.app.get(CommandBus),
      server.app.get<EvidenceStore>(EVIDENCE_STORE),
      actors,
      server.app.get(Deputies),
    );
    const bureau = new Bureau(server, year, playYear(year, { seed: 1 }, new Understudy(inProcess, leaveOut)));
    if (until !== undefined) await bureau.playUntil(until);
    return bureau;
  }

  get cycle(): string {
    return this.year.name;
  }

  /** Path of something in the cycle. */
  path(rest = ''): string {
    return `/cycles/${this.cycle}${rest}`;
  }

  as(login: string): Promise<Person> {
    return this.server.as(login);
  }

  /** From here on it is this time of day in Asia/Shanghai; the clock never goes back. */
  on(date: string, time = '09:00'): void {
    this.server.now = new Date(`${date}T${time}:00+08:00`).toISOString();
  }

  async playUntil(stage: StageId): Promise<void> {
    while (!(await this.openStages()).includes(stage)) {
      if (!(await this.playOn())) throw new RangeError(`the year ended before ${stage} was open`);
    }
  }

  /** Until the first scene of a day in Asia/Shanghai, or behind it, has been played. */
  async playInto(date: string): Promise<void> {
    const day = new Date(`${date}T00:00:00+08:00`).toISOString();
    while ((this.server.now ?? '') < day && (await this.playOn()));
  }

  async playToEnd(): Promise<void> {
    while (await this.playOn());
  }

  /** One scene of the script. @returns whether there was one */
  private async playOn(): Promise<boolean> {
    const { value, done } = await this.script.next();
    if (value !== undefined) this.server.now = value.at;
    return done !== true;
  }

  private async openStages(): Promise<readonly StageId[]> {
    await this.server.views.waitForHead(PATIENCE_MS);
    return this.server.views.cycles.cycle(this.cycle)?.openStages ?? [];
  }
}

/** Plays what it is asked, and says that it did where the story itself acts. */
class Understudy implements Player {
  constructor(
    private readonly player: Player,
    private readonly leaveOut: (step: Step) => boolean,
  ) {}

  async run(step: Step): Promise<Answer> {
    return this.leaveOut(step) ? { id: 'left-out', codes: [] } : this.player.run(step);
  }

  upload(upload: Upload): Promise<{ readonly sha256: string }> {
    return this.player.upload(upload);
  }
}
