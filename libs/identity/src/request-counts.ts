/** How many requests came from an address in this minute. Where it is shared, from all nodes. */
export interface RequestCounts {
  /** Counts one more. @returns the sum, and the milliseconds until it begins anew */
  count(address: string): { readonly current: number; readonly ttl: number };
}
