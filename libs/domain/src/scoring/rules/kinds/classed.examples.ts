import type { RuleExample } from '../rule-kind.js';

/** Worked examples of the kinds that find the class that something falls into: a band, a grade, days late, a place. */
export const classedExamples = {
  banded: [
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '群众满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10' },
          { from: '80', to: '90', points: '8' },
          { from: '60', to: '80', points: '5' },
          { to: '60', points: '0' },
        ],
      },
      observation: { value: '80' },
      score: '8',
      words: {
        zh: '群众满意度80%，在不少于80%且低于90%一档，得8分',
        en: '群众满意度 80 %, band at least 80 and less than 90 %: 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '群众满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10' },
          { from: '80', to: '90', points: '8' },
          { from: '60', to: '80', points: '5' },
          { to: '60', points: '0' },
        ],
      },
      observation: { value: '79.99' },
      score: '5',
      words: {
        zh: '群众满意度79.99%，在不少于60%且低于80%一档，得5分',
        en: '群众满意度 79.99 %, band at least 60 and less than 80 %: 5 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '群众满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10' },
          { from: '80', to: '90', points: '8' },
          { from: '60', to: '80', points: '5' },
          { to: '60', points: '0' },
        ],
      },
      observation: { value: '59.9' },
      score: '0',
      words: {
        zh: '群众满意度59.9%，在低于60%一档，得0分',
        en: '群众满意度 59.9 %, band less than 60 %: 0 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10', and: { op: '>=', value: '100', measure: '份', subject: '样本' } },
          { from: '90', points: '6' },
          { to: '90', points: '0' },
        ],
      },
      observation: { value: '95', second: '80' },
      score: '6',
      words: { zh: '满意度95%，在不少于90%一档，得6分', en: '满意度 95 %, band at least 90 %: 6 points' },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '满意度',
        measure: '%',
        bands: [
          { from: '90', points: '10', and: { op: '>=', value: '100', measure: '份', subject: '样本' } },
          { from: '90', points: '6' },
          { to: '90', points: '0' },
        ],
      },
      observation: { value: '95', second: '120' },
      score: '10',
      words: {
        zh: '满意度95%，在不少于90%一档，样本120份符合不少于100份，得10分',
        en: '满意度 95 %, band at least 90 %, 样本 120 份 at least 100 份: 10 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '办结率',
        measure: '%',
        bands: [
          { from: '90', fromIncluded: false, points: '10' },
          { from: '60', fromIncluded: false, to: '90', toIncluded: true, points: '8' },
          { to: '60', toIncluded: true, points: '5' },
        ],
      },
      observation: { value: '90' },
      score: '8',
      words: {
        zh: '办结率90%，在超过60%且不超过90%一档，得8分',
        en: '办结率 90 %, band more than 60 and at most 90 %: 8 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'banded',
        subject: '办结率',
        measure: '%',
        bands: [
          { from: '90', fromIncluded: false, points: '10' },
          { from: '60', fromIncluded: false, to: '90', toIncluded: true, points: '8' },
          { to: '60', toIncluded: true, points: '5' },
        ],
      },
      observation: { value: '60' },
      score: '5',
      words: { zh: '办结率60%，在不超过60%一档，得5分', en: '办结率 60 %, band at most 60 %: 5 points' },
    },
  ],
  'grade-map': [
    {
      weight: '10',
      rule: {
        type: 'grade-map',
        grades: [
          { name: '优秀', points: '10' },
          { name: '良好', points: '8' },
          { name: '一般', points: '5' },
          { name: '较差', points: '0' },
        ],
      },
      observation: { grade: '良好' },
      score: '8',
      words: { zh: '评为“良好”，得8分', en: 'graded "良好": 8 points' },
    },
    {
      weight: '10',
      rule: {
        type: 'grade-map',
        grades: [
          { name: '明显', points: '10' },
          { name: '一般', points: '5' },
        ],
        otherwise: '0',
      },
      observation: { grade: '没有变化' },
      score: '0',
      words: {
        zh: '评为“没有变化”，属于其他情形，得0分',
        en: 'graded "没有变化", one of the other grades: 0 points',
      },
    },
  ],
  lateness: [
    {
      weight: '2',
      rule: { type: 'lateness', due: '2026-12-31', every: { days: 10 }, points: '1' },
      observation: { date: '2027-01-10' },
      score: '1',
      words: {
        zh: '推迟10天，每推迟10天扣1分，得1分',
        en: '10 days late, 1 point off for every 10 days: 1 point',
      },
    },
    {
      weight: '2',
      rule: { type: 'lateness', every: { days: 10 }, points: '1' },
      observation: { daysLate: 9 },
      score: '2',
      words: {
        zh: '推迟9天，每推迟10天扣1分，得2分',
        en: '9 days late, 1 point off for every 10 days: 2 points',
      },
    },
    {
      weight: '2',
      rule: { type: 'lateness', every: { days: 10 }, points: '1' },
      observation: { daysLate: 30 },
      score: '0',
      words: {
        zh: '推迟30天，每推迟10天扣1分，扣完为止，得0分',
        en: '30 days late, 1 point off for every 10 days, down to the floor: 0 points',
      },
    },
    {
      weight: '2',
      rule: { type: 'lateness', every: { days: 10 }, points: '1' },
      observation: { daysLate: 0 },
      score: '2',
      words: { zh: '按时完成，得满分2分', en: 'in time: full 2 points' },
    },
    {
      weight: '5',
      rule: { type: 'lateness', every: { days: 1 }, points: '0.5', zeroAfterDays: 5 },
      observation: { daysLate: 6 },
      score: '0',
      words: {
        zh: '推迟6天，超过5天不得分，得0分',
        en: '6 days late, nothing is left after 5 days: 0 points',
      },
    },
    {
      weight: '5',
      rule: { type: 'lateness', every: { days: 1 }, points: '0.5' },
      observation: { present: false },
      score: '0',
      words: { zh: '没有完成，不得分，得0分', en: 'never done: 0 points' },
    },
  ],
  'rank-ladder': [
    {
      weight: '10',
      rule: { type: 'rank-ladder', places: [{ from: 1, to: 1, points: '10' }], thenEach: '1' },
      observation: { rank: 4 },
      score: '7',
      words: {
        zh: '第4名，得7分；其中：第1名10分，以后名次每降一位少1分，第4名7分',
        en: 'place 4: 7 points; of which: place 1 gives 10 and each one behind it 1 less, place 4 7',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 3, points: '10' },
          { from: 4, to: 6, points: '8' },
        ],
        otherwise: '5',
      },
      observation: { rank: 9 },
      score: '5',
      words: {
        zh: '第9名，得5分；其中：第9名没有单独规定，5分',
        en: 'place 9: 5 points; of which: place 9 has no points of its own and gets 5',
      },
    },
    {
      weight: '5',
      rule: {
        type: 'rank-ladder',
        places: [{ from: 1, to: 99, points: '5' }],
        last: { count: 2, points: '0' },
      },
      observation: { rank: 9, of: 10 },
      score: '0',
      words: {
        zh: '第9名，得0分；其中：共10名，后2名0分',
        en: 'place 9: 0 points; of which: the last 2 of 10 get 0',
      },
    },
    {
      weight: '3',
      rule: {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 1, points: '3' },
          { from: 2, to: 2, points: '2' },
          { from: 3, to: 3, points: '1' },
        ],
        bonus: true,
        ties: 'share',
      },
      observation: { rank: 3, tied: 3 },
      score: '1',
      words: { zh: '3个并列第3名，加1分', en: '3 share place 3: 1 bonus point' },
    },
    {
      weight: '10',
      rule: {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 1, points: '100' },
          { from: 2, to: 2, points: '80' },
        ],
        unit: 'percent',
        ties: 'average',
      },
      observation: { rank: 1, tied: 2 },
      score: '9',
      words: {
        zh: '2个并列第1名，取所占第1~2名的平均，得9分；其中：第1名10分；第2名8分；各名次按权重10分的百分比计分',
        en: '2 share place 1, mean of the places 1~2: 9 points; of which: place 1 gives 10; place 2 gives 8; places are percents of the weight of 10',
      },
    },
    {
      weight: '10',
      rule: { type: 'rank-ladder', places: [{ from: 1, to: 1, points: '10' }], thenEach: '1', floor: '3' },
      observation: { rank: 20 },
      score: '3',
      words: {
        zh: '第20名，得3分；其中：第1名10分，以后名次每降一位少1分，第20名按最低分3分计',
        en: 'place 20: 3 points; of which: place 1 gives 10 points, 1 less for every place behind it, never less than 3: place 20 gives 3 points',
      },
    },
    {
      weight: '10',
      rule: { type: 'rank-ladder', places: [{ from: 1, to: 30, points: '10' }], thenEach: '1', per: 5 },
      observation: { rank: 41 },
      score: '8',
      words: {
        zh: '第41名，得8分；其中：第30名10分，以后名次每降5位少1分，第41名8分',
        en: 'place 41: 8 points; of which: place 30 gives 10 and every 5 places behind it take 1 off, place 41 8',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'rank-ladder',
        places: [{ from: 1, to: 30, points: '10' }],
        ...{ thenEach: '1', per: 5, steps: 'begun', floor: '5' },
      },
      observation: { rank: 61 },
      score: '5',
      words: {
        zh: '第61名，得5分；其中：第30名10分，以后名次每降5位少1分，第61名按最低分5分计',
        en: 'place 61: 5 points; of which: place 30 gives 10 points, 1 less for every 5 places behind it, never less than 5: place 61 gives 5 points',
      },
    },
    {
      weight: '10',
      rule: {
        type: 'rank-ladder',
        places: [
          { from: 1, to: 1, points: '10' },
          { from: 2, to: 2, points: '8' },
        ],
        ties: 'lowest',
      },
      observation: { rank: 1, tied: 2 },
      score: '8',
      words: {
        zh: '2个并列第1名，按所占第1~2名的最后一名计，得8分',
        en: '2 share place 1, the last of the places 1~2 counts: 8 points',
      },
    },
    {
      weight: '10',
      rule: { type: 'rank-ladder', places: [{ from: 1, to: 1, points: '10' }], thenEach: '1' },
      observation: { rank: 1, tied: 2 },
      score: '10',
      words: {
        zh: '2个并列第1名，得10分；其中：第1名10分；评分标准没有写明并列怎样计分，这里按并列的各得该名次的分计',
        en: '2 share place 1: 10 points; of which: place 1 gives 10; the rule does not say how a shared place counts; assumed that each gets the points of that place',
      },
    },
  ],
} as const satisfies Readonly<Record<string, readonly RuleExample[]>>;
