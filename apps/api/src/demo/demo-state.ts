import { writeFileAtomic } from '@kaoping/platform';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * How far the demo is. The shift is fixed at the first start: the script's command ids follow from its seed, so an
 * interrupted filling goes on with the same commands, and a later start moves no date again.
 */
export interface DemoState {
  readonly case: string;
  readonly shiftDays: number;
  readonly filled: boolean;
}

const FILE = 'demo.json';

export async function readDemoState(dataFolder: string): Promise<DemoState | undefined> {
  const text = await readFile(join(dataFolder, FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as DemoState);
}

export function writeDemoState(dataFolder: string, state: DemoState): Promise<void> {
  return writeFileAtomic(join(dataFolder, FILE), `${JSON.stringify(state)}\n`, 0o600);
}
