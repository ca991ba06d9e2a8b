import { built } from './built.mjs';
import { code, list, page, table } from './markdown.mjs';
import { chinese, english, named } from './words.mjs';

const { COMMAND_NAMES } = await built('application');
const { POLICY } = await built('identity');

export async function commandsPage() {
  const rows = Object.entries(POLICY);
  const isCommand = ([name]) => COMMAND_NAMES.includes(name);
  return page(
    'Commands and queries 办理事项和查询',
    ['libs/identity/src/policy.ts', 'libs/application/src/use-cases.ts', 'libs/contracts/src/locales'],
    'Who may do what. The names are the operation ids of the API (`/api/docs`). One of the roles is enough; the relation must hold too. What a rule of the business forbids beyond this, the command itself refuses.',
    table(
      ['relation', '中文', 'English'],
      relations(rows).map((relation) => [
        code(relation),
        chinese('relation', relation),
        english('relation', relation),
      ]),
    ),
    '## Commands 办理事项',
    table(HEADERS, rows.filter(isCommand).map(row)),
    '## Queries and files 查询和文件',
    table(HEADERS, rows.filter((entry) => !isCommand(entry)).map(row)),
  );
}

const HEADERS = ['name', '中文', 'English', 'roles', 'relation', 'remarks'];

function row([name, { roles, relation, ofOfficeUnit, anonymous }]) {
  return [
    code(name),
    chinese('command', name),
    english('command', name),
    list(roles.map((role) => named('role', role))),
    relation && code(relation),
    list([...remarks(ofOfficeUnit), ...withoutAccount(anonymous)]),
  ];
}

function remarks(ofOfficeUnit) {
  if (ofOfficeUnit === undefined) return [];
  return [`of the unit that the office sits in: ${list(ofOfficeUnit.map((role) => named('role', role)))}`];
}

function withoutAccount(anonymous) {
  if (anonymous === undefined) return [];
  return [
    anonymous === 'always'
      ? 'needs no account'
      : 'needs no account while the scheme opens its standings to all',
  ];
}

function relations(rows) {
  return [...new Set(rows.flatMap(([, { relation }]) => relation ?? []))];
}
