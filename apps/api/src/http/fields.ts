import { hasUnseen, isIsoDate, isIsoInstant, unseenIn } from '@kaoping/platform';
import { ValidateBy, ValidateIf, type ValidationOptions } from 'class-validator';
import { ID_GRAMMAR, isSha256, type StageId } from '@kaoping/domain';

/** Stages that a scheme may declare, in the order of a year. */
export const STAGES: readonly StageId[] = [
  'entry',
  'drafting',
  'review',
  'execution',
  'self-evaluation',
  'verification',
  'evaluation',
  'computation',
  'decision',
  'public-notice',
  'bulletin',
  'follow-up',
  'archived',
];

/** The name of a rule is the code of its text in the language files, so each says what it wants. */
const rule =
  (name: string, holds: (value: unknown) => boolean, wants: string) =>
  (options?: ValidationOptions): PropertyDecorator =>
    ValidateBy(
      { name, validator: { validate: holds, defaultMessage: () => `$property must be ${wants}` } },
      options,
    );

const isText = (value: unknown, grammar: RegExp): value is string =>
  typeof value === 'string' && grammar.test(value);

/** May be left out. `null` is a value and no absence: it would go on into commands and events as one. */
export const Optional = (): PropertyDecorator => ValidateIf((_, value: unknown) => value !== undefined);

/** An id as stream names take them: 1 to 40 of `A-Z a-z 0-9 -`. */
export const IsId = rule('isId', (value) => isText(value, ID_GRAMMAR), '1 to 40 of A-Z, a-z, 0-9 and -');

/** Points, weights and percents: plain decimals in ASCII digits, e.g. `"4.5"`; never JSON numbers, which are binary. */
export const IsPoints = rule(
  'isPoints',
  (value) => isText(value, /^-?\d{1,15}(\.\d{1,12})?$/),
  'a decimal in a string, such as "4.5"',
);

/** A value that something in a result may have: points or a factor, how a veto stands, whether an indicator applies. */
export const IsItemValue = rule(
  'isItemValue',
  (value) => isText(value, /^(\d{1,15}(\.\d{1,12})?|in-force|not-in-force|applicable|not-applicable)$/),
  'points in a string; in-force or not-in-force for a veto; applicable or not-applicable for an indicator',
);

/** SHA-256 of a file in the evidence store, 64 hex digits in lower case. */
export const IsSha256 = rule(
  'isSha256',
  (value) => typeof value === 'string' && isSha256(value),
  'a SHA-256 in lower-case hex',
);

/** A day of the calendar, `2024-07-31`, in Asia/Shanghai. */
export const IsDay = rule(
  'isDay',
  (value) => typeof value === 'string' && isIsoDate(value),
  'a day such as 2024-07-31',
);

/** An instant with its zone, `2024-08-06T22:30:00+08:00`. */
export const IsInstant = rule(
  'isInstant',
  (value) => typeof value === 'string' && isIsoInstant(value),
  'an instant such as 2024-08-06T22:30:00+08:00',
);

/** A text somebody wrote: not empty, not blank, at most `max` characters, all of which can be seen. */
export const IsText = (max: number, options?: ValidationOptions): PropertyDecorator =>
  rule(
    'isText',
    (value) => isText(value, /\S/u) && value.length <= max && !hasUnseen(value),
    `a text of at most ${max} characters, without control characters or characters of no width`,
  )(options);

/** Free JSON, whose format the domain checks: the texts in it are held to the rule for every other text. */
export const HasSeenTexts = rule(
  'hasSeenTexts',
  (value) => unseenIn(value) === undefined,
  'free of control characters and characters of no width',
);
