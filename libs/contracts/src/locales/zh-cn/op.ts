/** Signs of a target, as they read before its number. */
export const op = { '>=': '不少于', '>': '超过', '<=': '不超过', '<': '低于', '=': '为' };
