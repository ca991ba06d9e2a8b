import { Controller, Get, Headers, Inject, Param, Post, Req, Res, StreamableFile } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiCreatedResponse, ApiTags } from '@nestjs/swagger';
import { EvidenceFiles, type Envelope } from '@kaoping/application';
import type { Config } from '@kaoping/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Policy } from '../http/policy.js';
import { FromEnvelope } from '../http/request-facts.js';
import { CONFIG } from '@kaoping/hosting';
import { downloadHeaders, isUnchanged } from './download-headers.js';
import { StoredFileDto } from './evidence.dto.js';
import { uploadedFile } from './uploaded-file.js';

/** Files by their content; what they prove is said by the commands that name their SHA-256. */
@ApiTags('evidence')
@Controller('evidence-files')
export class EvidenceFilesController {
  constructor(
    private readonly files: EvidenceFiles,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Post()
  @Policy('upload-evidence-file', 'Upload a file; the same content again is the same file')
  @ApiConsumes('multipart/form-data')
  @ApiBody({
    schema: {
      type: 'object',
      required: ['file'],
      properties: { file: { type: 'string', format: 'binary' } },
    },
  })
  @ApiCreatedResponse({ type: StoredFileDto })
  async upload(@Req() request: FastifyRequest, @FromEnvelope() { actor }: Envelope): Promise<StoredFileDto> {
    const maxBytes = this.config.maxEvidenceBytes;
    try {
      const { name, content } = await uploadedFile(request, maxBytes);
      return await this.files.keep(actor, content, { name, maxBytes });
    } finally {
      // What was refused half-way is read to its end and dropped, else the connection could not carry the answer.
      // Taken off the parser first: when that lets go by itself, later, it would stop the reading again.
      request.raw.unpipe().resume();
    }
  }

  @Get(':sha256')
  @Policy('read-evidence-file', 'Download a file under the name it was stored with')
  async download(
    @Param('sha256') sha256: string,
    @Headers('if-none-match') ifNoneMatch: string | undefined,
    @FromEnvelope() { actor }: Envelope,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | undefined> {
    const { file, stream } = await this.files.open(actor, sha256);
    void reply.headers(downloadHeaders(file));
    if (!isUnchanged(ifNoneMatch, file.sha256)) return new StreamableFile(stream);
    stream.destroy();
    void reply.status(304);
    return undefined;
  }
}
