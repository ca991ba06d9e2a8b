import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { recogniseRule } from './index.js';
import { ACCEPTED } from './testing/accepted.js';
import { ACCEPTED_BANDS } from './testing/accepted-bands.js';
import { BREACHES } from './testing/accepted-breaches.js';
import { EARNED } from './testing/accepted-earned.js';
import { JUDGED } from './testing/accepted-judged.js';
import { BOUNDARIES } from './testing/checked-boundaries.js';
import { APART } from './testing/checked-apart.js';
import { WHOLE_FORMULAS } from './testing/checked-formulas.js';
import { FORMULAS } from './testing/refused-formulas.js';
import { COUNTED_AS_SAID } from './testing/checked-negated-counts.js';
import { NEGATED_COUNTS } from './testing/refused-negated-counts.js';
import { TOLD_TWICE } from './testing/checked-told-twice.js';
import { EXACT } from './testing/checked-exact.js';
import { CONSEQUENCES } from './testing/checked-consequences.js';
import { CLAUSES } from './testing/checked-clauses.js';
import { HEADED } from './testing/checked-headed.js';
import { LEDGERS } from './testing/checked-ledgers.js';
import { LEVELS } from './testing/checked-levels.js';
import { LISTS } from './testing/checked-lists.js';
import { OTHERWISE } from './testing/checked-otherwise.js';
import { PLAIN } from './testing/checked-plain.js';
import { PLAIN_DELAYS } from './testing/checked-plain-delays.js';
import { UNITS } from './testing/checked-units.js';
import { OFFICE_BANDS } from './testing/checked-office-bands.js';
import { OFFICE } from './testing/checked-office.js';
import { NEAR_MISREAD } from './testing/checked-near-misread.js';
import { OPTIONS } from './testing/checked-options.js';
import { MISSED } from './testing/checked-missed.js';
import { WHOLE } from './testing/checked-whole.js';
import { OFFICES_YEAR } from './testing/checked-offices-year.js';
import { USUAL_FURTHER } from './testing/checked-usual-further.js';
import { USUAL_OFFICE } from './testing/checked-usual-office.js';
import { USUAL_TWINS } from './testing/checked-usual-twins.js';
import { RANKS } from './testing/checked-ranks.js';
import { REFUSED_RANKS } from './testing/refused-ranks.js';
import { TOLD } from './testing/checked-told.js';
import { rowsOf } from './testing/checked.js';
import { ACCEPTED_BANDS_SIGNS } from './testing/accepted-bands-signs.js';
import { ACCEPTED_COMPOUND } from './testing/accepted-compound.js';
import { ACCEPTED_LADDERS } from './testing/accepted-ladders.js';
import { ACCEPTED_LATE } from './testing/accepted-late.js';
import { ACCEPTED_OFFICES } from './testing/accepted-offices.js';
import { ACCEPTED_STEPS } from './testing/accepted-steps.js';
import { ACCEPTED_USUAL } from './testing/accepted-usual.js';
import { OFFICE_JUDGED } from './testing/checked-office-judged.js';
import { ACCEPTED_MEASURED } from './testing/accepted-measured.js';
import { reading, scoreOf } from './testing/reading.js';
import { REFUSED } from './testing/refused.js';
import { REFUSED_CONSEQUENCES } from './testing/refused-consequences.js';
import { REFUSED_ELSEWHERE } from './testing/refused-elsewhere.js';
import { GUESSED } from './testing/refused-guessed.js';
import { REFUSED_HEADED } from './testing/refused-headed.js';
import { REFUSED_THINGS } from './testing/refused-things.js';
import { REFUSED_QUALIFIED } from './testing/refused-qualified.js';
import { REFUSED_TURNED } from './testing/refused-turned.js';
import { TURNED } from './testing/checked-turned.js';
import { REFUSED_LEDGERS } from './testing/refused-ledgers.js';
import { REFUSED_LISTS } from './testing/refused-lists.js';
import { CONTRADICTED } from './testing/refused-contradicted.js';
import { MISREAD } from './testing/refused-misread.js';
import { REFUSED_LOST } from './testing/refused-lost.js';
import { REFUSED_SECOND } from './testing/refused-second.js';
import { REFUSED_OPTIONS } from './testing/refused-options.js';
import { REFUSED_OFFICES } from './testing/refused-offices.js';
import { REFUSED_MEASURED } from './testing/refused-measured.js';
import { TRAPS } from './testing/refused-traps.js';

