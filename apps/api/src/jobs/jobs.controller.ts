import { Controller, Get, HttpCode, Inject, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { JOB_QUEUE } from '@kaoping/hosting';
import type { JobLine, JobQueue } from '@kaoping/jobs';
import { Id } from '../http/id.pipe.js';
import { Policy } from '../http/policy.js';
import { EdgeProblem } from '../http/problem.js';
import { answerList } from '../lists/answer-list.js';
import { FromRequest, type Asked } from '../lists/asked.js';
import { ListDocs } from '../lists/list-docs.js';
import { JOB_LIST } from './job-list.js';

/** Background work, for who runs the machine. Nothing of it is a fact: it is not in the log, and asks no view. */
@ApiTags('jobs')
@Controller('jobs')
export class JobsController {
  constructor(@Inject(JOB_QUEUE) private readonly queue: JobQueue) {}

  @Get()
  @Policy('jobs', 'Background work: what waits, is under way, is done, or has failed and why')
  @ListDocs(JOB_LIST)
  async list(@FromRequest() asked: Asked) {
    return answerList(asked, JOB_LIST, await this.queue.lines());
  }

  @Post(':job/retry')
  @HttpCode(200)
  @Policy('retry-job', 'Let a job that has failed begin anew')
  async retry(@Id('job') job: string): Promise<JobLine> {
    const line = await this.queue.line(job);
    if (line === undefined) throw new EdgeProblem(404, 'JOB_UNKNOWN', { job });
    // Somebody else may have let it begin in between: that is what was asked for.
    if (line.state !== 'failed') throw new EdgeProblem(409, 'JOB_NOT_FAILED', { job, state: line.state });
    await this.queue.again(job);
    return (await this.queue.line(job)) ?? line;
  }
}
