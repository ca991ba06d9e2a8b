/** Random access to a file, wherever it lies. Answers fewer bytes than asked only at the end. */
export interface ByteSource {
  readonly size: number;
  read(offset: number, length: number): Promise<Uint8Array>;
}

const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_BYTES = 22;
const ENTRY_BYTES = 46;
/** The end record may be followed by a comment of 65535 bytes. */
const TAIL_BYTES = END_BYTES + 65_535;
/** A document has some hundred entries of about 80 bytes; a larger directory is not looked through. */
const MAX_DIRECTORY_BYTES = 4 * 1024 * 1024;

/**
 * Whether a zip lists an entry of exactly this name. Reads the central directory only, so nothing is unpacked.
 * False for what is no zip, is damaged, or is in the 64-bit form.
 */
export async function zipLists(source: ByteSource, entry: string): Promise<boolean> {
  const tailAt = Math.max(0, source.size - TAIL_BYTES);
  const tail = view(await source.read(tailAt, TAIL_BYTES));
  const end = findEnd(tail);
  if (end === undefined) return false;
  const length = tail.getUint32(end + 12, true);
  const offset = tail.getUint32(end + 16, true);
  if (length > MAX_DIRECTORY_BYTES || offset + length > source.size) return false;
  return lists(view(await source.read(offset, length)), entry);
}

function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - END_BYTES; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) === END_SIGNATURE) return at;
  }
  return undefined;
}

function lists(directory: DataView, entry: string): boolean {
  const wanted = Buffer.from(entry);
  let at = 0;
  while (at + ENTRY_BYTES <= directory.byteLength && directory.getUint32(at, true) === ENTRY_SIGNATURE) {
    const nameLength = directory.getUint16(at + 28, true);
    const nameEnd = Math.min(at + ENTRY_BYTES + nameLength, directory.byteLength);
    const name = new Uint8Array(
      directory.buffer,
      directory.byteOffset + at + ENTRY_BYTES,
      nameEnd - at - ENTRY_BYTES,
    );
    if (wanted.equals(name)) return true;
    at += ENTRY_BYTES + nameLength + directory.getUint16(at + 30, true) + directory.getUint16(at + 32, true);
  }
  return false;
}

function view(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
