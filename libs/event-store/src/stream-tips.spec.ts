import { expect, it } from '@jest/globals';
import { StreamTips } from './stream-tips.js';

const tip = (...commands: string[]) => ({
  revision: BigInt(commands.length - 1),
  commands: new Map(commands.map((id, index) => [id, BigInt(index)])),
});

it('forgets the streams that were not used for longest, never the one in hand', () => {
  const tips = new StreamTips(6);
  const first = tips.keep('case-1', tip('a', 'b'));
  tips.keep('case-2', tip('a', 'b'));
  expect(tips.find('case-1')).toBe(first);
  tips.keep('case-3', tip('a'));
  expect(['case-1', 'case-2', 'case-3'].filter((stream) => tips.find(stream) !== undefined)).toEqual([
    'case-1',
    'case-3',
  ]);
  tips.find('case-1');
  for (const id of ['c', 'd', 'e', 'f', 'g', 'h']) tips.add('case-1', first, id, 9n);
  expect(tips.find('case-1')).toBe(first);
  expect(tips.find('case-3')).toBeUndefined();
});

it('counts a stream that is kept anew once', () => {
  const tips = new StreamTips(4);
  for (let times = 0; times < 10; times += 1) tips.keep('case-1', tip('a'));
  tips.keep('case-2', tip('a'));
  expect(tips.find('case-1')).toBeDefined();
});
