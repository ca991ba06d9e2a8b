import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiBody, ApiTags } from '@nestjs/swagger';
import {
  observationFaultWords,
  type FailedTrialJson,
  recognitionInWords,
  translate,
  type Language,
  type TrialJson,
} from '@kaoping/contracts';
import {
  formatPoints,
  observationMisfits,
  readGiven,
  recogniseRule,
  tryRule,
  type Actor,
  type Given,
  type GivenFault,
  type Recognition,
} from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { Policy } from '../http/policy.js';
import { EdgeProblem, type FieldError } from '../http/problem.js';
import { validation } from '../http/validation.js';
import { FromLanguage, FromSession } from '../http/request-facts.js';
import { RecogniseDto } from './recognition.dto.js';

/** Nothing is written and nothing is read: a person looks at the rule and confirms it where plans are drafted. */
@ApiTags('recognition')
@Controller('recognitions')
export class RecognitionController {
  @Post()
  @HttpCode(200)
  @ApiBody({ type: RecogniseDto })
  @Policy('recognise-rule', 'Read the text of a scoring standard into a rule, and try an observation on it')
  async recognise(
    @Body() raw: object | undefined,
    @FromSession() actor: Actor | undefined,
    @FromLanguage() language: Language,
  ) {
    authorise(actor, 'recognise-rule');
    const { text, observation, ...beside } = await bodyIn(raw, language);
    const given = givenOf(beside, observation, language);
    const recognition = recogniseRule(text, given);
    const trial = observation === undefined ? undefined : scoreOf(recognition, observation, given, language);
    return recognitionInWords(language, recognition, trial);
  }
}

/** Fields that there are not, and fields that make no sense, are told together. */
async function bodyIn(raw: object | undefined, language: Language): Promise<RecogniseDto> {
  try {
    return (await validation().transform(raw, { type: 'body', metatype: RecogniseDto })) as RecogniseDto;
  } catch (error) {
    if (!(error instanceof EdgeProblem) || error.errors === undefined) throw error;
    const told = error.errors;
    const readable = Object.entries(raw ?? {}).filter(
      ([field, value]) => typeof value === 'string' && !told.some(({ at }) => at === `/${field}`),
    );
    const read = readGiven(Object.fromEntries(readable));
    const { observation } = (raw ?? {}) as { readonly observation?: unknown };
    const observed = told.some(({ at }) => at.startsWith('/observation')) ? undefined : observation;
    throw invalid([
      ...told,
      ...('faults' in read ? faultsIn(read.faults, language) : []),
      ...malformedIn(observed, language),
    ]);
  }
}

/** What is wrong with the observation itself is told beside it, so that nobody has to ask twice. */
function givenOf(
  beside: Omit<RecogniseDto, 'text' | 'observation'>,
  observation: unknown,
  language: Language,
): Given {
  const read = readGiven(beside);
  if ('given' in read) return read.given;
  throw invalid([...faultsIn(read.faults, language), ...malformedIn(observation, language)]);
}

function malformedIn(observation: unknown, language: Language): readonly FieldError[] {
  const misfits = observation === undefined ? [] : observationMisfits(observation);
  return misfits.length === 0 ? [] : observationErrors({ kind: 'malformed', misfits }, language);
}

const faultsIn = (faults: readonly GivenFault[], language: Language): readonly FieldError[] =>
  faults.map(({ field, found }) => ({
    at: `/${field}`,
    code: 'RECOGNITION_INPUT_INVALID',
    message: translate(language, `recognition:input.${field}`, { found }),
  }));

function scoreOf(
  recognition: Recognition,
  json: unknown,
  { due }: Given,
  language: Language,
): TrialJson | undefined {
  if (!recognition.understood) return undefined;
  const trial = tryRule(recognition, json, due);
  if (trial.kind !== 'scored') throw invalid(observationErrors(trial, language));
  const { score, explanation } = trial.result;
  return { score: score === null ? null : formatPoints(score), explanation };
}

const observationErrors = (trial: FailedTrialJson, language: Language): readonly FieldError[] =>
  observationFaultWords(language, trial).map(({ code, path, message }) => ({
    at:
      code === 'RECOGNITION_WEIGHT_MISSING'
        ? '/weight'
        : ['/observation', ...path.split('.').filter(Boolean)].join('/'),
    code,
    message,
  }));

const invalid = (errors: readonly FieldError[]): EdgeProblem =>
  new EdgeProblem(400, 'INPUT_INVALID', { count: errors.length }, errors);
