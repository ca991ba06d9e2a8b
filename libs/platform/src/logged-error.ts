/** What the log keeps of an error. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

const DEEPEST = 3;

/**
 * An error as the log may keep it. Messages quote what was sent (a parser its text, a database its row), so whatever
 * stands in quotes and every character beyond ASCII is left out; other fields are too. Where it happened stays.
 */
export function loggedError(error: unknown, depth = 0): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: '…' };
  const { code } = error as { readonly code?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return {
    type: error.name,
    ...(typeof code === 'string' && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) && { code }),
    message: withoutQuotes(error.message),
    ...(frames.length > 0 && { stack: frames.join('\n') }),
    ...(error.cause !== undefined && depth < DEEPEST && { cause: loggedError(error.cause, depth + 1) }),
  };
}

const QUOTED = /"[^"]*"|'[^']*'|`[^`]*`|“[^”]*”|‘[^’]*’/gu;
const DIGITS = /\d{5,}/g;

function withoutQuotes(message: string): string {
  return message
    .replace(QUOTED, '…')
    .replace(/[^\x20-\x7e…]+/gu, '…')
    .replace(DIGITS, '…')
    .slice(0, 500);
}
