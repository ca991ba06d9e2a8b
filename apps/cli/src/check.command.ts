import { translate, wordFinding, type FindingJson } from '@kaoping/contracts';
import { checkDocument, DOCUMENT_KINDS, hasFaults } from '@kaoping/domain';
import { AnswerIsNo, BadInput } from './ending.js';
import { readJsonFile } from './json-file.js';
import { language } from './language.js';

/**
 * Checks a published document, a scheme or a result. Exit code 1 when there is an error or a warning; questions alone
 * leave it at 0. A file that cannot be read or is of no known kind is bad input.
 */
export async function check(file: string, { json }: { readonly json?: boolean }): Promise<void> {
  const { kind, findings } = checkDocument(await readJsonFile(file));
  if (kind === null) throw new BadInput('checkKindUnknown', { file, kinds: DOCUMENT_KINDS.join(', ') });
  const worded = findings.map((finding) => wordFinding(language(), finding));
  if (json === true) process.stdout.write(`${JSON.stringify({ findings: worded }, null, 2)}\n`);
  else print(worded);
  if (hasFaults(findings)) throw new AnswerIsNo();
}

function print(findings: readonly FindingJson[]): void {
  if (findings.length === 0) {
    process.stdout.write(`${inCheck('none')}\n`);
    return;
  }
  const lines = findings.map(
    ({ severity, code, place, message }) =>
      `${inCheck(`severity.${severity}`)}  ${message}\n      ${code}  ${place}`,
  );
  const number = (wanted: string): number => findings.filter(({ severity }) => severity === wanted).length;
  const count = inCheck('count', {
    errors: number('error'),
    warnings: number('warning'),
    questions: number('question'),
  });
  process.stdout.write(`${lines.join('\n')}\n${count}\n`);
}

const inCheck = (key: string, params: Readonly<Record<string, unknown>> = {}): string =>
  translate(language(), `check:${key}`, params);
