import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseBreachCatalogue, type Actor, type Breach } from '@kaoping/domain';
import { ReadModels } from '@kaoping/read-models';
import { lookInto } from '../cycles/cycle-sight.js';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { column, is, type List } from '../lists/list.js';
import { ListDocs } from '../lists/list-docs.js';

/** A breach as one version of the catalogue has it. */
type BreachRow = Breach & { readonly version: number; readonly catalogueIssuedAt: string | null };

const BREACH_LIST: List<BreachRow> = {
  name: 'breach-catalogue',
  key: ({ version, code }) => `${String(version).padStart(4, '0')} ${code}`,
  filters: {
    code: is(({ code }) => code),
    version: is(({ version }) => String(version)),
    inCharge: is(({ inCharge }) => inCharge ?? null),
  },
  sorts: { code: ({ code }) => code, name: ({ name }) => name, version: ({ version }) => version },
  sort: 'version',
  columns: {
    catalogueVersion: column(({ version }) => version),
    breachCode: column(({ code }) => code),
    breach: column(({ name }) => name),
    breachPrice: column(({ points }) => points),
    priceByHead: column(({ by }) => by === 'head'),
    mostAtOnce: column(({ mostAtOnce }) => mostAtOnce ?? null),
    mostInAll: column(({ most }) => most ?? null),
    sectionInCharge: column(({ inCharge }) => inCharge ?? null),
    catalogueIssuedAt: column(({ catalogueIssuedAt }) => catalogueIssuedAt),
  },
};

@ApiTags('findings')
@Controller('cycles/:cycle/breach-catalogue')
export class BreachCataloguesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('breach-catalogue', 'The breaches of the version in force with their prices')
  @ListDocs(BREACH_LIST)
  current(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'breach-catalogue' });
    const current = this.views.breachCatalogues.current(cycle);
    if (current === undefined) throw refuseBreachCatalogue.CATALOGUE_UNKNOWN({ cycle });
    const { version, issued } = current;
    const rows = current.breaches.map((breach) => ({
      ...breach,
      version,
      catalogueIssuedAt: issued.stamp.at,
    }));
    return answerList(asked, BREACH_LIST, rows, { cycle, version, issued });
  }

  @Get('versions')
  @Policy('breach-catalogue-versions', 'Every version of the catalogue, each breach on a line')
  @ListDocs(BREACH_LIST)
  versions(@Id('cycle') cycle: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    lookInto(this.views, { cycle, actor, today: asked.today, name: 'breach-catalogue-versions' });
    const versions = this.views.breachCatalogues.versions(cycle);
    const rows = versions.flatMap(({ version, breaches, issued }) =>
      breaches.map((breach) => ({ ...breach, version, catalogueIssuedAt: issued.stamp.at })),
    );
    return answerList(asked, BREACH_LIST, rows, { cycle });
  }
}
