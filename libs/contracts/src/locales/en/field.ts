import type { SameKeys } from '../same-keys.js';
import type * as zh from '../zh-cn/field.js';

export const field: SameKeys<typeof zh.field> = {
  matches:
    '"{{at}}" has the wrong form. Ids are 1 to 40 of A-Z, a-z, 0-9 and "-"; points are plain digits in a string, such as "4.5"; texts are not blank.',
  isDefined: '"{{at}}" is missing. Fill it in.',
  isId: '"{{at}}" must be 1 to 40 of A-Z, a-z, 0-9 and "-".',
  isText:
    '"{{at}}" must not be empty, not too long, and must hold no control or invisible characters. Check it and send it again.',
  hasSeenTexts:
    'A text in "{{at}}" has a control character, or one of no width, in it. Take it out and send it again.',
  isPoints: '"{{at}}" must be a decimal in plain digits in a string, such as "4.5".',
  isItemValue:
    '"{{at}}" must be points in a string, such as "4.5"; for a veto "in-force" or "not-in-force", for whether an indicator applies "applicable" or "not-applicable".',
  isSha256: '"{{at}}" must be the SHA-256 of a file, 64 hex digits in lower case. Upload the file first.',
  isInstant: '"{{at}}" must be a time with its zone such as 2024-08-06T22:30:00+08:00.',
  isDay: '"{{at}}" must be a date such as 2024-07-31.',
  isInt: '"{{at}}" must be a whole number, without quotes.',
  min: '"{{at}}" is too small. Check what is allowed.',
  max: '"{{at}}" is too large. Check what is allowed.',
  isIn: '"{{at}}" is not one of the choices. Choose one of them.',
  isString: '"{{at}}" must be text.',
  isLength: '"{{at}}" must not be empty and not too long.',
  maxLength: '"{{at}}" must be a text that is not too long. Fill it in, or shorten it.',
  isArray: '"{{at}}" must be a list.',
  arrayMinSize: '"{{at}}" has too few items. Add some.',
  arrayMaxSize: '"{{at}}" has too many items. Send fewer, or in parts.',
  isObject: '"{{at}}" must be an object.',
  isRatings: '"{{at}}" must give an option for each unit.',
  nestedValidation: '"{{at}}" is incomplete or of the wrong type. Fill in each part.',
  unknownValue: '"{{at}}" cannot be understood. See the description of the API.',
  whitelistValidation: '"{{at}}" is not a known field. Leave it out.',
};
