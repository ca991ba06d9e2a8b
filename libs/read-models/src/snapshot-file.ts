import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, writeFileAtomic } from '@kaoping/platform';

/** Which event the views had seen last. Its id and position tell whether a log is still the one they were made of. */
export interface SnapshotEvent {
  readonly position: string;
  readonly stream: string;
  readonly revision: string;
  readonly id: string;
}

export interface Snapshot {
  readonly last: SnapshotEvent;
  /** Saved views as JSON text, by the projection's name. */
  readonly views: readonly SnapshotView[];
}

export interface SnapshotView {
  readonly name: string;
  readonly version: number;
  readonly json: string;
}

interface Header {
  readonly format: 1;
  readonly last: SnapshotEvent;
  readonly views: readonly { readonly name: string; readonly version: number; readonly sha256: string }[];
}

const FILE = 'read-models.snapshot';
const LINE_FEED = 0x0a;

/** First line a header with a digest of each view, then one line of JSON for each. */
export async function writeSnapshot(folder: string, { last, views }: Snapshot): Promise<void> {
  const lines = views.map(({ json }) => Buffer.from(json));
  const header: Header = {
    format: 1,
    last,
    views: views.map(({ name, version }, index) => ({
      name,
      version,
      sha256: digest(lines[index] as Buffer),
    })),
  };
  const all = [Buffer.from(JSON.stringify(header)), ...lines].flatMap((line) => [line, Buffer.from('\n')]);
  await makeFolder(folder);
  await writeFileAtomic(join(folder, FILE), Buffer.concat(all));
}

/**
 * Undefined when there is none, or when it cannot be relied on: half a file, a digest that is off, or other versions
 * than `expected`.
 */
export async function readSnapshot(
  folder: string,
  expected: readonly { readonly name: string; readonly version: number }[],
): Promise<Snapshot | undefined> {
  const file = await readFile(join(folder, FILE)).catch(() => undefined);
  if (file === undefined) return undefined;
  const snapshot = parse(file);
  const fits =
    snapshot?.views.length === expected.length &&
    snapshot.views.every(
      ({ name, version }, at) => name === expected[at]?.name && version === expected[at].version,
    );
  return fits ? snapshot : undefined;
}

export async function dropSnapshot(folder: string): Promise<void> {
  await rm(join(folder, FILE), { force: true });
}

function parse(file: Buffer): Snapshot | undefined {
  const [first, ...lines] = linesOf(file);
  const header = headerOf(first?.toString('utf8') ?? '');
  if (header === undefined || lines.length !== header.views.length) return undefined;
  if (!header.views.every(({ sha256 }, index) => digest(lines[index] as Buffer) === sha256)) return undefined;
  const views = header.views.map(({ name, version }, index) => ({
    name,
    version,
    json: String(lines[index]),
  }));
  return { last: header.last, views };
}

/** JSON text holds no raw line feed, so line feeds part the views. */
function linesOf(file: Buffer): Buffer[] {
  const lines: Buffer[] = [];
  let start = 0;
  for (let end = file.indexOf(LINE_FEED); end >= 0; end = file.indexOf(LINE_FEED, start)) {
    lines.push(file.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

function headerOf(line: string): Header | undefined {
  try {
    const header = JSON.parse(line) as Header;
    return header.format === 1 && Array.isArray(header.views) ? header : undefined;
  } catch {
    return undefined;
  }
}

function digest(line: Buffer): string {
  return createHash('sha256').update(line).digest('hex');
}
