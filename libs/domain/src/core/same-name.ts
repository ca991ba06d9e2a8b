/**
 * Whether two names are read as the same: full and half width, capitals and spaces make no other breach and no other
 * unit. 脱岗, 脱 岗 and ＡＢ, ab are one name each.
 */
export const sameName = (a: string, b: string): boolean => plainName(a) === plainName(b);

export const plainName = (name: string): string => name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
