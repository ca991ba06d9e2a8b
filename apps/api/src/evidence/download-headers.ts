import type { StoredFile } from '@kaoping/evidence';

/**
 * How a stored file leaves: saved, never shown inside our pages, under the name it came with. Its digest is its ETag;
 * a browser may keep it but asks again, so that who is no longer signed in gets nothing. No length: a file that turns
 * out damaged at its end must not look complete, and a chunked body that breaks off does not.
 */
export function downloadHeaders({ sha256, name, mediaType }: StoredFile): Readonly<Record<string, string>> {
  return {
    'content-type': mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType,
    'content-disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${extendedValue(name)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-cache',
    etag: `"${sha256}"`,
  };
}

/** Whether `If-None-Match` names the file; a digest is strong, a `W/` before it changes nothing for a GET. */
export function isUnchanged(ifNoneMatch: string | undefined, sha256: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(`"${sha256}"`) || tags.includes('*');
}

/** For clients that do not read `filename*`: ASCII only, nothing that would end the quoted string. */
function asciiName(name: string): string {
  return name.replace(/[^A-Za-z0-9._ -]/g, '_');
}

/** RFC 5987: what encodeURIComponent leaves alone and the grammar of `ext-value` does not. */
function extendedValue(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
