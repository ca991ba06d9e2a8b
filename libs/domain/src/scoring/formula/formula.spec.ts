import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPoints, parsePoints } from '../points-text.js';
import { pointsOf, type Points } from '../points.js';
import { compileFormula } from './compile.js';
import { FormulaError } from './formula-error.js';
import { parseFormula } from './parse.js';
import { printFormula } from './print.js';
import { namesIn, type FormulaNode } from './tree.js';

const PUBLISHED = '考评得分=目标考评得分×80%+领导评价+公众评议+正向激励得分-察访核验扣分';

const names = new Map([
  ['目标考评得分', 'target'],
  ['target', 'target'],
  ['领导评价', 'leader'],
  ['leader', 'leader'],
  ['公众评议', 'public'],
  ['正向激励得分', 'incentive'],
  ['察访核验扣分', 'inspection'],
] as const);

const scores = {
  target: parsePoints('92.5'),
  leader: parsePoints('9.2'),
  public: parsePoints('8.4'),
  incentive: parsePoints('1.5'),
  inspection: parsePoints('0.6'),
};

const evaluate = (text: string): string => formatPoints(compileFormula(parseFormula(text), names)(scores));

function errorOf(text: string): FormulaError {
  try {
    evaluate(text);
  } catch (error) {
    if (error instanceof FormulaError) return error;
    throw error;
  }
  throw new Error(`'${text}' was accepted`);
}

describe('a formula is computed exactly as it is written', () => {
  it.each([
    // 92.5×0.8 = 74; 74+9.2+8.4+1.5−0.6 = 92.5
    [PUBLISHED, '92.5'],
    ['目标考评得分×80％', '74'],
    // Both were refused as signs that formulas do not have.
    ['目标考评得分 x 80%', '74'],
    ['(目标考评得分) X 80%—4', '70'],
    ['目标考评得分＊80％＋领导评价', '83.2'],
    ['target*80%+leader', '83.2'],
    ['（目标考评得分－领导评价）÷2', '41.65'],
    ['(target-leader)/2', '41.65'],
    ['10-2-3', '5'],
    ['10-(2-3)', '11'],
    ['12÷2÷3', '2'],
    ['12÷(2÷3)', '18'],
    ['2+3×4', '14'],
    ['1÷3×3', '1'],
    ['-2×-3', '6'],
    ['50%%', '0.005'],
    ['(20+30)%', '0.5'],
    [' target \u3000× 80 % ', '74'],
    ['total=1+1', '2'],
    ['0.1+0.2', '0.3'],
    // 74+9.2 = 83.2
    ['考评得分=min(100，目标考评得分×80%+领导评价)', '83.2'],
    ['最小值（80，目标考评得分×80%+领导评价）', '80'],
    ['max(0, 领导评价-target, -1)', '0'],
    ['最大值(1÷3, 0.333)×3', '1'],
    ['min(1,2)%', '0.01'],
    ['if(察访核验扣分>5, 60, 领导评价)', '9.2'],
    ['如果（目标考评得分≥92.5，1，0）', '1'],
    ['IF(target>=92.5,1,0)+if(target＞＝92.5，1，0)', '2'],
    ['if(target>92.5,1,0)', '0'],
    ['if(target<=92.5,1,0)+if(target≤92.5,1,0)', '2'],
    ['if(target＜92.5,1,0)', '0'],
    ['if(1÷3×3=1,1,0)', '1'],
    ['if(领导评价=公众评议,1,if(领导评价>公众评议,2,3))', '2'],
    ['if(正向激励得分=1.5,7,1÷(正向激励得分-1.5))', '7'],
  ])('%s → %s', (text, result) => {
    expect(evaluate(text)).toBe(result);
  });
});

it('a function in full width was refused', () => {
  expect(evaluate('ｍｉｎ(1, 2)')).toBe(evaluate('min(1, 2)'));
});

