/** Where a text stops being JSON; line and column count from 1, as editors count them. */
export interface JsonError {
  readonly line: number;
  readonly column: number;
}

const BLANK = /[ \t\n\r]*/y;
const STRING = /"(?:[ !#-[\]-\uffff]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;

/** Null when it is JSON. `JSON.parse` says where it stopped in some versions of Node and in others not. */
export function jsonErrorIn(text: string): JsonError | null {
  const reader = new Reader(text);
  if (reader.value() && reader.atEnd()) return null;
  const before = text.slice(0, reader.position).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** Each method is true when it has read on, and leaves the position at the mistake when it is false. */
class Reader {
  position = 0;

  constructor(private readonly text: string) {}

  /** With a list of what is open instead of recursion, because a file may nest deeper than the stack. */
  value(): boolean {
    const open: ('}' | ']')[] = [];
    for (;;) {
      this.skip();
      const opened = this.takes('{') ? '}' : this.takes('[') ? ']' : null;
      if (opened !== null) {
        this.skip();
        if (!this.takes(opened)) {
          open.push(opened);
          if (opened === '}' && !this.key()) return false;
          continue;
        }
      } else if (!this.matches(STRING) && !this.matches(NUMBER) && !this.matches(WORD)) return false;
      const more = this.closed(open);
      if (more !== 'next') return more === 'done';
    }
  }

  atEnd(): boolean {
    this.skip();
    return this.position === this.text.length;
  }

  /** After a value: closes what ends here, and says whether another value must follow. */
  private closed(open: ('}' | ']')[]): 'next' | 'done' | 'wrong' {
    for (;;) {
      const end = open.at(-1);
      if (end === undefined) return 'done';
      this.skip();
      if (this.takes(',')) return end === ']' || this.key() ? 'next' : 'wrong';
      if (!this.takes(end)) return 'wrong';
      open.pop();
    }
  }

  private key(): boolean {
    this.skip();
    if (!this.matches(STRING)) return false;
    this.skip();
    return this.takes(':');
  }

  private skip(): void {
    this.matches(BLANK);
  }

  private takes(sign: string): boolean {
    if (this.text[this.position] !== sign) return false;
    this.position++;
    return true;
  }

  private matches(pattern: RegExp): boolean {
    pattern.lastIndex = this.position;
    const found = pattern.exec(this.text);
    if (found === null) return false;
    this.position = pattern.lastIndex;
    return true;
  }
}
