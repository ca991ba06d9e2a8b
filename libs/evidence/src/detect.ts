import { zipLists, type ByteSource } from './zip-directory.js';

/**
 * Refines what file-type found: OFD, the national document format, is a zip to it.
 * @param found its answer; undefined when no magic bytes are known.
 */
export async function detectedKind(
  found: { readonly ext: string } | undefined,
  source: ByteSource,
): Promise<string | undefined> {
  if (found?.ext !== 'zip') return found?.ext;
  return (await zipLists(source, 'OFD.xml')) ? 'ofd' : 'zip';
}
