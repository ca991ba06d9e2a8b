import type { Open } from './open-clause.js';
import type { When } from './outline.js';

const DUE =
  /^[,(:]?(?:全年|年度|全年度|每年|年内|一年|应|计划|任务|目标|共|总共|需|须|要求|指标|组织|开展|完成|为|数|的)+$/;

/** 全年6次, 任务12篇, 全年不少于12篇 behind a step that counts what is missing of it, in the same measure. */
export function isDue(open: Open, { step, ranges, bares }: When): boolean {
  if (step === undefined || step.direction !== 'less' || ranges.length + bares.length > 0) return false;
  if (open.at === undefined || open.otherwise || open.step !== undefined || open.or !== undefined)
    return false;
  if ([open.rank, open.last, open.date, open.nth, open.once].some((one) => one !== undefined)) return false;
  const [bare] = open.bares;
  const [range] = open.ranges;
  if (open.bares.length + open.ranges.length !== 1) return false;
  const measure = bare?.quantity.measure ?? range?.measure;
  const least = range === undefined || (range.lower !== undefined && range.upper === undefined);
  return least && measure === step.quantity.measure && open.words.every(({ text }) => DUE.test(text));
}
