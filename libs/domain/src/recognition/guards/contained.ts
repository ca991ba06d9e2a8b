import type { Decimal } from '../../scoring/rules/index.js';
import { same } from '../combine/decimals.js';
import type { Outline } from '../outline.js';
import { Unclear } from '../unclear.js';
import type { Told } from './told.js';

interface Named {
  readonly name: string;
  readonly points: Decimal;
}

/** What makes another class of the same name: 重大事故, 不合格, 省级表彰, 迟报造成后果. */
const OTHER_CLASS =
  /[不未非无没劣重轻严恶特最较超过\d一二三四五六七八九十]|基本|很|十分|相当|完全|部分|全面|大体|比?较|普通|主要|次要|核心|关键|造成|导致|引起|引发|影响|后果|以上|以下|[级类等]$|^(?:全国|国家|中央|省|市|县|区|乡|镇|村|大|小|多|新|首|正|副)$|[A-Z]$/;

/**
 * 信息迟报每次扣0.5分，漏报每次扣1分，迟报每次扣1分: what stands in front of the first class is meant for the others too, and one of
 * them is priced twice.
 */
export function refuseContained({ statements }: Outline, { rule }: Told): void {
  const classes = classesOf(rule);
  for (const one of classes)
    for (const other of classes) {
      const rest = one.name.length > other.name.length ? restOf(one.name, other.name) : undefined;
      if (rest === undefined || OTHER_CLASS.test(rest) || agree(one.points, other.points)) continue;
      throw new Unclear('price-differs', statements[classes.indexOf(other)]?.when.at ?? 0, {
        words: other.name,
      });
    }
}

const agree = (one: Decimal, other: Decimal): boolean =>
  one === other || (one !== 'all' && other !== 'all' && same(one, other));

/** What the longer name has besides the shorter one, at one of its ends. */
function restOf(longer: string, shorter: string): string | undefined {
  if (shorter.length < 2) return undefined;
  if (longer.endsWith(shorter)) return longer.slice(0, -shorter.length);
  return longer.startsWith(shorter) ? longer.slice(shorter.length) : undefined;
}

function classesOf(rule: Told['rule']): readonly Named[] {
  if (rule.type === 'grade-map') return rule.grades;
  return 'prices' in rule ? (rule.prices ?? []) : [];
}
