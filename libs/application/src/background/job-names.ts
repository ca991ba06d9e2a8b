/** Every kind of background work there is; a process that works on jobs has a handler for each. */
export const JOB_NAMES = ['remind', 'archive'] as const;
export type JobName = (typeof JOB_NAMES)[number];
