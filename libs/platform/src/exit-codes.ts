export interface ExitCode {
  readonly code: number;
  readonly meaning: string;
}

/**
 * How a process of ours ends. 0 to 3 belong to the commands; from 64 on the numbers lean on sysexits.h.
 * Node itself ends with 1 on an uncaught error, which would read as "no": the edges map it to FAULT.
 */
export const EXIT_CODES = {
  DONE: { code: 0, meaning: 'done' },
  ANSWER_IS_NO: { code: 1, meaning: 'the command worked and its answer is no, e.g. the replay differs' },
  BAD_INPUT: { code: 2, meaning: 'bad input: an unknown option, case, folder or value; nothing was written' },
  STORE_UNUSABLE: {
    code: 3,
    meaning:
      'the store cannot be used: held by another process, unwritable, damaged or unreachable; nothing was written',
  },
  ADDRESS_UNAVAILABLE: { code: 69, meaning: 'the server cannot listen on HOST and PORT' },
  STORE_LOST: {
    code: 70,
    meaning:
      'the store failed while running (disk full, I/O or flush error); what was acknowledged is kept, repeat the rest with the same command id',
  },
  FAULT: { code: 71, meaning: 'an error in the program; the log names it' },
  REDIS_UNSUITABLE: {
    code: 76,
    meaning: 'Redis throws keys away when its memory is full; set maxmemory-policy to noeviction',
  },
  BAD_CONFIG: { code: 78, meaning: 'a setting is wrong; the message names each one and what to write' },
} as const satisfies Readonly<Record<string, ExitCode>>;

export type ExitCodeName = keyof typeof EXIT_CODES;
