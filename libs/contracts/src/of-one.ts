const NOUNS = [
  ...[
    'answers',
    'appeals',
    'ballots',
    'breaches',
    'characters',
    'days',
    'decimals',
    'entries',
    'errors',
    'events',
  ],
  ...[
    'heads',
    'holders',
    'indicators',
    'items',
    'marks',
    'members',
    'mistakes',
    'parts',
    'periods',
    'pieces',
  ],
  ...[
    'places',
    'points',
    'questions',
    'raters',
    'rulings',
    'seconds',
    'sheets',
    'streams',
    'targets',
    'things',
  ],
  ...['times', 'units', 'values', 'warnings', 'years'],
].join('|');
/** What is counted in English sentences, with anything that may stand between the number and it. */
const COUNTED = new RegExp(
  `(?<![\\d.,…-])1 ((?:(?:bonus|percentage|valid|invalid) )*)(${NOUNS})\\b(?: (are|have)\\b)?`,
  'g',
);

/** 1 points off → 1 point off. Numbers come as decimals, already written, so that the plural forms of i18next see none. */
export const ofOne = (text: string): string =>
  text.replace(
    COUNTED,
    (_, between: string, many: string, verb: string | undefined) =>
      `1 ${between}${one(many)}${verb === undefined ? '' : verb === 'are' ? ' is' : ' has'}`,
  );

function one(many: string): string {
  if (many === 'breaches') return 'breach';
  return many.endsWith('ies') ? `${many.slice(0, -3)}y` : many.slice(0, -1);
}
