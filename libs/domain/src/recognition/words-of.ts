import type { When } from './outline.js';

/** The words of a condition, joined, without what only links them to the rest. */
export function wordsOf({ words }: When): string {
  return tidy(words.map(({ text }) => text).join(''));
}

export function tidy(words: string): string {
  const opened = words.replace(
    /^(?:其中|对于|对(?![口外标接账照象内])|凡|如果|如(?![期实数])|若|但是|但|另外|此外|并且|并(?![网联])|而|则|且|、|的|或(?![有然许])|及(?![时格其早])|年内|有(?![无效关害机线序限偿色但且而所力待章形奖组期毒责理据])|每(?![万千百公亩无个月季周天日年半]))+/,
    '',
  );
  return opened.replace(
    /(?:的情况|的单位|的部门|的|(?<![超及按准定小限用工耗学课平临])时|(?<![记患费动愿业作营产读学或使用护供保继])者|则|直接|一律|(?<![平人日年月户])均|(?<!首)都|可以|(?<![许认准])可|(?<![反响供对效适回相感])应|将|再|(?<!立)即|(?<![主必重纪摘需概提简紧])要|本项|该项|此项|、|,|=|:|部分)+$/,
    '',
  );
}
