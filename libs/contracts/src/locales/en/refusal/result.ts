import type { SameKeys } from '../../same-keys.js';
import type { result as zh } from '../../zh-cn/refusal/result.js';

export const result: SameKeys<typeof zh> = {
  RESULT_INPUTS_INCOMPLETE:
    'The result cannot be computed yet, {{count}} things are unfinished: {{blockers, blocker}}. Let the chair return the cycle to verification (a month: to its entry), finish them there, and compute then.',
  RESULT_WITHOUT_UNITS: 'There are no units to compute a result for. Check the units of the cycle.',
  RESULT_NOT_COMPUTED: 'There is no result yet. Compute it, then record the decision.',
  RESULT_COMPUTATION_OUTDATED:
    'Another computation came later: number {{latest}} is the latest. Decide on that one.',
  RESULT_ALREADY_DECIDED:
    'Computation {{computation}} is decided and no longer changes. Open the public notice.',
  RESULT_NOT_DECIDED: 'The result is not decided. Record the meeting that decided it, then open the notice.',
  DECISION_FIELD_MISSING: '"{{field, input}}" is missing. Fill it in and send it again.',
  DECISION_DATE_AHEAD:
    'The meeting of {{date}} is yet to come; today is {{today}}. Record it once it was held.',
  NOTICE_PERIOD_INVALID:
    'The notice is the wrong way round: {{from}} is later than {{until}}. Correct the dates.',
  NOTICE_TOO_SHORT: 'The notice runs {{days}} days and the scheme asks for {{required}}. Make it longer.',
  DECISION_BEFORE_COMPUTATION:
    'The meeting of {{date}} lies before the computation ({{computedOn}}): it cannot have decided on it. Check the date.',
  NOTICE_IN_THE_PAST:
    'The notice would begin on {{from}}, before today ({{today}}): nobody can read it and appeal on days that are over. Name today or a later day.',
  NOTICE_BEFORE_DECISION:
    'The notice begins on {{from}}, before the decision of {{decidedOn}}. Begin it that day or later.',
  NOTICE_ALREADY_OPEN:
    'The notice is open from {{from}} until {{until}} already. Revise its dates, with a reason, while it is not over.',
  NOTICE_TOO_FAR_AHEAD:
    'The notice begins within {{within}} days, by {{latest}}, and not on {{from}}. Let it begin earlier.',
  NOTICE_TOO_LONG: 'The notice runs {{days}} days and may run {{most}}, until {{latest}}. Make it shorter.',
  NOTICE_OVER:
    'The notice ended on {{until}} and today is {{today}}: it is no longer revised. Finalise the result.',
  NOTICE_UNCHANGED:
    'The notice runs from {{from}} until {{until}} already. Give the dates that it shall have.',
  NOTICE_HAS_BEGUN:
    'The notice began on {{from}} and today is {{today}}: its first day no longer changes. Change the last day alone.',
  NOTICE_ENDS_IN_THE_PAST:
    'The notice would end on {{until}}, before today ({{today}}), and who may still appeal would be late. Name today or a later day.',
  RESULT_NOT_ON_NOTICE: 'The result has not been on public notice. Open the notice, and finalise afterwards.',
  NOTICE_STILL_OPEN: 'The notice runs until {{until}}. Finalise the day after or later.',
  RESULT_FINALISER_COMPUTED_IT: 'Nobody finalises a result that they computed. The chair finalises it.',
  RESULT_ALREADY_FINAL:
    'The result (computation {{computation}}) is final already; there is nothing left to do.',
  RESULT_NOT_FINAL: 'The result is not final. Finalise it, then issue the bulletin.',
  BULLETIN_FIELD_MISSING: '"{{field, input}}" is missing. Fill it in and send it again.',
  BULLETIN_ALREADY_ISSUED: 'The bulletin ({{number}}) is issued already; it is issued once.',
};
