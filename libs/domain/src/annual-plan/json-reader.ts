import { isDecimal } from '../scoring/points-text.js';
import type { PlanImportCode } from './plan-import.js';

/** Where a JSON document is not what it should be, e.g. `categories[0].groups[1].weight`. */
export interface JsonError {
  readonly path: string;
  readonly code: PlanImportCode;
}

/**
 * Reads a document that nobody has checked. A wrong value is noted with its path and read as an empty one, so that
 * one pass collects every error; the caller throws the result away when there are any.
 */
export class JsonReader {
  constructor(
    private readonly value: unknown,
    private readonly path: string,
    private readonly errors: JsonError[],
  ) {}

  /** A value that is absent reads as missing when it is asked for, so optional fields are asked `isPresent` first. */
  field(name: string): JsonReader {
    const path = this.path === '' ? name : `${this.path}.${name}`;
    const { value } = this;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      this.note('IMPORT_OBJECT_EXPECTED');
      return new JsonReader(undefined, path, []);
    }
    return new JsonReader(
      Object.hasOwn(value, name) ? Reflect.get(value, name) : undefined,
      path,
      this.errors,
    );
  }

  /** What stands there, unread. */
  get raw(): unknown {
    return this.value;
  }

  get isPresent(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  list(): readonly JsonReader[] {
    if (Array.isArray(this.value)) {
      return this.value.map(
        (item: unknown, index) => new JsonReader(item, `${this.path}[${index}]`, this.errors),
      );
    }
    this.note('IMPORT_LIST_EXPECTED');
    return [];
  }

  text(): string {
    if (typeof this.value === 'string' && this.value.trim() !== '') return this.value.trim();
    this.note('IMPORT_TEXT_EXPECTED');
    return '';
  }

  /** JSON numbers by their shortest decimal text (1.5 is `1.5`, never what the binary float is next to), or strings. */
  decimal(): string {
    const text = typeof this.value === 'number' ? String(this.value) : this.value;
    if (typeof text === 'string' && isDecimal(text)) return text;
    this.note('IMPORT_NUMBER_EXPECTED');
    return '0';
  }

  note(code: PlanImportCode): void {
    const noted = this.isPresent ? code : 'IMPORT_VALUE_MISSING';
    if (!this.errors.some((error) => error.path === this.path))
      this.errors.push({ path: this.path, code: noted });
  }
}
