/** More decimals than this no appraisal has ever used; each one costs the ties that people expect. */
export const MOST_DECIMALS = 6;

/** Most days of a traffic light or of a rung. */
export const MOST_DAYS = 90;

/** What a cycle below is called by: the month in which it begins. A weight under another name would count for none. */
export const PERIOD = /^\d{4}-(?:0[1-9]|1[0-2])$/;
