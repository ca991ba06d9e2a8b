import { crc32 } from 'node:zlib';

/** The smallest files that carry the magic bytes of their kind. */
export const pdf = (text = ''): Buffer => Buffer.from(`%PDF-1.4\n%\u00e2\u00e3\n${text}\n%%EOF\n`, 'latin1');

export const asciiPdf = (): Buffer => Buffer.from('%PDF-1.4\n%%EOF\n');

export const png = (): Buffer =>
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );

export const jpeg = (): Buffer => Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');

/** The head of a Windows program. */
export const program = (): Buffer => Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200, 0x90)]);

export const officeFile = (kind: 'word' | 'xl' | 'ppt'): Buffer => {
  const main = {
    word: 'wordprocessingml.document',
    xl: 'spreadsheetml.sheet',
    ppt: 'presentationml.presentation',
  }[kind];
  const types = `<Types><Override PartName="/${kind}/main.xml" ContentType="application/vnd.openxmlformats-officedocument.${main}.main+xml"/></Types>`;
  return zip({ '[Content_Types].xml': types, [`${kind}/main.xml`]: '<x/>' });
};

/** A zip of stored entries (no compression), as APPNOTE.TXT lays it out: local headers, directory, end record. */
export function zip(entries: Readonly<Record<string, string>>, comment = ''): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(entries)) {
    const content = Buffer.from(text);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, Buffer.from(name), content]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), common, place, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directoryBytes = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(directoryBytes.length, 8);
  end.writeUInt32LE(offset, 12);
  end.writeUInt16LE(Buffer.byteLength(comment), 16);
  return Buffer.concat([...locals, directoryBytes, Buffer.from('PK\x05\x06'), end, Buffer.from(comment)]);
}

/** One upload in pieces of `size` bytes, so that borders fall inside characters and headers. */
export async function* inPieces(content: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
