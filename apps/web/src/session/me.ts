import type { Role } from '../desk/roles.js';

/** Who is signed in, as `GET /api/v1/session` tells. */
export interface Me {
  readonly person: string;
  readonly label: string;
  readonly roles: readonly Role[];
  readonly unit: string | null;
  readonly heads: readonly string[];
}

export const hasRole = ({ roles }: Me, ...wanted: readonly Role[]): boolean =>
  roles.some((role) => wanted.includes(role));
