/** Working-day calendars (工作日历、调休) and deadlines counted by them. */
export const calendar = {
  CALENDAR_YEAR_INVALID: '“{{year}}”不是可以使用的年份。请填写{{from}}至{{to}}之间的四位年份。',
  CALENDAR_DAY_INVALID: '“{{day}}”不是{{year}}年的日期。请按2024-07-31的格式填写该年的日期。',
  CALENDAR_DAY_REPEATED: '{{day}}重复出现，或者既列为放假又列为上班。请只保留一处。',
  CALENDAR_WORKDAY_NOT_WEEKEND: '{{day}}是周一至周五，本来就上班。调休上班日请只填周六、周日。',
  CALENDAR_SOURCE_MISSING: '没有写明{{year}}年的放假依据。请填写通知文号，以便核对。',
  WORKING_DAYS_INVALID: '“{{days}}”不是可以推算的工作日数。请填写1至{{most}}之间的整数。',
};
