import { CommandIdInvalid, StreamNameInvalid } from './errors.js';

const STREAM_NAME = /^[A-Za-z]+-[A-Za-z0-9-]{1,40}(?:_[A-Za-z0-9-]{1,40})*$/;
const COMMAND_ID = /^[^\p{Cc}\p{Cs}]{1,200}$/u;

/** `category-id` or `category-id_id…`; the category ends at the first dash and has none itself. */
export function requireStreamName(stream: string): void {
  if (!isStreamName(stream)) throw new StreamNameInvalid(stream);
}

export function isStreamName(text: string): boolean {
  return STREAM_NAME.test(text);
}

/** A commandId comes from outside (Idempotency-Key): any text of 1 to 200 characters that UTF-8 can hold. */
export function requireCommandId(commandId: string): void {
  if (!COMMAND_ID.test(commandId)) throw new CommandIdInvalid(commandId);
}
