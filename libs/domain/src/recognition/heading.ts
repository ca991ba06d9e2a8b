import type { Phrase } from './phrase.js';

/** 信息报送（5分）：每少报1条扣0.2分: the one number in brackets is what the indicator is worth. */
export function isHeading(phrases: readonly Phrase[], index: number): boolean {
  const bracketed = (at: number): boolean => {
    const [before, after] = [phrases[at - 1], phrases[at + 1]];
    return before?.kind === 'stop' && before.sign === '(' && after?.kind === 'stop' && after.sign === ')';
  };
  const rest = phrases.slice(index + 1);
  return (
    bracketed(index) &&
    phrases.slice(0, index - 1).every(({ kind }) => kind === 'words' || kind === 'stop') &&
    phrases.filter(({ kind }, at) => kind === 'points' && bracketed(at)).length === 1 &&
    !rest.some(({ kind }) => kind === 'else') &&
    rest.some(({ kind }) => HEADED.test(kind))
  );
}

const HEADED = /^(?:full|add|deduct|ratio|share|list|best)$/;
