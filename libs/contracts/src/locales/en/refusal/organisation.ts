import type { SameKeys } from '../../same-keys.js';
import type * as zh from '../../zh-cn/refusal/organisation.js';

export const organisation: SameKeys<typeof zh.organisation> = {
  ORGANISATION_STAGE_CLOSED:
    'Units change in the stages {{needed, stage}}; open now: {{open, stage}}. Put it into the list of units of the next cycle.',
  ORGANISATION_CHANGE_UNKNOWN:
    'There is no change of the organisation "{{change}}". Choose one from the register.',
  ORGANISATION_CHANGE_DECIDED:
    'The change {{change}} is {{status, value.organisationStatus}} already. Propose another one if need be.',
  ORGANISATION_DOCUMENT_MISSING:
    'The number of the paper is missing. Give the paper that the change rests on.',
  ORGANISATION_DATE_OUTSIDE:
    'The day {{date}} lies outside the cycle ({{from}} to {{to}}). Look it up in the paper and correct it.',
  ORGANISATION_NOT_YET_EFFECTIVE:
    'The paper takes effect on {{effectiveOn}}, and today is {{today}}. Do it on that day or later.',
  ORGANISATION_OWN_UNIT:
    'The change concerns "{{unit}}", where you work or which you head. Step aside and let somebody else do it.',
  ORGANISATION_CONFIRMER_IS_PROPOSER:
    'Whoever proposed a change does not confirm it. Let another leader confirm it.',
  ORGANISATION_UNIT_GONE: '"{{unit}}" is no longer a unit; "{{into}}" has taken over. Name "{{into}}".',
  ORGANISATION_INTO_ITSELF:
    '"{{unit}}" hands nothing over to itself and is named once. Correct it and send it again.',
  ORGANISATION_CHANGE_PENDING:
    'Another change ({{change}}) of "{{unit}}" waits for its decision. Settle that first.',
  ORGANISATION_CIRCULAR:
    '"{{unit}}" and "{{into}}" would hand over to each other: the change {{change}} goes the other way. Settle one of them first.',
  ORGANISATION_UNIT_TAKEN: '"{{unit}}" is the id or the name of another unit. Choose another one.',
  ORGANISATION_NAME_MISSING: 'The name of the unit is missing. Give it.',
  ORGANISATION_NAME_UNCHANGED:
    'Unit {{unit}} is called "{{name}}" already. There is nothing to rename; give another name.',
  ORGANISATION_UNITS_INVALID:
    'The units ({{found}}) do not fit: {{kind, value.changeKind}}. A merger names those that go into another one, a closure and the end of a team one unit, a team none but its name, people and days. Correct it and send it again.',
  ORGANISATION_NOT_A_TEAM:
    '"{{unit}}" does not fit the kind of change: a temporary team is dissolved, any other unit is merged or closed. Choose another kind or unit.',
  ORGANISATION_INDICATOR_NOT_CARRIED:
    'Indicator {{indicator}} is not carried by "{{unit}}", or that unit gives nothing here. Compare the list with the plan.',
  ORGANISATION_INDICATOR_REPEATED: '"{{unit}}" hands indicator {{indicator}} over twice. Keep one of them.',
  ORGANISATION_SHARES_NOT_WHOLE:
    'The parts of indicator {{indicator}} come to {{sum}} percent. They must come to 100, whole numbers above 0, each unit once. Correct them.',
  ORGANISATION_TEAM_DATES_INVALID:
    'The days of the team, {{from}} to {{until}}, will not do: not before the paper takes effect, not beyond the cycle. Correct them and send it again.',
  ORGANISATION_TEAM_PERSON_UNKNOWN:
    'There is no account "{{person}}", or it is disabled. Check the people of the team.',
  ORGANISATION_TEAM_HEAD_UNFIT:
    '"{{head}}" is no head of a department and could not confirm anything. Name another head, or a lead unit.',
  ORGANISATION_TEAM_WITHOUT_CLERK: 'Nobody of the team may report. Add a clerk, or name a lead unit.',
  ORGANISATION_PLAN_CHANGE_PENDING:
    'The change {{change}} of indicator {{indicator}} waits for its decision. Approve or reject it first.',
  ORGANISATION_DECLARATION_PENDING:
    'Something declared about "{{unit}}" ({{subject}}) waits for its decision: that an indicator does not apply, a difficulty factor, or a veto. Settle it first.',
  UNIT_HANDED_OVER:
    '"{{unit}}" has been taken over by "{{into}}", whose people act now. Ask them, or have your own unit changed by the administrator.',
  INDICATOR_CLOSED_AT_HANDOVER:
    'Indicator {{indicator}} was closed at the state reached when it went to "{{into}}". Report nothing more; score it as it stands.',
};
