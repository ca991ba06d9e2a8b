import { derivedId, sha256Hex } from '@kaoping/platform';
import type { Answer, Player, Step, Upload } from '../player.js';

/** What the recording player answers as the id of what a command made. */
export const idOf = (command: string, commandId: string): string => derivedId(command, commandId);

/** Stands for the server outside: keeps what it is asked and answers as the commands do, without deciding anything. */
export class RecordingPlayer implements Player {
  readonly steps: Step[] = [];
  readonly uploads: Upload[] = [];

  async run(step: Step): Promise<Answer> {
    const repeated = this.steps.some(({ commandId }) => commandId === step.commandId);
    this.steps.push(step);
    if (step.command !== 'issue-ballot-codes') return { id: idOf(step.command, step.commandId), repeated };
    const { count } = step.input as { readonly count: number };
    return { codes: Array.from({ length: count }, (_, index) => `code-${index + 1}`), repeated };
  }

  async upload(upload: Upload): Promise<{ readonly sha256: string }> {
    this.uploads.push(upload);
    return { sha256: sha256Hex(upload.bytes) };
  }
}

/** Plays to the end without listening. */
export async function toEnd(play: AsyncGenerator<unknown, void, void>): Promise<void> {
  while (!(await play.next()).done);
}
