import type { CheckedTable } from './checked.js';

/** Places that are compared in words: the first is the best. */
export const RANKS: CheckedTable = {
  'rank-ladder': [
    ...[
      '排名不低于全省第5名的',
      '排名未低于第5名',
      '不落后于第5名的',
      '排名第5及以上',
      '排名不低于5名',
      '第5名以内',
    ].map(
      (said) =>
        [
          `${said}得满分，否则不得分`,
          { weight: '5' },
          [{ rank: 1 }, '5'],
          [{ rank: 5 }, '5'],
          [{ rank: 6 }, '0'],
        ] as const,
    ),
    ...['不低于第5名', '位居全省第5位及以前', '第5位（含）以前', '保持第5位及以上', '保持在前5名'].map(
      (said) =>
        [
          `${said}得满分，每后移1位扣1分`,
          { weight: '5' },
          [{ rank: 3 }, '5'],
          [{ rank: 5 }, '5'],
          [{ rank: 7 }, '3'],
        ] as const,
    ),
    ...['排名低于第10名的', '落后于第10名的', '排名低于10名的', '名次差于第10的'].map(
      (said) =>
        [
          `${said}扣2分`,
          { weight: '5' },
          [{ rank: 2 }, '5'],
          [{ rank: 10 }, '5'],
          [{ rank: 11 }, '3'],
        ] as const,
    ),
    ['低于第10名的不得分', { weight: '5' }, [{ rank: 10 }, '5'], [{ rank: 11 }, '0']],
    [
      '低于第5名的，每低1位扣1分',
      { weight: '5' },
      [{ rank: 4 }, '5'],
      [{ rank: 6 }, '4'],
      [{ rank: 20 }, '0'],
    ],
    ['排名高于第10名的得满分', { weight: '5' }, [{ rank: 9 }, '5'], [{ rank: 10 }, '0']],
    ['名次优于第10名的得满分，否则不得分', { weight: '5' }, [{ rank: 1 }, '5'], [{ rank: 11 }, '0']],
    [
      '不低于第5名得5分，不低于第10名得3分，低于第10名不得分',
      { weight: '5' },
      [{ rank: 2 }, '5'],
      [{ rank: 6 }, '3'],
      [{ rank: 10 }, '3'],
      [{ rank: 11 }, '0'],
    ],
    [
      '高于第5名得5分，第5至10名得3分，其余不得分',
      { weight: '5' },
      [{ rank: 4 }, '5'],
      [{ rank: 5 }, '3'],
      [{ rank: 11 }, '0'],
    ],
  ],
  'all-or-nothing': [['排名≤5得满分，否则不得分', { weight: '5' }, [{ value: 5 }, '5'], [{ value: 6 }, '0']]],
};
