import { matchAt, chineseNumber } from '../numbers.js';
import type { Reader } from '../phrase.js';
import { LAST_PLACE } from './rank.js';

const N = '(\\d+|[一二两三四五六七八九十]+)';
const NAME = '(?:(?:综合|考核|年度|全年|最终)*(?:排名|名次|排位|位次))';
const STANDS = '(?:应|须|要|需|在|位列|位居|列|居|进入|处于|保持在|保持|稳定在|维持在)*';
const AMONG =
  '(?:全[国省市县区]|全系统|同类(?:单位|地区)?|本组|组内|系统内|第[一二三四]类)?(?:的|内|中|排名|名次|位次)?';
/** 第5名; 排名低于10名: behind a word for a rank the number is a place without 第 too. */
const PLACE = `第${N}(?:名次|位次|名|位)?(?:次)?`;
const LEAD = `(?<!倒数?|后|末)${NAME}?${STANDS}`;
/** 名次低于第五的: nothing behind it names what the fifth is. */
const OF_ORDER = `第${N}(?:名|位|(?=的|[,;。得扣加减奖不为]|$))`;
const BEYOND = '(?!名|位|次|\\d|[~至到、和]|\\()(?:的)?';

const NOT_WORSE =
  '(?:不(?:得|能|应)?|未|没有|没)(?:低于|差于|劣于|逊于|后于|落后于|落后|落到|跌出|掉出|退出)';
const BETTER = '(?:高于|优于|好于|前于|先于|领先于)';
const WORSE = '(?:低于|差于|劣于|逊于|后于|落后于|落后)';

/** 不低于第5名, and 排名不低于5名. */
const AT_LEAST = new RegExp(
  `(?:${LEAD}${NOT_WORSE}${AMONG}(?:${OF_ORDER}|前${N}(?:名|位))|${NAME}${NOT_WORSE}${N}(?:名|位))(?:以内|之内)?${BEYOND}`,
  'y',
);
/** 第5位及以前, 第5名（含）以上, 第5名以内. */
const WITHIN = new RegExp(
  `${LEAD}${AMONG}(?<!倒数?|后|末)${PLACE}(?:\\((?:含|含本数|包含)\\))?(?:(?:及其?|和|或)(?:以上|之上|以内|之内|以前|之前|前|更前|更高|更好)|以上|之上|以内|之内|\\(含\\)(?:以前|之前))${BEYOND}`,
  'y',
);
const ABOVE = new RegExp(
  `(?:${LEAD}${BETTER}${AMONG}${OF_ORDER}|${NAME}${BETTER}${N}(?:名|位))${BEYOND}`,
  'y',
);
const BELOW = new RegExp(`(?:${LEAD}${WORSE}${AMONG}${OF_ORDER}|${NAME}${WORSE}${N}(?:名|位))${BEYOND}`, 'y');

const placed =
  (pattern: RegExp, places: (place: number) => readonly [number, number] | undefined): Reader =>
  (text, at) => {
    const found = matchAt(pattern, text, at);
    const written = found?.slice(1).find((group) => group !== undefined);
    if (found === null || written === undefined) return undefined;
    const place = Number(/^\d/.test(written) ? written : chineseNumber(written));
    const stretch = Number.isSafeInteger(place) && place >= 1 && place <= 100_000 ? places(place) : undefined;
    if (stretch === undefined) return undefined;
    return { body: { kind: 'rank', from: stretch[0], to: stretch[1] }, end: at + found[0].length };
  };

/** Places that a comparison tells. The first is the best: 低于第5名 are the sixth and those behind it. */
export const comparedRanks: readonly Reader[] = [
  placed(AT_LEAST, (place) => [1, place]),
  placed(WITHIN, (place) => [1, place]),
  placed(ABOVE, (place) => (place === 1 ? undefined : [1, place - 1])),
  placed(BELOW, (place) => [place + 1, LAST_PLACE]),
];
