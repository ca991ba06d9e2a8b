import type { RegisterName } from '../route/route.js';

/** One value of a row, by what it is: how it is shown is said once, in `value.tsx`. */
export type Shown =
  | { readonly as: 'text'; readonly text: string | null; readonly long: boolean }
  /** A code with its words at `namespace:branch.code`; what has none stays as it is. */
  | { readonly as: 'words'; readonly words: string; readonly codes: readonly string[] }
  | { readonly as: 'units'; readonly units: readonly string[] }
  | { readonly as: 'people'; readonly people: readonly string[] }
  | { readonly as: 'instant'; readonly at: string | null }
  | { readonly as: 'files'; readonly files: readonly string[] }
  | {
      readonly as: 'item';
      readonly register: RegisterName;
      readonly id: string;
      readonly text: string | null;
    }
  /** Several values side by side. */
  | { readonly as: 'row'; readonly values: readonly Shown[] }
  /** Several values under each other. */
  | { readonly as: 'list'; readonly values: readonly Shown[] };

export const text = (value: string | number | null | undefined): Shown => ({
  ...{ as: 'text', text: value === null || value === undefined ? null : String(value), long: false },
});

/** Written by somebody, with line ends. */
export const prose = (value: string | null | undefined): Shown => ({
  ...{ as: 'text', text: value ?? null, long: true },
});

export const words = (where: string, ...codes: readonly (string | null | undefined)[]): Shown => ({
  ...{ as: 'words', words: where, codes: codes.filter((code) => code !== null && code !== undefined) },
});

export const units = (...ids: readonly (string | null | undefined)[]): Shown => ({
  ...{ as: 'units', units: ids.filter((id) => id !== null && id !== undefined) },
});

export const people = (...ids: readonly (string | null | undefined)[]): Shown => ({
  ...{ as: 'people', people: ids.filter((id) => id !== null && id !== undefined) },
});

export const instant = (at: string | null | undefined): Shown => ({ as: 'instant', at: at ?? null });

export const files = (digests: readonly string[]): Shown => ({ as: 'files', files: digests });

/** @param label of the link; ids of most registers mean nothing to people, and the link then says what it leads to */
export const item = (register: RegisterName, id: string | null, label: string | null = null): Shown =>
  id === null ? text(null) : { as: 'item', register, id, text: label };

export const row = (...values: readonly Shown[]): Shown => ({ as: 'row', values });

export const list = (values: readonly Shown[]): Shown => ({ as: 'list', values });

/** Whether there is nothing to show, so that a detail page can leave the line out. */
export function isNothing(shown: Shown): boolean {
  switch (shown.as) {
    case 'text':
      return shown.text === null || shown.text === '';
    case 'words':
      return shown.codes.length === 0;
    case 'units':
      return shown.units.length === 0;
    case 'people':
      return shown.people.length === 0;
    case 'instant':
      return shown.at === null;
    case 'files':
      return shown.files.length === 0;
    case 'item':
      return false;
    case 'row':
    case 'list':
      return shown.values.every(isNothing);
  }
}
