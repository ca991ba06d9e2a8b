import { built } from './built.mjs';
import { code, page, table } from './markdown.mjs';

const { EXIT_CODES, SETTINGS } = await built('platform');

export async function exitCodesPage() {
  return page(
    'Exit codes 退出码',
    ['libs/platform/src/exit-codes.ts'],
    'How the server and the `kaoping` command end.',
    table(
      ['exit code', 'name', 'meaning'],
      Object.entries(EXIT_CODES).map(([name, { code: number, meaning }]) => [number, code(name), meaning]),
    ),
  );
}

export async function settingsPage() {
  return page(
    'Settings 设置',
    ['libs/platform/src/settings.ts'],
    'Read from the environment once, at the start; an empty variable counts as not set. A wrong one stops the start with an exit code of its own, and every wrong one is named at once.',
    table(
      ['setting', 'default', 'meaning'],
      SETTINGS.map(({ name, default: otherwise, meaning }) => [code(name), otherwise, meaning]),
    ),
  );
}
