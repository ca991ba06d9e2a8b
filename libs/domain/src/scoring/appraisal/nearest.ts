/** The known name that is most like what was written; empty when none is like it at all. */
export function nearest(found: string, known: readonly string[]): string {
  const wanted = plain(found);
  // Any letter is one change away from any other: such a name is near to nothing but itself.
  const most = wanted.length < 2 ? 0 : Math.max(1, Math.floor(wanted.length / 2));
  let best = '';
  let least = most + 1;
  for (const name of known) {
    const other = plain(name);
    if (other.length < 2 && other !== wanted) continue;
    // Of two that are as like, one of the same length is the more likely slip: 16 is 15 rather than 1.
    const changes = distance(wanted, other) + (other.length === wanted.length ? 0 : 0.5);
    if (changes < least) [best, least] = [name, changes];
  }
  return best;
}

/** Full-width letters and digits, blanks, dashes and capitals are slips that a person does not see. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

/** Letters to add, drop or change. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const changed = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
