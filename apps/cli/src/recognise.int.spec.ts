import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '@kaoping/platform';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { program } from './program.js';

const page = readFileSync(join(projectRoot(), 'docs/recognition.md'), 'utf8');

/** The fenced block behind a mark such as `<!-- json -->`. */
function block(mark: string): string {
  const found = page
    .split(`<!-- ${mark} -->`)[1]
    ?.split(/```\w+\n/)[1]
    ?.split('```')[0];
  if (found === undefined) throw new Error(`docs/recognition.md has no block marked ${mark}`);
  return found;
}

/** What the command says on standard output about the sentence of the page. */
async function recognised(...options: readonly string[]): Promise<string> {
  const sentence = '满意度95%以上得满分，每下降1%扣1分，扣完为止';
  const written: string[] = [];
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = (text: string) => written.push(text) > 0;
  try {
    await program().parseAsync(
      ['node', 'kaoping', 'recognise', sentence, '--weight', '10', '--observation', '{"value":93}'].concat(
        options,
      ),
    );
  } finally {
    process.stdout.write = write;
  }
  return written.join('');
}

describe('kaoping recognise says what it understood', () => {
  it('to a person, as the page shows', async () => {
    expect(await recognised()).toBe(block('said'));
  });

  it('as JSON, as the page shows', async () => {
    expect(JSON.parse(await recognised('--json'))).toEqual(JSON.parse(block('json')));
  });

  it('and tells what is wrong with its options and with the observation together', async () => {
    const wrong = ['node', 'kaoping', 'recognise', '每次扣1分', '--weight', '0', '--observation', '{"x":1}'];
    await expect(program().parseAsync(wrong)).rejects.toThrow(/权重“0”[^]*观测值x/);
  });
});
