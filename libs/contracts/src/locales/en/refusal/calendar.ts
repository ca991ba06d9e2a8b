/** Working-day calendars and deadlines counted by them. */
export const calendar = {
  CALENDAR_YEAR_INVALID: '“{{year}}” is no year that can be used. Give four digits from {{from}} to {{to}}.',
  CALENDAR_DAY_INVALID: '“{{day}}” is no day of {{year}}. Give a day of that year, such as 2024-07-31.',
  CALENDAR_DAY_REPEATED: '{{day}} is named twice, or as a day off and a day worked. Keep one of them.',
  CALENDAR_WORKDAY_NOT_WEEKEND:
    '{{day}} is from Monday to Friday and worked anyway. Name Saturdays and Sundays only.',
  CALENDAR_SOURCE_MISSING: 'The notice that the days of {{year}} come from is missing. Give its number.',
  WORKING_DAYS_INVALID: '“{{days}}” is no number of working days. Give a whole number from 1 to {{most}}.',
};
