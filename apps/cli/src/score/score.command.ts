import { appraisalInWords, factsFaultWords, translate } from '@kaoping/contracts';
import { scoringProblems, scoreAppraisal, type Appraisal, type Scheme } from '@kaoping/domain';
import { faultLine, FaultsFound } from '../ending.js';
import { readJsonFile } from '../json-file.js';
import { language } from '../language.js';
import { printAppraisal } from './print-appraisal.js';

export interface ScoreOptions {
  readonly scheme: string;
  readonly facts: string;
  readonly json?: boolean;
  readonly explain?: boolean;
}

/** Scores a file of facts by a file of a scheme: no server, no log, nothing written. */
export async function score({ scheme, facts, json, explain }: ScoreOptions): Promise<void> {
  const [rules, observed] = [await readScheme(scheme), await readJsonFile(facts)];
  const appraisal = appraisalOf(rules, observed, facts);
  if (json === true) {
    const words = appraisalInWords(language(), appraisal);
    process.stdout.write(`${JSON.stringify(words, null, 2)}\n`);
  } else printAppraisal(appraisal, rules, explain === true);
}

async function readScheme(file: string): Promise<Scheme> {
  const json = await readJsonFile(file);
  const faults = scoringProblems(json);
  if (faults.length === 0) return json as Scheme;
  throw new FaultsFound(
    faults.map(({ code, params }) =>
      faultLine(file, params.path, translate(language(), `refusal:${code}`, { ...params, placed: true })),
    ),
  );
}

function appraisalOf(scheme: Scheme, facts: unknown, file: string): Appraisal {
  const outcome = scoreAppraisal(scheme, facts);
  if ('appraisal' in outcome) return outcome.appraisal;
  throw new FaultsFound(
    outcome.faults.map((fault) => faultLine(file, fault.path, factsFaultWords(language(), fault))),
  );
}
