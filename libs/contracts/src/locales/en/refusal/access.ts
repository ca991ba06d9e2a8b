import type { SameKeys } from '../../same-keys.js';
import type { access as zh } from '../../zh-cn/refusal/access.js';

export const access: SameKeys<typeof zh> = {
  LOGIN_REQUIRED: 'You have to sign in to {{command, command}}. Sign in first.',
  ROLE_MISSING: 'Your role may not {{command, command}}; these may: {{roles, role}}. Ask them.',
  NOT_YOUR_UNIT: 'Only the units concerned ({{units}}) may {{command, command}}. Ask them.',
  YOUR_OWN_UNIT:
    'This concerns "{{unit}}", where you work or which you head, so you are recused. Let another leader decide.',
  NOT_YOUR_SHEET: "This is another leader's sheet, sealed until the evaluation ends. Open your own.",
  NOT_BY_DEPUTY: 'No deputy may {{command, command}}; it is done in person. Let the principal do it.',
  MANDATE_NOT_HELD:
    'Today you are not the deputy of {{principal}}, or the delegation was ended. Act in your own right, or ask them to name you.',
  MANDATE_STAGE_EXCEEDED:
    'You are deputy for the stages {{stages, stage}} only, and open now: {{open, stage}}. Leave it to the principal, or ask for another delegation.',
  MANDATE_UNITS_EXCEEDED:
    'You are deputy in matters of {{units}} only, and this reaches further. Leave it to the principal, or ask for another delegation.',
  SIGN_IN_FAILED: 'User name or password is wrong. Check both and sign in again.',
  TOO_MANY_SIGN_INS: 'Too many failed sign-ins. Try again in {{seconds}} seconds.',
  ACCOUNT_LOGIN_INVALID:
    '"{{login}}" cannot be a user name. Use 1 to 40 of a-z, 0-9, "." and "-", with a letter or digit at both ends.',
  ACCOUNT_PERSON_INVALID:
    'The person id "{{person}}" of "{{login}}" is not usable. Use 1 to 40 of A-Z, a-z, 0-9 and "-".',
  ACCOUNT_LABEL_INVALID: 'The post of "{{login}}" is empty or longer than {{max}} characters. Correct it.',
  ACCOUNT_WITHOUT_ROLE: '"{{login}}" has no role. Give at least one.',
  ACCOUNT_ROLE_UNKNOWN: '"{{login}}" has the role "{{role}}", which does not exist. Use one that does.',
  ACCOUNT_ROLES_NOT_SEPARATED:
    '"{{login}}" cannot hold these together: {{roles, role}}. Administrators and the auditor are separate from each other and from business roles; make separate accounts.',
  ACCOUNT_UNIT_MISSING: '"{{login}}" has no unit. Clerks and heads of units need one.',
  ACCOUNT_LOGIN_TAKEN: 'The user name "{{login}}" is taken. Choose another one.',
  ACCOUNT_PERSON_TAKEN: 'The person id "{{person}}" has an account already. Use it, or another id.',
  FILE_HELD: 'Another process is writing ({{lock}}). Try again; when none does, remove that file.',
  SESSION_KEYS_INVALID:
    'The session keys in {{path}} cannot be read. Restore them from a backup, or remove the file, which signs everybody out.',
  ACCOUNTS_FILE_INVALID: 'The accounts file {{path}} cannot be read. Mend it or restore it from a backup.',
};