const accepted = [
  ...[
    ACCEPTED,
    ACCEPTED_BANDS,
    ACCEPTED_BANDS_SIGNS,
    ACCEPTED_COMPOUND,
    ACCEPTED_LADDERS,
    ACCEPTED_LATE,
    ACCEPTED_MEASURED,
    ACCEPTED_OFFICES,
    ACCEPTED_STEPS,
    ACCEPTED_USUAL,
    BREACHES,
    EARNED,
    JUDGED,
  ]
    .flatMap((table) => Object.entries(table))
    .flatMap(([type, rows]) => rows.map((row) => [type, ...row] as const)),
  ...[
    APART,
    BOUNDARIES,
    CLAUSES,
    CONSEQUENCES,
    EXACT,
    TOLD_TWICE,
    COUNTED_AS_SAID,
    WHOLE_FORMULAS,
    HEADED,
    LEDGERS,
    LISTS,
    LEVELS,
    OFFICE,
    OFFICE_BANDS,
    OFFICE_JUDGED,
    NEAR_MISREAD,
    OFFICES_YEAR,
    OPTIONS,
    TURNED,
    UNITS,
    OTHERWISE,
    PLAIN,
    PLAIN_DELAYS,
    RANKS,
    TOLD,
    USUAL_FURTHER,
    USUAL_OFFICE,
    MISSED,
    WHOLE,
    USUAL_TWINS,
  ].flatMap(rowsOf),
];

describe('a sentence that is understood', () => {
  it.each(accepted)('as %s: %s %j %j earns %s', (type, sentence, beside, observation, score) => {
    const recognition = reading(sentence, beside);
    expect(recognition.understood && recognition.rule.type).toBe(type);
    if (observation !== null) expect(scoreOf(recognition, observation, beside.due)).toBe(score);
  });

  it('is read the same in full width, with blanks and with other signs', () => {
    for (const [, sentence, beside] of accepted) {
      const wide = sentence
        .replace(/,/g, '，')
        .replace(/;/g, '；')
        .replace(/%/g, '％')
        .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
      const spaced = sentence.replace(/，/g, '， ').replace(/~|-/g, '—');
      for (const variant of [wide, spaced])
        expect([variant, reading(variant, beside)]).toEqual([variant, reading(sentence, beside)]);
    }
  });

  it('has a confidence of 1 only where nothing is assumed', () => {
    for (const [, sentence, beside] of accepted) {
      const recognition = reading(sentence, beside);
      if (recognition.understood)
        expect(recognition.confidence === 1).toBe(recognition.assumptions.length === 0);
    }
  });

  it('takes a half-open band from the band beside it that claims the number', () => {
    const recognition = reading('90%以上得10分，80%-90%得8分，80%以下不得分', { weight: '10' });
    expect(scoreOf(recognition, { value: 90 })).toBe('10');
    expect(scoreOf(recognition, { value: 80 })).toBe('8');
  });

  it('names every number that two bands share', () => {
    const recognition = reading('逾期3天以内扣1分，3天以上7天以内扣2分，7天以上扣3分', { weight: '5' });
    expect(recognition.understood && recognition.assumptions.slice(1)).toEqual([
      { code: 'boundary-lower', params: { value: '3' } },
      { code: 'boundary-lower', params: { value: '7' } },
    ]);
  });

  it('names what 以上 was taken to mean', () => {
    const recognition = reading('95%以上得满分，否则不得分', { weight: '5' });
    expect(recognition.understood && recognition.assumptions).toEqual([
      { code: 'boundary-included', params: { value: '95' } },
    ]);
  });
});