describe('what is wrong with a formula is pointed at', () => {
  it.each([
    ['', 'empty', 0, ''],
    ['考评得分=', 'empty', 5, ''],
    ['target & leader', 'character', 7, '&'],
    ['target × 80😀', 'character', 11, '😀'],
    ['1.2.3', 'number', 0, '1.2.3'],
    ['1 + 1234567890123456', 'number', 4, '1234567890123456'],
    ['target +', 'operand-expected', 8, ''],
    ['× 2', 'operand-expected', 0, '×'],
    ['a = b = c', 'operator-expected', 6, '='],
    ['target leader', 'operator-expected', 7, 'leader'],
    ['(target', 'parenthesis-open', 0, '('],
    ['2×（target+（leader）', 'parenthesis-open', 2, '（'],
    ['2＋／3', 'operand-expected', 2, '／'],
    ['target)', 'parenthesis-close', 6, ')'],
    ['()', 'operand-expected', 1, ')'],
    ['目标考评得分+领导评分', 'unknown-name', 7, '领导评分'],
    ['constructor', 'unknown-name', 0, 'constructor'],
    ['目标考评得分×average(1,2)', 'unknown-function', 7, 'average'],
    ['target(2)', 'unknown-function', 0, 'target'],
    ['1+min(2)', 'argument-count', 2, 'min'],
    ['最大值（2）', 'argument-count', 0, '最大值'],
    ['if(1>2,3)', 'argument-count', 0, 'if'],
    ['if(1>2,3,4,5)', 'argument-count', 0, 'if'],
    ['min()', 'operand-expected', 4, ')'],
    ['min(1,,2)', 'operand-expected', 6, ','],
    ['min(1，2', 'parenthesis-open', 3, '('],
    ['如果（1＋2，3，4）', 'condition-expected', 3, '1+2'],
    ['if(1>2,3>4,5)', 'comparison-outside-if', 8, '>'],
    ['target≥80', 'comparison-outside-if', 6, '≥'],
    ['1＋（2＞＝1）', 'comparison-outside-if', 4, '＞＝'],
    ['min(1>2,3)', 'comparison-outside-if', 5, '>'],
    ['if(1>2>3,4,5)', 'comparison-outside-if', 6, '>'],
    ['if(1=>2,3,4)', 'operand-expected', 5, '>'],
    ['(1,2)', 'operator-expected', 2, ','],
    ['if(1>2,3÷0,4)', 'division-by-zero', 9, '0'],
    [`${'min(1,'.repeat(60)}1${')'.repeat(60)}`, 'too-deep', 303, '('],
    ['target÷(1-1)', 'division-by-zero', 8, '1-1'],
    ['1÷0%', 'division-by-zero', 2, '0%'],
    [`${'('.repeat(60)}1${')'.repeat(60)}`, 'too-deep', 50, '('],
    ['-'.repeat(60) + '1', 'too-deep', 50, '-'],
    ['1+'.repeat(1001), 'too-long', 2000, '1+'],
  ])('%s: %s at %i', (text, code, at, found) => {
    expect(errorOf(text)).toMatchObject({ code, at, found });
  });

  it('finds a division by zero that only the scores bring about', () => {
    const ratio = compileFormula(parseFormula('100÷(leader-9.2)'), names);
    expect(() => ratio(scores)).toThrow(FormulaError);
    expect(formatPoints(ratio({ ...scores, leader: parsePoints('9.4') }))).toBe('500');
  });
});

describe('a formula is printed as documents write it', () => {
  it.each([
    [PUBLISHED, PUBLISHED],
    ['(target*80％)+ (leader)', 'target×80%+leader'],
    ['目标考评得分×８０％＋１．５', '目标考评得分×80%+1.5'],
    ['1-(2-3)-(4)', '1-(2-3)-4'],
    ['(1+2)*3/(4*5)', '(1+2)×3÷(4×5)'],
    ['-(1+2)%', '-(1+2)%'],
    ['最小值（100，（target＋leader））', 'min(100,target+leader)'],
    ['如果((1+2)>=3，(4)，max(5,6)%)', 'if(1+2≥3,4,max(5,6)%)'],
    ['2×if(target<60,0,1)', '2×if(target<60,0,1)'],
  ])('%s → %s', (text, printed) => {
    expect(printFormula(parseFormula(text))).toBe(printed);
  });

  it('names what it uses', () => {
    expect(namesIn(parseFormula(PUBLISHED).body)).toEqual(
      [...names.keys()].filter((name) => !/[a-z]/.test(name)),
    );
  });
});

const leaf = fc.oneof(
  fc
    .nat(999)
    .map((value): FormulaNode => ({ kind: 'number', at: 0, text: String(value), value: pointsOf(value) })),
  fc.constantFrom('领导评价', 'target').map((name): FormulaNode => ({ kind: 'name', at: 0, name })),
);
const { tree } = fc.letrec<{ tree: FormulaNode }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    leaf,
    tie('tree').map((of): FormulaNode => ({ kind: 'percent', at: 0, of })),
    tie('tree').map((of): FormulaNode => ({ kind: 'negative', at: 0, of })),
    fc
      .tuple(tie('tree'), fc.constantFrom('+', '-', '×', '÷'), tie('tree'))
      .map(([left, operator, right]): FormulaNode => ({ kind: 'binary', at: 0, operator, left, right })),
    fc
      .tuple(fc.constantFrom('min', 'max'), fc.array(tie('tree'), { minLength: 2, maxLength: 3 }))
      .map(([of, values]): FormulaNode => ({ kind: 'extreme', at: 0, of, values })),
    fc
      .tuple(tie('tree'), fc.constantFrom('>=', '<=', '>', '<', '='), tie('tree'), tie('tree'), tie('tree'))
      .map(([left, comparator, right, met, otherwise]): FormulaNode => ({
        kind: 'if',
        at: 0,
        condition: { comparator, left, right },
        met,
        otherwise,
      })),
  ),
}));

describe('a printed formula', () => {
  it('means what the tree meant and prints the same again', () => {
    fc.assert(
      fc.property(tree, (body) => {
        const printed = printFormula({ head: null, body });
        const again = parseFormula(printed);
        expect(printFormula(again)).toBe(printed);
        expect(outcome(again.body)).toEqual(outcome(body));
      }),
      { numRuns: 500 },
    );
  });
});

function outcome(body: FormulaNode): Points | string {
  try {
    return compileFormula({ head: null, body }, names)(scores);
  } catch (error) {
    if (error instanceof FormulaError) return error.code;
    throw error;
  }
}
