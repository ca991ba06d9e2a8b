import type { SameKeys } from '../../same-keys.js';
import type { edge as zh } from '../../zh-cn/refusal/edge.js';

export const edge: SameKeys<typeof zh> = {
  CHECK_KIND_UNKNOWN: 'This is of no kind that can be checked. Write one of these under kind: {{kinds}}.',
  REQUEST_MALFORMED: 'The request cannot be read. Check that it is whole and correct JSON in UTF-8.',
  REQUEST_TOO_DEEP: 'The request is nested more than {{max}} levels deep. Nest it less.',
  REQUEST_KEY_RESERVED: '"{{key}}" is reserved and cannot be the name of a field or an id. Use another name.',
  JSON_NUMBER_INEXACT:
    'The number {{found}} (at {{path}}) would be read as {{kept}}. Put it into double quotes, as text.',
  JSON_KEY_REPEATED:
    '"{{found}}" stands twice (at {{path}}), and only the second one would count. Take one of them out.',
  ROUTE_UNKNOWN: 'There is nothing at this address. Check it; /api/docs lists what there is.',
  METHOD_NOT_ALLOWED: 'This address does not take this method. See /api/docs.',
  NOT_ACCEPTABLE: 'There is no answer in the format asked for. Accept application/json or text/csv.',
  BODY_TOO_LARGE: 'The content is too large. Send less, or in parts.',
  MEDIA_TYPE_UNSUPPORTED:
    'This type of content is not taken. Send application/json, or multipart/form-data for files.',
  TOO_MANY_REQUESTS: 'Too many requests. Wait a little and try again.',
  HEADERS_TOO_LARGE: 'The headers are too large. Clear the cookies of this site and try again.',
  INTERNAL_ERROR:
    'Something failed inside, and this was not done. Try again with the same Idempotency-Key; if it stays so, tell the system administrator.',
  FACTS_INVALID:
    '{{count}} things in the facts cannot be scored. Correct each of those listed and try again.',
  INPUT_INVALID: '{{count}} things are not as they should be. Correct them as listed and send it again.',
  ID_INVALID: 'The id "{{value}}" of "{{name}}" is not usable. Use 1 to 40 of A-Z, a-z, 0-9 and "-".',
  QUARTER_INVALID: '"{{value}}" is not a quarter. Write 1, 2, 3 or 4.',
  POSITION_INVALID:
    '"after={{after}}" is not usable. Give the position that a write answered with, in plain digits.',
  IDEMPOTENCY_KEY_INVALID:
    'The Idempotency-Key header is not usable. Use 1 to 200 visible ASCII characters without blanks.',
  IF_MATCH_INVALID:
    'The If-Match header "{{value}}" is not usable. Give the ETag exactly as it was read, such as "7".',
  CLOCK_NOT_SIMULATED: 'The server goes by the real clock and takes no X-Kaoping-Now header. Leave it out.',
  INSTANT_INVALID:
    'The X-Kaoping-Now header "{{value}}" is not an instant. Write it like 2024-07-31T08:00:00.000Z.',
  WRONG_EXPECTED_REVISION: 'Many people were writing at once, and this was not written. Try again.',
  REVISION_MISMATCH:
    'Somebody changed it meanwhile (you had version {{expected}}, now it is at {{actual}}). Reload, look at it, and send it again.',
  COMMAND_ID_REUSED:
    'The Idempotency-Key "{{commandId}}" was used for something else. Send this under a new one.',
  COMMAND_ID_INVALID:
    'The Idempotency-Key "{{commandId}}" is not usable. Use 1 to 200 visible ASCII characters.',
  STREAM_NAME_INVALID: '"{{stream}}" cannot be the name of a stream. Tell the system administrator.',
  APPEND_TOO_LARGE:
    '{{bytes}} bytes are too much for one write; at most {{limit}} are taken. Send it in parts.',
  STORE_UNAVAILABLE:
    'The event store cannot be used at the moment. Try again with the same Idempotency-Key; nothing acknowledged is lost.',
  STORE_LOCKED: 'Another process writes to this data folder. Stop it, or use another folder.',
  STORE_VERSION_UNSUPPORTED: 'The data was written by a newer version of this software. Update the software.',
  STORE_WOULD_FORGET:
    'The server of the log is set to drop events of ours. Have its administrator take the limits out of the metadata of the streams, then start again.',
  LOGS_DIFFER: 'The two logs do not hold the same from {{at}} on. Start with an empty target.',
  TARGET_WRITTEN:
    'Another process writes into the target too, noticed at {{stream}}. Let it end, then try again.',
  STORE_READ_ONLY: 'The event store is open for reading only; nothing can be written.',
  LOG_GAP:
    'The log has a gap: {{stream}} should come to {{expected}} and came to {{found}}, at position {{position}}. Stop, and restore it from a backup.',
  JOB_UNKNOWN: 'There is no job “{{job}}”. It may have been done long ago; look at the list again.',
  JOB_NOT_FAILED: 'The job “{{job}}” has not failed, so it need not begin anew. Look at the list again.',
  JOBS_UNAVAILABLE:
    'The jobs cannot be looked up: Redis does not answer. The appraisal goes on without it. Check Redis and try again in a moment.',
  VIEW_LAGGING: 'The views have not reached position {{wanted}} yet. Try again in a moment.',
  POSITION_AHEAD:
    'Position {{wanted}} lies behind the end of the log ({{head}}). Use the position that a write answered with.',
  VIEWS_STOPPED:
    'The views are not being updated. Try again in a moment; if it stays so, tell the system administrator.',
  PROJECTION_FAILED: 'The view "{{projection}}" failed and stopped. Tell the system administrator.',
  QUERY_PARAMETER_UNKNOWN: 'There is no query parameter "{{name}}". There are: {{allowed}}.',
  QUERY_VALUE_INVALID:
    'The query parameter "{{name}}" cannot be "{{value}}". Check it and ask again (choices: {{allowed}}).',
  QUERY_VALUE_REPEATED:
    'The query parameter "{{name}}" takes at most {{max}} value(s). Give fewer and ask again.',
  SORT_UNKNOWN: 'The list cannot be sorted by "{{sort}}". There are: {{allowed}}.',
  LIMIT_INVALID: '"{{limit}}" is no size of a page. Write a whole number from {{min}} to {{max}}.',
  SCHEME_VERSION_INVALID: '"{{value}}" is not a version of a scheme. Write a whole number from 1 to 9999.',
  STREAM_FULL: 'So many are watching ({{max}}) that no more can. Try again in a while.',
  CURSOR_INVALID: 'The cursor is not one of this list. Begin again with the first page.',
};
