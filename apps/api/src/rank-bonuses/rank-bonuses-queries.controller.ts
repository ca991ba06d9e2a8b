import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseRankBonus, type Actor } from '@kaoping/domain';
import { ReadModels, type RankBonusLine } from '@kaoping/read-models';
import { lookInto, sees, type Sight } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { awardRows, RANK_BONUS_LIST } from './rank-bonus-list.js';

@ApiTags('rank-bonuses')
@Controller('cycles/:cycle/rank-bonuses')
export class RankBonusesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('rank-bonuses', 'Bonuses by place: who was awarded what, for which place and count')
  @ListDocs(RANK_BONUS_LIST)
  list(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'rank-bonuses' });
    const rules = sight.scheme.rankBonuses ?? [];
    const rows = this.views.rankBonuses
      .list(cycle)
      .flatMap((line) =>
        awardRows(
          line,
          rules.find(({ id }) => id === line.bonus),
        ),
      )
      .filter(({ unit }) => sees(sight, [unit]));
    return answerList(asked, RANK_BONUS_LIST, rows, { cycle });
  }

  @Get(':bonus')
  @Policy('rank-bonus', 'One bonus with its counts, its awards and what they took the place of')
  @DocumentDocs()
  one(
    @Id('cycle') cycle: string,
    @Id('bonus') bonus: string,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    const sight = lookInto(this.views, { cycle, actor, today: asked.today, name: 'rank-bonus' });
    const line = this.views.rankBonuses.rankBonus(cycle, bonus);
    if (line === undefined) throw refuseRankBonus.RANK_BONUS_UNKNOWN({ bonus });
    const body = {
      ...line,
      ...visible(line, sight),
      replaced: line.replaced.map((one) => ({ ...one, ...visible(one, sight) })),
    };
    return answerDocument(asked, body, { revision: line.revision });
  }
}

/** Counts and awards of the units that the reader may see. */
function visible(
  { counts, awards }: Pick<RankBonusLine, 'counts' | 'awards'>,
  sight: Sight,
): Pick<RankBonusLine, 'counts' | 'awards'> {
  return {
    counts: Object.fromEntries(Object.entries(counts).filter(([unit]) => sees(sight, [unit]))),
    awards: awards.filter(({ unit }) => sees(sight, [unit])),
  };
}
