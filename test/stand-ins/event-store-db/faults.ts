/** What goes wrong with the next append: before it is written, after it, or instead of it. */
export type AppendFault =
  | { readonly kind: 'unavailable-before' }
  | { readonly kind: 'unavailable-after' }
  | { readonly kind: 'silent-before' }
  | { readonly kind: 'silent-after' }
  | { readonly kind: 'slow'; readonly ms: number }
  | { readonly kind: 'wrong-expected-version' }
  | { readonly kind: 'not-leader'; readonly host: string; readonly port: number };

/** What goes wrong on purpose. Everything is off until somebody sets it. */
export class Faults {
  readonly #appends: AppendFault[] = [];
  /** Milliseconds before each event of a read. */
  slowReadsMs = 0;
  /** Each event of a subscription is kept back so long; reads are not. */
  slowDeliveryMs = 0;
  /** Live subscriptions stay open and are given nothing. */
  holdSubscriptions = false;
  /** Ends each live subscription after so many events, as a server does with one that has fallen behind. */
  tooSlowAfter: number | undefined;

  /** For the next appends, one each, in this order. */
  onAppend(...faults: readonly AppendFault[]): void {
    this.#appends.push(...faults);
  }

  clear(): void {
    this.#appends.length = 0;
  }

  takeAppend(): AppendFault | undefined {
    return this.#appends.shift();
  }
}
