import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Clock } from '@kaoping/platform';
import { ReadModels } from '@kaoping/read-models';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/policy.js';
import { CLOCK } from '@kaoping/hosting';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly views: ReadModels,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('live')
  @HttpCode(200)
  @Public('live', 'The process answers')
  live() {
    return { status: 'ok', clock: this.clock.simulated ? 'simulated' : 'system' };
  }

  /** Ready means caught up: a load balancer must not send readers to a node that still replays. */
  @Get('ready')
  @Public('ready', 'The views have caught up with the log')
  ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const ready = this.views.caughtUp();
    void reply.status(ready ? 200 : 503);
    return {
      status: ready ? 'ok' : 'catching-up',
      position: this.views.position?.toString() ?? null,
      clock: this.clock.simulated ? 'simulated' : 'system',
    };
  }
}
