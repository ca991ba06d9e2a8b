import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { refuseScheme, type Actor } from '@kaoping/domain';
import { authorise } from '@kaoping/identity';
import { ReadModels, type SchemeLine } from '@kaoping/read-models';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { FromSession } from '../http/request-facts.js';
import { answerDocument } from '../lists/answer-document.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { column, is, type List } from '../lists/list.js';
import { DocumentDocs, ListDocs } from '../lists/list-docs.js';
import { SchemeVersion } from './scheme-version.js';

const VERSION_LIST: List<SchemeLine> = {
  name: 'scheme-versions',
  key: ({ version }) => String(version).padStart(4, '0'),
  filters: { version: is(({ version }) => String(version)) },
  sorts: {
    version: ({ version }) => version,
    name: ({ name }) => name,
    publishedAt: ({ published }) => published.at,
  },
  sort: '-version',
  columns: {
    scheme: column(({ scheme }) => scheme),
    schemeVersion: column(({ version }) => version),
    schemeName: column(({ name }) => name),
    publishedAt: column(({ published }) => published.at),
  },
};

@ApiTags('schemes')
@Controller('schemes/:scheme/versions')
export class SchemesQueriesController {
  constructor(private readonly views: ReadModels) {}

  @Get()
  @Policy('scheme-versions', 'Published versions of a scheme')
  @ListDocs(VERSION_LIST)
  list(@Id('scheme') scheme: string, @FromSession() actor: Actor | undefined, @FromRequest() asked: Asked) {
    authorise(actor, 'scheme-versions');
    const versions = this.views.cycles.schemes().filter((line) => line.scheme === scheme);
    if (versions.length === 0) throw refuseScheme.SCHEME_UNKNOWN({ scheme, version: 1 });
    return answerList(asked, VERSION_LIST, versions);
  }

  /** A published version never changes, so it needs no revision. */
  @Get(':version')
  @Policy('scheme', 'One version of a scheme, whole')
  @DocumentDocs()
  one(
    @Id('scheme') scheme: string,
    @SchemeVersion() version: number,
    @FromSession() actor: Actor | undefined,
    @FromRequest() asked: Asked,
  ) {
    authorise(actor, 'scheme');
    const content = this.views.cycles.scheme(scheme, version);
    const line = this.views.cycles.schemes().find((one) => one.scheme === scheme && one.version === version);
    if (content === undefined || line === undefined) throw refuseScheme.SCHEME_UNKNOWN({ scheme, version });
    return answerDocument(asked, { ...content, published: line.published });
  }
}
