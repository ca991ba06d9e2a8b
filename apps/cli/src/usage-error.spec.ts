import { afterEach, describe, expect, it } from '@jest/globals';
import { endingOf } from './ending.js';
import { speak } from './language.js';
import { program } from './program.js';

const endingWith = async (...words: readonly string[]) => {
  try {
    await program().parseAsync(words, { from: 'user' });
    return { code: 0, line: '' };
  } catch (error) {
    return endingOf(error);
  }
};

describe('a command line with a mistake', () => {
  afterEach(() => speak('zh-CN'));

  // The library told these in English whatever the language was.
  it.each<[string, readonly string[], string]>([
    ['an unknown option', ['recognise', '得分', '--nope'], '没有选项--nope。可用的选项见--help。'],
    [
      'a misspelt option',
      ['recognise', '得分', '--wieght', '3'],
      '没有选项--wieght。可用的选项见--help。您要用的是不是--weight？',
    ],
    ['a missing argument', ['recognise'], '缺少参数text。请补上，用法见--help。'],
    ['one argument too many', ['check', 'a', 'b'], 'check的参数太多。含空格的文字请加引号，用法见--help。'],
    [
      'an option without its value',
      ['score', '--scheme'],
      '选项--scheme <file>后面没有填写内容。请补上，用法见--help。',
    ],
    ['an option too few', ['score', '--scheme', 'x'], '必须填写选项--facts <file>。请补上，用法见--help。'],
    ['an unknown command', ['nope'], '没有命令nope。可用的命令见--help。'],
    [
      'a value that is no choice',
      ['--lang', 'fr', 'check', 'a'],
      '选项--lang <language>不能是“fr”。请从中选择：zh-CN, en。',
    ],
    [
      'a mistake behind the choice of a language',
      ['--lang', 'en', 'nope'],
      'There is no command nope. --help shows those that there are.',
    ],
  ])('%s', async (_title, words, line) => {
    expect(await endingWith(...words)).toEqual({ code: 2, line });
  });
});
