import type { CommandInputs, Player, Step } from '@kaoping/application';

/** What does not go smoothly in a year. */
export interface Incidents {
  /** Plan reviews, transitions and dossiers that were handed back. */
  readonly returns: number;
  /** Leaders who were away: with a deputy, or without a sheet. */
  readonly absences: number;
  /** Findings that several units bear together. */
  readonly splitFindings: number;
  readonly vetoes: number;
  readonly appeals: number;
  readonly upheld: number;
  /** Of a final result. */
  readonly corrections: number;
}

export const noIncidents: Incidents = {
  ...{ returns: 0, absences: 0, splitFindings: 0, vetoes: 0, appeals: 0, upheld: 0, corrections: 0 },
};

/** Counts on its way what a player carries out. */
export class IncidentCounter implements Player {
  private counted = noIncidents;
  /** Appeals that a panel has begun to vote on, which the votes after the first tell nothing new about. */
  private readonly voted = new Set<string>();

  constructor(private readonly player: Player) {}

  get incidents(): Incidents {
    return this.counted;
  }

  async run(step: Step) {
    const answer = await this.player.run(step);
    const kinds = this.isAgain(step) ? [] : kindsOf(step);
    this.counted = kinds.reduce((sum, kind) => ({ ...sum, [kind]: sum[kind] + 1 }), this.counted);
    return answer;
  }

  private isAgain({ command, input }: Step): boolean {
    if (command !== 'vote-on-appeal') return false;
    const { appeal } = input as CommandInputs['vote-on-appeal'];
    const again = this.voted.has(appeal);
    this.voted.add(appeal);
    return again;
  }

  upload(...file: Parameters<Player['upload']>) {
    return this.player.upload(...file);
  }
}

function kindsOf({ command, input }: Step): readonly (keyof Incidents)[] {
  switch (command) {
    case 'return-transition':
    case 'return-assessment':
      return ['returns'];
    case 'review-plan':
      return (input as CommandInputs['review-plan']).outcome === 'returned' ? ['returns'] : [];
    case 'grant-delegation':
    case 'record-leader-absence':
      return ['absences'];
    case 'log-finding':
      return (input as CommandInputs['log-finding']).charges.length > 1 ? ['splitFindings'] : [];
    case 'confirm-veto':
      return ['vetoes'];
    case 'vote-on-appeal':
      return (input as CommandInputs['vote-on-appeal']).outcome === 'rejected'
        ? ['appeals']
        : ['appeals', 'upheld'];
    case 'approve-correction':
      return ['corrections'];
    default:
      return [];
  }
}
