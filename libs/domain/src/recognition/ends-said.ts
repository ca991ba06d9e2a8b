import type { End, Phrase, PhraseOf } from './phrase.js';

const SAID = '(?<not1>不)?(?:包?含|包括)(?:本数|本级|本身|该数)?(?:在内)?';
const BOTH = new RegExp(
  `^(?:注:?)?(?:本(?:标准|办法|细则|项)?)?(?:中)?(?:所称)?(?:的)?以上(?:均|都|皆)?${SAID}[,;、和]?以(?<inner>[下内])(?:均|都|皆)?${SAID.replace('not1', 'not2')}$`,
);

/**
 * （以上含本数，以下不含本数）: who has a number wherever nothing else is said. The remark leaves the text; a range that says
 * it itself keeps what it says.
 */
export function withEndsSaid(phrases: readonly Phrase[]): readonly Phrase[] {
  const at = phrases.findIndex(
    (phrase, index) => remarkAt(phrases, index) !== undefined && phrase.kind === 'words',
  );
  const found = at < 0 ? undefined : remarkAt(phrases, at);
  if (found === undefined) return phrases;
  const { above, below, inner, count } = found;
  // 以上、以下均含 would give one number to two bands.
  if (above === below) return phrases;
  const by: Readonly<Record<string, boolean | undefined>> = {
    above,
    ...(inner === '内' ? { within: below } : { below }),
  };
  const settled = (end: End | undefined): End | undefined => {
    const included = end?.by === undefined || end.stated ? undefined : by[end.by];
    return end === undefined || included === undefined ? end : { ...end, included, stated: true };
  };
  return phrases
    .filter((_phrase, index) => index < at || index >= at + count)
    .map((phrase) => (phrase.kind === 'range' ? settledRange(phrase, settled) : phrase));
}

function settledRange(
  range: PhraseOf<'range'>,
  settled: (end: End | undefined) => End | undefined,
): PhraseOf<'range'> {
  const [lower, upper] = [settled(range.lower), settled(range.upper)];
  return { ...range, ...(lower !== undefined && { lower }), ...(upper !== undefined && { upper }) };
}

/** The remark may be cut by its own comma. */
function remarkAt(
  phrases: readonly Phrase[],
  index: number,
):
  | { readonly above: boolean; readonly below: boolean; readonly inner: string; readonly count: number }
  | undefined {
  for (const count of [1, 3]) {
    const said = phrases
      .slice(index, index + count)
      .map((one) => (one.kind === 'stop' ? one.sign : (one.said ?? '')));
    const groups = BOTH.exec(said.join(''))?.groups;
    if (groups !== undefined && said.length === count)
      return {
        above: groups['not1'] === undefined,
        below: groups['not2'] === undefined,
        inner: groups['inner'] ?? '下',
        count,
      };
  }
  return undefined;
}
