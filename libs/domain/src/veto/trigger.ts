export type TriggerFault = 'class-missing' | 'class-unknown' | 'without-proof';

/**
 * Where the scheme declares what a veto may be imposed for (否决情形), whoever proposes one says what it is and proves it, in
 * the year or by a correction of its result.
 * @param known ids of the classes; none: the scheme declares none, and there is none to name
 */
export function triggerFault(
  { class: id, proof }: { readonly class?: string | undefined; readonly proof: readonly string[] },
  known: readonly string[],
): TriggerFault | undefined {
  if (id !== undefined && !known.includes(id)) return 'class-unknown';
  if (known.length === 0) return undefined;
  if (id === undefined) return 'class-missing';
  return proof.length === 0 ? 'without-proof' : undefined;
}
