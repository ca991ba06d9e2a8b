import type { ApplicabilityEvent } from './events.js';

export interface Declaration {
  readonly declaration: string;
  readonly units: readonly string[];
  readonly reason: string;
  readonly declaredBy: string;
  readonly status: 'declared' | 'approved' | 'revoked';
}

/** Every declaration about one indicator, oldest first. */
export interface ApplicabilityState {
  readonly declarations: readonly Declaration[];
}

export const noDeclarations: ApplicabilityState = { declarations: [] };

export function evolveApplicability(
  { declarations }: ApplicabilityState,
  event: ApplicabilityEvent,
): ApplicabilityState {
  switch (event.type) {
    case 'NonApplicabilityDeclared': {
      const { declaration, units, reason, declaredBy } = event.data;
      return {
        declarations: [...declarations, { declaration, units, reason, declaredBy, status: 'declared' }],
      };
    }
    case 'NonApplicabilityApproved':
      return { declarations: settled(declarations, event.data.declaration, 'approved') };
    case 'NonApplicabilityRevoked':
      return { declarations: settled(declarations, event.data.declaration, 'revoked') };
  }
}

function settled(
  declarations: readonly Declaration[],
  id: string,
  status: Declaration['status'],
): readonly Declaration[] {
  return declarations.map((one) => (one.declaration === id ? { ...one, status } : one));
}
