import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { wordFinding, type FindingJson, type Language } from '@kaoping/contracts';
import { checkDocument, DOCUMENT_KINDS, refusePlan, type Actor } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { ReadModels } from '@kaoping/read-models';
import { lookInto } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { FromLanguage, FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs } from '../lists/list-docs.js';
import { CheckDto } from './check.dto.js';
import { planDocument } from './plan-document.js';

/** What is wrong or open in a document, in the caller's language. Reads, and writes nothing. */
@ApiTags('checks')
@Controller()
export class ChecksQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Post('checks')
  @HttpCode(200)
  @Policy('check-document', 'Check a published document, a scheme or a result; writes nothing')
  document(
    @Body() { document }: CheckDto,
    @FromSession() actor: Actor | undefined,
    @FromLanguage() language: Language,
  ) {
    authorise(actor, 'check-document');
    return findingsOf(document, language);
  }

  @Get('cycles/:cycle/plan/check')
  @Policy('check-plan', 'Check the annual plan as it stands')
  @DocumentDocs()
  plan(
    @Id('cycle') cycle: string,
    @FromSession() actor: Actor | undefined,
    @FromLanguage() language: Language,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'check-plan' });
    const plan = this.views.plans.plan(cycle);
    if (plan === undefined) throw refusePlan.PLAN_UNKNOWN({ cycle });
    return answerDocument(asked, findingsOf(planDocument(plan, sight.cycle, sight.scheme), language));
  }

  @Get('cycles/:cycle/result/check')
  @Policy('check-result', 'Check the latest computation')
  @DocumentDocs()
  result(
    @Id('cycle') cycle: string,
    @FromSession() actor: Actor | undefined,
    @FromLanguage() language: Language,
    @FromRequest() asked: Asked,
  ) {
    const { scheme } = lookInto(this.views, { cycle, actor, today: asked.today, name: 'check-result' });
    const result = this.views.results.result(cycle);
    if (result === undefined) throw new EdgeProblem(404, 'RESULT_NOT_COMPUTED', { cycle });
    return answerDocument(asked, findingsOf({ kind: 'result', scheme, computed: result.computed }, language));
  }
}

function findingsOf(document: unknown, language: Language): { readonly findings: readonly FindingJson[] } {
  const { kind, findings } = checkDocument(document);
  if (kind === null) throw new EdgeProblem(400, 'CHECK_KIND_UNKNOWN', { kinds: DOCUMENT_KINDS });
  return { findings: findings.map((finding) => wordFinding(language, finding)) };
}
