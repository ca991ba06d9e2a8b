import { code, page, table } from './markdown.mjs';
import { refusalGroups } from './refusal-groups.mjs';
import { chinese, english } from './words.mjs';

export async function refusalsPage() {
  const groups = await refusalGroups();
  return page(
    'Refusals 不予办理的情形',
    ['refusals.ts of each library', 'apps/api/src', 'libs/contracts/src/locales'],
    'Every answer that is a "no". Over HTTP it is `application/problem+json` (RFC 9457) with the `code` of this table, its `params`, and the text in the language of `Accept-Language`, Chinese unless it names English. The code never changes; the text may. Nothing was written.',
    'Braces stand for parameters. Codes with the status 500 are faults of ours: they are logged under this code and answered as `INTERNAL_ERROR`.',
    ...groups.map(({ title, refusals }) => `## ${title}\n\n${table(HEADERS, refusals.map(row))}`),
  );
}

const HEADERS = ['code', 'kind', 'HTTP', '中文', 'English'];

function row({ code: name, kind, status }) {
  return [code(name), kind, status, chinese('refusal', name), english('refusal', name)];
}
