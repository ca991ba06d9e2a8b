import { translate } from '@kaoping/contracts';
import { DEMO_PASSWORD } from '@kaoping/identity';
import type { YearCase } from '@kaoping/application';

/** What `npm start` prints once the demo is there: the address, who can sign in, and what to try. Chinese first. */
export function welcome(url: string, year: YearCase): string {
  const text = (key: string, params = {}): string => translate('zh-CN', `start:${key}`, params);
  const lines = [
    text('ready', { organisation: year.organisation }),
    '',
    `  ${text('page')}  ${url}/`,
    `  ${text('docs')}  ${url}/api/docs`,
    '',
    text('accounts', { password: DEMO_PASSWORD }),
    ...['Office', 'Clerk', 'Head', 'Inspector', 'Leader', 'Chair', 'Auditor', 'Administrators'].map(
      (who) => `  ${text(`who${who}`)}`,
    ),
    '',
    text('tryThis'),
    `  curl -s ${url}/api/v1/cycles/${year.name}/standings`,
    '  npm run kaoping -- standings',
    `  npm run kaoping -- year --case ${year.name}`,
    '',
    text('stop'),
    `${translate('en', 'start:ready', { organisation: year.organisation })} ${url}/  ·  ${translate('en', 'start:accounts', { password: DEMO_PASSWORD })}`,
  ];
  return `${lines.join('\n')}\n`;
}
