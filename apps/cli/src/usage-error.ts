import { translate } from '@kaoping/contracts';
import type { CommanderError } from 'commander';
import { language } from './language.js';

const TEXTS: Readonly<Record<string, string>> = {
  'commander.missingArgument': 'argumentMissing',
  'commander.optionMissingArgument': 'optionWithoutValue',
  'commander.missingMandatoryOptionValue': 'optionRequired',
  'commander.unknownOption': 'optionUnknown',
  'commander.excessArguments': 'argumentsTooMany',
  'commander.unknownCommand': 'commandUnknown',
  'commander.invalidArgument': 'optionValueInvalid',
};

/** What is wrong with a command line, in the user's language; empty where the help was shown instead. */
export function usageErrorLine({ code, message, exitCode }: CommanderError): string {
  if (exitCode === 0 || code === 'commander.help') return '';
  const key = TEXTS[code];
  if (key === undefined) return message;
  // The library tells what it is about in quotes, and nowhere else.
  const [name = '', value = ''] = [...message.matchAll(/'([^']*)'/g)].map(([, quoted]) => quoted);
  const meant = /Did you mean (.+)\?/.exec(message)?.[1];
  const choices = /Allowed choices are (.+)\./.exec(message)?.[1];
  return [
    translate(language(), `cli:${key}`, { name, value }),
    ...(choices === undefined ? [] : [translate(language(), 'cli:choicesAre', { choices })]),
    ...(meant === undefined ? [] : [translate(language(), 'cli:didYouMean', { meant })]),
  ].join(language() === 'en' ? ' ' : '');
}
