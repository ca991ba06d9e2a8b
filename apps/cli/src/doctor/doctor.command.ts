import { translate } from '@kaoping/contracts';
import { AnswerIsNo } from '../ending.js';
import { language } from '../language.js';
import type { Check } from './check.js';
import { checkClock, checkCompiler, checkDriver, checkNode } from './machine.js';
import { checkFolder, checkFsync } from './folder.js';
import { checkEvidence } from './evidence.js';
import { checkStore } from './store.js';

const MARK = { ok: '✓', warning: '!', broken: '✗' } as const;

/** Looks at everything an installation stands on, and says in words what to do; exit code 1 when something is broken. */
export async function doctor({
  data,
  json,
}: {
  readonly data: string;
  readonly json?: boolean;
}): Promise<void> {
  const checks: readonly Check[] = [
    checkNode(),
    await checkDriver(),
    checkCompiler(),
    checkClock(),
    await checkFolder(data),
    await checkFsync(data),
    await checkStore(data),
    await checkEvidence(data),
  ];
  if (json === true) process.stdout.write(`${JSON.stringify({ checks: checks.map(withWords) }, null, 2)}\n`);
  else for (const check of checks) process.stdout.write(`${MARK[check.verdict]} ${withWords(check).words}\n`);
  if (checks.some(({ verdict }) => verdict === 'broken')) throw new AnswerIsNo();
}

function withWords({ key, params = {}, ...check }: Check) {
  return { ...check, ...params, words: translate(language(), `cli:doctor.${key}`, params) };
}
