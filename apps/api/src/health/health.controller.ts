import { Controller, Get, HttpCode, Inject, Res } from '@nestjs/common';
import { ApiOkResponse, ApiServiceUnavailableResponse, ApiTags } from '@nestjs/swagger';
import { CLOCK, NodeHealth } from '@kaoping/hosting';
import type { Clock } from '@kaoping/platform';
import type { FastifyReply } from 'fastify';
import { Public } from '../http/policy.js';

@ApiTags('health')
@Controller('health')
export class HealthController {
  constructor(
    private readonly health: NodeHealth,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('live')
  @HttpCode(200)
  @Public('live', 'The process answers')
  live() {
    return { status: 'ok', clock: this.clock.simulated ? 'simulated' : 'system' };
  }

  /** A load balancer must not send people to a node that still replays, or whose store is away. */
  @Get('ready')
  @Public('ready', 'Whether this node should get requests, and what it knows of its log, store and clock')
  @ApiOkResponse({ description: 'ok, or degraded: it serves, but somebody should look' })
  @ApiServiceUnavailableResponse({ description: 'unavailable, and the reason' })
  ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const report = this.health.report();
    void reply.status(report.status === 'unavailable' ? 503 : 200);
    void reply.header('cache-control', 'no-store');
    return { ...report, clock: this.clock.simulated ? 'simulated' : 'system' };
  }
}
