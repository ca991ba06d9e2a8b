import { built } from './built.mjs';
import { code, list, page, table } from './markdown.mjs';
import { chinese, english } from './words.mjs';

const { ruleExamples, ruleShape } = await built('domain');
const { explain, ruleInWords } = await built('contracts');
const { scoreRule } = await built('domain');

export async function rulesPage() {
  const shapes = ruleShape.schema().oneOf;
  return page(
    'Rule kinds 计分规则',
    ['libs/domain/src/scoring/rules/kinds'],
    'How one indicator is scored out of its weight. A rule is JSON, complete in itself: with the weight and an observation it has a score. Decimals are text. Below each rule it stands in words, as `kaoping recognise`, `kaoping score --explain` and the plan say it. Every example here is run by the tests. Each rule may have a `subject`, what is observed in the words of the document (满意度).',
    'An observation names a class of breach, a clause or a grade by its own words or by a part of them that fits one only (宕机 for 系统宕机). A step that is begun and not complete costs nothing unless `steps` says `begun` (counts whole) or `pro-rata` (counts in part). In an observation a decimal may also be a JSON number, of up to 15 digits.',
    table(
      ['kind', '中文', 'what it is for'],
      Object.keys(ruleExamples).map((type) => [
        `[${code(type)}](#${type})`,
        chinese('ruleType', type),
        english('ruleType', type),
      ]),
    ),
    ...Object.entries(ruleExamples).flatMap(([type, examples]) =>
      kind(type, examples, shapeOf(shapes, type)),
    ),
  );
}

function shapeOf(shapes, type) {
  return shapes.find(({ properties }) => properties.type.const === type);
}

function kind(type, examples, { properties, required }) {
  const optional = Object.keys(properties).filter(
    (field) => !required.includes(field) && field !== 'subject',
  );
  const needed = required.filter((field) => field !== 'type');
  return [
    `<a id="${type}"></a>\n\n## ${type} ${chinese('ruleType', type)}`,
    `${english('ruleType', type)}. Fields: ${needed.length === 0 ? 'none that must be there' : list(needed.map(code))}${optional.length === 0 ? '' : `; optional ${list(optional.map(code))}`}.`,
    ...byRule(examples).flatMap(({ rule, weight, lines }) => [
      `\`\`\`json\n${JSON.stringify(rule, null, 2)}\n\`\`\``,
      `> ${ruleInWords('zh-CN', rule, weight)}\n>\n> ${ruleInWords('en', rule, weight)}`,
      table([`observed (weight ${weight})`, 'score', 'in words'], lines.map(line)),
    ]),
  ];
}

/** Examples of the same rule and weight share one block. */
function byRule(examples) {
  const groups = new Map();
  for (const { rule, weight, observation } of examples) {
    const key = JSON.stringify([rule, weight]);
    const group = groups.get(key) ?? { rule, weight, lines: [] };
    group.lines.push({ rule, weight, observation });
    groups.set(key, group);
  }
  return [...groups.values()];
}

function line({ rule, weight, observation }) {
  const { score, explanation } = scoreRule(rule, weight, observation);
  const words = `${explain('zh-CN', explanation)}<br>${explain('en', explanation)}`;
  return [code(JSON.stringify(observation)), score === null ? 'pending' : explanation.params.score, words];
}
