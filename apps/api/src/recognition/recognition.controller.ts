import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import {
  observationFaultWords,
  recognitionInWords,
  translate,
  type Language,
  type TrialJson,
} from '@kaoping/contracts';
import {
  formatPoints,
  readGiven,
  recogniseRule,
  tryRule,
  type Actor,
  type Given,
  type Recognition,
} from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { Policy } from '../http/policy.js';
import { EdgeProblem, type FieldError } from '../http/problem.js';
import { FromLanguage, FromSession } from '../http/request-facts.js';
import { RecogniseDto } from './recognition.dto.js';

/** Nothing is written and nothing is read: a person looks at the rule and confirms it where plans are drafted. */
@ApiTags('recognition')
@Controller('recognitions')
export class RecognitionController {
  @Post()
  @HttpCode(200)
  @Policy('recognise-rule', 'Read the text of a scoring standard into a rule, and try an observation on it')
  recognise(
    @Body() { text, observation, ...beside }: RecogniseDto,
    @FromSession() actor: Actor | undefined,
    @FromLanguage() language: Language,
  ) {
    authorise(actor, 'recognise-rule');
    const given = givenOf(beside, language);
    const recognition = recogniseRule(text, given);
    const trial = observation === undefined ? undefined : scoreOf(recognition, observation, given, language);
    return recognitionInWords(language, recognition, trial);
  }
}

function givenOf(beside: Omit<RecogniseDto, 'text' | 'observation'>, language: Language): Given {
  const read = readGiven(beside);
  if ('given' in read) return read.given;
  throw invalid(
    read.faults.map(({ field, found }) => ({
      at: `/${field}`,
      code: 'RECOGNITION_INPUT_INVALID',
      message: translate(language, `recognition:input.${field}`, { found }),
    })),
  );
}

function scoreOf(
  recognition: Recognition,
  json: unknown,
  { due }: Given,
  language: Language,
): TrialJson | undefined {
  if (!recognition.understood) return undefined;
  const trial = tryRule(recognition, json, due);
  if (trial.kind !== 'scored')
    throw invalid(
      observationFaultWords(language, trial).map(({ code, path, message }) => ({
        at:
          code === 'RECOGNITION_WEIGHT_MISSING'
            ? '/weight'
            : ['/observation', ...path.split('.').filter(Boolean)].join('/'),
        code,
        message,
      })),
    );
  const { score, explanation } = trial.result;
  return { score: score === null ? null : formatPoints(score), explanation };
}

const invalid = (errors: readonly FieldError[]): EdgeProblem =>
  new EdgeProblem(400, 'INPUT_INVALID', { count: errors.length }, errors);
