/** Nest tokens of what every process is wired with. */
export const LOGGER = Symbol('Logger');
export const CLOCK = Symbol('Clock');
export const CONFIG = Symbol('Config');
export const JOB_QUEUE = Symbol('JobQueue');
export const ACCOUNTS = Symbol('AccountStore');
export const TRACING = Symbol('Tracing');
