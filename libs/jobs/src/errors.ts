/** What a queue itself says. A job that fails is no error of the queue. */
export class JobsError extends Error {
  override readonly name: string = 'JobsError';

  constructor(
    readonly code: 'JOBS_UNAVAILABLE' | 'JOBS_FILE_UNUSABLE' | 'JOBS_MISWIRED' | 'REDIS_EVICTS',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** Nobody answers at the moment: whoever asked may ask again. */
export class JobsUnavailable extends JobsError {
  override readonly name = 'JobsUnavailable';

  constructor(cause: unknown) {
    super('JOBS_UNAVAILABLE', 'the queue does not answer', { cause });
  }
}

/** A Redis that throws keys away when its memory is full would throw jobs away. */
export class RedisEvicts extends JobsError {
  override readonly name = 'RedisEvicts';

  constructor(readonly policy: string) {
    super('REDIS_EVICTS', `maxmemory-policy is ${policy}, jobs need noeviction`);
  }
}

/** The file of the embedded queue is damaged or none of ours. */
export class JobsFileUnusable extends JobsError {
  override readonly name = 'JobsFileUnusable';

  constructor(
    readonly file: string,
    cause: unknown,
  ) {
    super('JOBS_FILE_UNUSABLE', `${file} cannot be used`, { cause });
  }
}

/** A job that nobody works on, or two would: found before anything starts. */
export class JobsMiswired extends JobsError {
  override readonly name = 'JobsMiswired';

  constructor(message: string) {
    super('JOBS_MISWIRED', message);
  }
}
