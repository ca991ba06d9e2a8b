import { writeSync } from 'node:fs';
import { SqliteEventStore } from '../sqlite/index.js';
import { notes, origin } from './log-under-test.js';

/*
 * Child process of the fault tests: `write-until-stopped.ts <folder> <run>`. Four writers append batches of three for
 * ever; a stream is said on standard output when its append was acknowledged, by a write that no buffer holds back.
 */

const [folder = '', run = ''] = process.argv.slice(2);
const say = (line: string) => void writeSync(1, `${line}\n`);

const store = await SqliteEventStore.open({
  folder,
  onFatal: (error) => {
    say(`fatal ${error.code} ${error.message}`);
    process.exit(3);
  },
});
say('open');

async function write(writer: number): Promise<void> {
  for (let count = 0; ; count += 1) {
    const stream = `batch-${run}_${writer}_${count}`;
    await store.append(stream, 'no-stream', notes(3), origin(`command of ${stream}`));
    say(`acknowledged ${stream}`);
  }
}

await Promise.all([0, 1, 2, 3].map(write));
