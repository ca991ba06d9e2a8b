/** Signs of a target, as they read before its number. */
export const op = { '>=': '不少于', '<=': '不超过', '=': '为' };
