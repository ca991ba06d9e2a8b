import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { appraisalInWords, type Language } from '@kaoping/contracts';
import { refuseScheme, scoringProblems, scoreAppraisal, type Actor, type Scheme } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { ReadModels } from '@kaoping/read-models';
import { Policy } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { FromLanguage, FromSession } from '../http/request-facts.js';
import { ScoreFactsDto } from './score-facts.dto.js';

/** What a scheme gives on facts, without a cycle: asked with a body and answered, nothing written. */
@ApiTags('schemes')
@Controller('schemes')
export class ScoringController {
  constructor(private readonly views: ReadModels) {}

  @Post('score')
  @HttpCode(200)
  @Policy('score-facts', 'Score facts by a scheme, every point explained; nothing is written')
  @ApiOkResponse({
    description: 'Units by rank, each with its indicators, components, entries and words (docs/scoring.md)',
    schema: { type: 'object' },
  })
  score(
    @Body() { scheme: given, facts }: ScoreFactsDto,
    @FromSession() actor: Actor | undefined,
    @FromLanguage() language: Language,
  ) {
    authorise(actor, 'score-facts');
    const outcome = scoreAppraisal(this.schemeOf(given), facts);
    if ('appraisal' in outcome) return appraisalInWords(language, outcome.appraisal);
    const faults = outcome.faults.map(({ code, path, params }) => ({ code, params: { ...params, path } }));
    throw new EdgeProblem(400, 'FACTS_INVALID', { count: faults.length }, undefined, {}, faults);
  }

  private schemeOf(given: Readonly<Record<string, unknown>>): Scheme {
    const { id, version, ...content } = given;
    if (Object.keys(content).length === 0 && typeof id === 'string' && typeof version === 'number') {
      const published = this.views.cycles.scheme(id, version);
      if (published === undefined) throw refuseScheme.SCHEME_UNKNOWN({ scheme: id, version });
      return published;
    }
    const faults = scoringProblems(given);
    const [first] = faults;
    if (first !== undefined) throw refuseScheme[first.code](first.params, faults);
    return given as unknown as Scheme;
  }
}
