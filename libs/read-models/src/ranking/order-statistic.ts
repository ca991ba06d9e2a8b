/**
 * A multiset of numbers that knows how many of its entries are greater than a given one, in O(log n).
 * Keys are finite; a caller that ranks decimals scales them to integers first.
 *
 * A treap over typed arrays: no object per key, 32 bytes each. Priorities are a hash of the key, so the shape
 * follows from the content alone and needs no randomness. Equal keys share a node with a count.
 */
export class OrderStatistic {
  #keys = new Float64Array(16);
  #priorities = new Uint32Array(16);
  #counts = new Uint32Array(16);
  #left = new Uint32Array(16);
  #right = new Uint32Array(16);
  /** Entries, and distinct keys, in the tree below and including a node. Node 0 is the empty tree. */
  #entries = new Uint32Array(16);
  #distinct = new Uint32Array(16);
  #root = 0;
  #used = 1;
  #free: number[] = [];

  get size(): number {
    return this.#entries[this.#root] as number;
  }

  get distinctSize(): number {
    return this.#distinct[this.#root] as number;
  }

  add(key: number): void {
    this.#root = this.#insert(this.#root, key);
  }

  /** Takes one entry of this key away; a key that is not there changes nothing. */
  remove(key: number): void {
    this.#root = this.#take(this.#root, key);
  }

  /** Entries that are greater; the competition rank of `key` is one more (1, 2, 2, 4). */
  greater(key: number): number {
    return this.#above(key, this.#entries, this.#counts);
  }

  /** Distinct keys that are greater; the dense rank of `key` is one more (1, 2, 2, 3). */
  distinctGreater(key: number): number {
    return this.#above(key, this.#distinct, undefined);
  }

  /** @param perNode what a node itself adds to the sum; one when absent. */
  #above(key: number, sums: Uint32Array, perNode: Uint32Array | undefined): number {
    let above = 0;
    let node = this.#root;
    while (node !== 0) {
      const here = this.#keys[node] as number;
      const right = this.#right[node] as number;
      if (here > key) {
        above += (sums[right] as number) + (perNode === undefined ? 1 : (perNode[node] as number));
        node = this.#left[node] as number;
      } else if (here === key) {
        return above + (sums[right] as number);
      } else {
        node = right;
      }
    }
    return above;
  }

  #insert(node: number, key: number): number {
    if (node === 0) return this.#newNode(key);
    const here = this.#keys[node] as number;
    if (key === here) {
      this.#counts[node] = (this.#counts[node] as number) + 1;
    } else if (key < here) {
      this.#setLeft(node, this.#insert(this.#left[node] as number, key));
      if (this.#isAbove(this.#left[node] as number, node)) return this.#rotateRight(node);
    } else {
      this.#setRight(node, this.#insert(this.#right[node] as number, key));
      if (this.#isAbove(this.#right[node] as number, node)) return this.#rotateLeft(node);
    }
    return this.#sum(node);
  }

  #take(node: number, key: number): number {
    if (node === 0) return 0;
    const here = this.#keys[node] as number;
    if (key < here) this.#setLeft(node, this.#take(this.#left[node] as number, key));
    else if (key > here) this.#setRight(node, this.#take(this.#right[node] as number, key));
    else if ((this.#counts[node] as number) > 1) this.#counts[node] = (this.#counts[node] as number) - 1;
    else return this.#drop(node);
    return this.#sum(node);
  }

  #drop(node: number): number {
    this.#free.push(node);
    return this.#merge(this.#left[node] as number, this.#right[node] as number);
  }

  /** All keys of `low` are less than all of `high`. */
  #merge(low: number, high: number): number {
    if (low === 0) return high;
    if (high === 0) return low;
    if (this.#isAbove(low, high)) {
      this.#setRight(low, this.#merge(this.#right[low] as number, high));
      return this.#sum(low);
    }
    this.#setLeft(high, this.#merge(low, this.#left[high] as number));
    return this.#sum(high);
  }

  #rotateRight(node: number): number {
    const top = this.#left[node] as number;
    this.#left[node] = this.#right[top] as number;
    this.#right[top] = this.#sum(node);
    return this.#sum(top);
  }

  #rotateLeft(node: number): number {
    const top = this.#right[node] as number;
    this.#right[node] = this.#left[top] as number;
    this.#left[top] = this.#sum(node);
    return this.#sum(top);
  }

  #isAbove(node: number, other: number): boolean {
    return node !== 0 && (this.#priorities[node] as number) > (this.#priorities[other] as number);
  }

  /** Separate from the recursion: an insert may move the arrays, so the target is looked up afterwards. */
  #setLeft(node: number, child: number): void {
    this.#left[node] = child;
  }

  #setRight(node: number, child: number): void {
    this.#right[node] = child;
  }

  #sum(node: number): number {
    const left = this.#left[node] as number;
    const right = this.#right[node] as number;
    this.#entries[node] =
      (this.#entries[left] as number) + (this.#entries[right] as number) + (this.#counts[node] as number);
    this.#distinct[node] = (this.#distinct[left] as number) + (this.#distinct[right] as number) + 1;
    return node;
  }

  #newNode(key: number): number {
    const node = this.#free.pop() ?? this.#used;
    if (node === this.#used) this.#used += 1;
    if (node === this.#keys.length) this.#grow();
    this.#keys[node] = key;
    this.#priorities[node] = hashOf(key);
    this.#counts[node] = 1;
    this.#left[node] = 0;
    this.#right[node] = 0;
    return this.#sum(node);
  }

  #grow(): void {
    const length = this.#keys.length * 2;
    const wider = (array: Uint32Array) => {
      const grown = new Uint32Array(length);
      grown.set(array);
      return grown;
    };
    const keys = new Float64Array(length);
    keys.set(this.#keys);
    this.#keys = keys;
    this.#priorities = wider(this.#priorities);
    this.#counts = wider(this.#counts);
    this.#left = wider(this.#left);
    this.#right = wider(this.#right);
    this.#entries = wider(this.#entries);
    this.#distinct = wider(this.#distinct);
  }
}

const words = new Uint32Array(2);
const double = new Float64Array(words.buffer);

/** Mixes both halves of the number's bits: keys that lie close get priorities that do not. */
function hashOf(key: number): number {
  double[0] = key;
  let hash = (words[0] as number) ^ Math.imul(words[1] as number, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