describe('a sentence that is not understood', () => {
  it.each([
    ...[
      ...REFUSED,
      ...REFUSED_CONSEQUENCES,
      ...GUESSED,
      ...NEGATED_COUNTS,
      ...FORMULAS,
      ...REFUSED_HEADED,
      ...REFUSED_TURNED,
      ...REFUSED_QUALIFIED,
      ...REFUSED_THINGS,
      ...REFUSED_ELSEWHERE,
      ...REFUSED_OPTIONS,
      ...REFUSED_LEDGERS,
      ...REFUSED_LISTS,
      ...REFUSED_LOST,
      ...REFUSED_RANKS,
    ],
    ...[...CONTRADICTED, ...MISREAD, ...REFUSED_MEASURED, ...REFUSED_OFFICES, ...REFUSED_SECOND, ...TRAPS],
  ])('%s %j: %s', (sentence, beside, why) => {
    const recognition = reading(sentence, beside);
    expect(recognition.understood ? recognition.rule : recognition.why.code).toBe(why);
  });

  it('says where it stops making sense, as an index in the text as given', () => {
    const sentence = ' 95%以上 得满分，酌情扣分';
    expect(reading(sentence, { weight: '5' })).toMatchObject({ at: sentence.indexOf('酌情') });
  });

  it('is empty or far too long', () => {
    expect(reading('')).toMatchObject({ why: { code: 'empty' }, at: 0 });
    expect(reading('每次扣1分，'.repeat(400))).toMatchObject({ why: { code: 'too-long' } });
  });
});

describe('any text', () => {
  const pieces = accepted.flatMap(([, sentence]) => sentence.split(/(?<=[，,；;。得扣每])/));

  it('is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(typeof recogniseRule(text, { weight: '10' }).understood).toBe('boolean');
      }),
    );
  });

  it.each(['获得', '控制在', '的部分', '计算公式', '数值', '以及', '每少', '最高', '并且', '该项'])(
    'made of one word many times over is answered at once: %s',
    (word) => {
      for (const end of ['', 'x', '得满分', '1分', '扣1分'])
        expect(typeof recogniseRule(word.repeat(300) + end, { weight: '10' }).understood).toBe('boolean');
    },
  );

  it('made of shuffled pieces of good sentences is answered, with a place inside the text when it is refused', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }), (some) => {
        const text = some.join('');
        const recognition = recogniseRule(text, { weight: '10', target: '90' });
        if (recognition.understood) return;
        expect(recognition.at).toBeGreaterThanOrEqual(0);
        expect(recognition.at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('what had to be assumed', () => {
  it.each([
    ['投诉超过3次的，每次扣1分', {}, 'above-only'],
    ['投诉超过3次的部分，每次扣1分', {}, undefined],
    ['能耗不超过100千瓦时得满分，每超过1千瓦时扣1分', {}, 'completed-steps'],
    ['浓度不超过35微克/立方米得满分，每超过1微克/立方米扣1分', {}, 'completed-steps'],
    ['检查12次以上得满分，每少1次扣1分', {}, undefined],
    ['资料齐全得满分，否则不得分', { target: '90' }, 'target-idle'],
  ])('%s %j names %s', (sentence, beside, code) => {
    const recognition = reading(sentence, { weight: '10', ...beside });
    const codes = recognition.understood ? recognition.assumptions.map((one) => one.code) : [];
    const named = codes.find((one) => /^(?:above-only|completed-steps|target-idle)$/.test(one));
    expect(recognition.understood && named).toBe(code);
  });
});

describe('the name of what is measured', () => {
  it.each([
    ['居民健康档案建档率达不到要求的，每低1个百分点扣0.2分', { target: '92%' }, '居民健康档案建档率'],
    [
      '实际成本小于等于计划成本得满分，每超出计划成本1%扣1分',
      { target: '50万元', comparator: '<=' },
      '实际成本',
    ],
    ['低于全市平均水平（90%）的，每低1个百分点扣0.5分。', {}, undefined],
    ['完成10件以上得5分，5至9件得3分，1至4件得1分，未完成的不得分。', { weight: '5' }, undefined],
  ])('%s %j is %s, without what it is compared with', (sentence, beside, subject) => {
    const recognition = reading(sentence, { weight: '10', ...beside });
    expect(recognition.understood && recognition.rule).not.toBe(false);
    expect(recognition.understood ? recognition.rule.subject : '').toBe(subject);
  });
});
