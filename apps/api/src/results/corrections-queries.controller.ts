import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { changeInWords, correctionNumber } from '@kaoping/application';
import type { Language } from '@kaoping/contracts';
import type { Actor } from '@kaoping/domain';
import {
  countedRulings,
  ReadModels,
  type CorrectionLine,
  type CountedRuling,
  type ResultView,
} from '@kaoping/read-models';
import { lookInto } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { changesInWords, type ToldChange } from '../organisation/changes-in-words.js';
import { CORRECTION_LIST, correctionsShown, type CorrectionRow } from './correction-list.js';

@ApiTags('result')
@Controller('cycles/:cycle/result')
export class CorrectionsQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get('corrections')
  @Policy('result-corrections', 'Corrections of the final result, with exactly what each of them changed')
  @ListDocs(CORRECTION_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'result-corrections' });
    const lines = this.views.results.result(cycle)?.corrections ?? [];
    return answerList(asked, CORRECTION_LIST, worded(correctionsShown(lines, actor), asked.language), {
      cycle,
    });
  }

  @Get('bulletin')
  @Policy(
    'bulletin',
    'The bulletin: its texts, what appeals have moved, and the numbered corrections behind it',
  )
  @DocumentDocs()
  bulletin(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'bulletin' });
    const result = this.views.results.result(cycle);
    if (result?.bulletin == null) throw new EdgeProblem(404, 'BULLETIN_NOT_ISSUED', { cycle });
    return answerDocument(
      asked,
      {
        ...told({ ...result, bulletin: result.bulletin }, countedRulings(this.views, cycle), asked.language),
        organisation: this.changes(cycle, asked.language),
      },
      {
        revision: result.revision,
        sole: false,
      },
    );
  }

  /** Why the list of units is another one than at the beginning. */
  private changes(cycle: string, language: Language): readonly ToldChange[] {
    const roll = this.views.cycles.cycle(cycle)?.roll ?? [];
    return changesInWords(this.views.organisation.list(cycle), roll, language);
  }
}

type Told = ResultView & { readonly bulletin: NonNullable<ResultView['bulletin']> };

function told(result: Told, rulings: readonly CountedRuling[], language: Language) {
  const { adjustments = [], ...texts } = result.bulletin;
  const approved = result.corrections.filter(({ status }) => status === 'approved');
  return {
    ...texts,
    notice: result.notice,
    adjustments,
    rulings,
    corrections: worded(approved, language),
    /** Who was told at first is told apart from what is in force, for ever. */
    units: (result.original ?? result.computed).units,
    current: result.computed.units,
  };
}

function worded(lines: readonly CorrectionLine[], language: Language): readonly CorrectionRow[] {
  return lines.map((line) => ({
    ...line,
    number: correctionNumber(line, language),
    changed: line.items.map((item) => changeInWords(item, language)),
  }));
}
