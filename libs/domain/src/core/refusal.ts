/** Why a command was refused, as the edges see it: HTTP and the CLI map the kind, the language files hold the words. */
export type RefusalKind = 'invalid' | 'forbidden' | 'not-found' | 'conflict';

/**
 * Values named in the message, e.g. `{ group: '1-2', expected: '5', found: '4.5' }`. Points are decimal strings. `reasonIn`
 * names the field in which a reason lifts the refusal.
 */
export type RefusalParams = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A "no" with a reason: part of the contract, expected, and never logged as a fault. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly code: string,
    readonly kind: RefusalKind,
    readonly params: RefusalParams = {},
    /** Everything that is wrong with a document, this refusal's own reason first; empty where that is all. */
    readonly faults: readonly RefusalFault[] = [],
  ) {
    super(code);
  }
}

/** One of several things wrong with a document; `params.path` names the place in it. */
export interface RefusalFault {
  readonly code: string;
  readonly params: RefusalParams & { readonly path: string };
}

export type RefusalTable = Readonly<Record<string, RefusalKind>>;

/** `const refuse = refusals({ WEIGHT_EXCEEDED: 'invalid' }); throw refuse.WEIGHT_EXCEEDED({ weight: '2' })` */
export type Refuse<T extends RefusalTable> = {
  readonly [Code in keyof T]: (params?: RefusalParams, faults?: readonly RefusalFault[]) => Refusal;
};

/** Turns a table code → kind into constructors, so that a misspelt code does not compile. */
export function refusals<const T extends RefusalTable>(table: T): Refuse<T> {
  return Object.fromEntries(
    Object.entries(table).map(([code, kind]) => [
      code,
      (params?: RefusalParams, faults?: readonly RefusalFault[]) => new Refusal(code, kind, params, faults),
    ]),
  ) as Refuse<T>;
}
