import type { LiveStandingRow } from '@kaoping/contracts';

export type ComponentId = 'target' | 'leader' | 'public' | 'incentive' | 'inspection';

/** Keys of the texts that stand for a value that is not there: what is shown, and why in full. */
export interface Absence {
  readonly shown: string;
  readonly why: string;
}

/**
 * Why a value is not there. Under seal is something else than not known, and neither is 0.
 *
 * @param sealed leader marks and ballots are still under seal
 */
export function absenceOf(
  cell: ComponentId | 'total' | 'rank',
  row: LiveStandingRow,
  sealed: boolean,
): Absence {
  switch (cell) {
    case 'leader':
    case 'public':
      return sealed
        ? { shown: 'absent.sealed', why: 'absent.whySealed' }
        : { shown: 'absent.none', why: `absent.${cell}` };
    case 'target':
    case 'total':
    case 'rank':
      return {
        shown: 'absent.none',
        why: /[1-9]/.test(row.carriedWeight) ? 'absent.nothingCounted' : 'absent.carriesNothing',
      };
    case 'incentive':
    case 'inspection':
      return { shown: 'absent.none', why: 'absent.unknown' };
  }
}
