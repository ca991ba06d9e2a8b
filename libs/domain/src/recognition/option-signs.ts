import type { PlainText } from './text.js';

/** A. at the beginning of a clause; A.10分 is the name of a grade, and so is A级. */
const LETTER =
  /(?<before>^|[,;。:]|(?<=分))\(?(?<letter>[A-Fa-f])(?:[.。、:)]\)?)(?!\d+(?:\.\d+)?分|[得扣加计]|$)/g;
const GRADE =
  '(?:非常满意|很满意|比较满意|较满意|基本满意|不太满意|不满意|满意|基本合格|不合格|合格|及格|不及格|基本符合|部分符合|不符合|符合|优秀|良好|较好|一般|较差|优|良|中|差|好|[特一二三]等奖|[A-D甲乙丙丁][级等类])';
const GRADES = new RegExp(`(?<![一-龥])${GRADE}(?:\\/${GRADE})+`, 'g');
const POINTS = /\d+(?:\.\d+)?分?(?:\/\d+(?:\.\d+)?分?)*\/\d+(?:\.\d+)?分(?![一-龥]*[之/])/g;
/** 优10分/良8分. */
const PRICED = new RegExp(`(?<=\\d分)\\/(?=${GRADE}(?:得|计|记|为)?\\d)`, 'g');

/** The letters of A.…；B.…；C.… go, 优/良/差 is 优、良、差 and 10/8/0分 is 10、8、0分. What is divided or counted by a slash stays. */
export function withoutOptionSigns(plain: PlainText): PlainText {
  return withoutLetters(withoutSlashes(plain));
}

function withoutLetters({ text, origin }: PlainText): PlainText {
  const found = [...text.matchAll(LETTER)];
  const inOrder = found.every(
    ({ groups }, index) => groups?.['letter']?.toUpperCase() === String.fromCharCode(0x41 + index),
  );
  if (found.length < 2 || !inOrder) return { text, origin };
  const kept: { readonly sign: string; readonly at: number }[] = [];
  let next = 0;
  for (const { index, 0: sign, groups } of found) {
    const { before = '' } = groups ?? {};
    const from = index + before.length;
    for (let at = next; at < from; at += 1) kept.push({ sign: text.charAt(at), at: origin[at] ?? 0 });
    // 得10分 B.良好: only the letter parts the two.
    if (before === '' && index > 0) kept.push({ sign: ';', at: origin[index] ?? 0 });
    next = index + sign.length;
  }
  for (let at = next; at < text.length; at += 1) kept.push({ sign: text.charAt(at), at: origin[at] ?? 0 });
  return { text: kept.map(({ sign }) => sign).join(''), origin: kept.map(({ at }) => at) };
}

function withoutSlashes({ text, origin }: PlainText): PlainText {
  const listed = (said: string): string => said.replaceAll('/', '、');
  const grades = text.replace(PRICED, ';').replace(GRADES, listed);
  // 2/3分 is a part of one, 10/8/6分 a list.
  const points = grades.replace(POINTS, (said) => (said.split('/').length > 2 ? listed(said) : said));
  return { text: points, origin };
}
