import { hash } from 'node:crypto';

/**
 * Id of an event: the same command gives the same ids, so a retry is recognised by any store.
 * SHA-256 shaped as a UUID of version 8. A line feed separates the parts; none of them can contain one.
 */
export function eventId(stream: string, commandId: string, index: number): string {
  const hex = hash('sha256', `${stream}\n${commandId}\n${index}`, 'hex');
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/**
 * SHA-256, in hex, over the payload as canonical JSON. Key order does not count, array order does.
 * The caller leaves out what differs between two deliveries of one command, the clock above all.
 */
export function commandDigest(payload: unknown): string {
  return hash('sha256', canonicalJson(payload), 'hex');
}

/** JSON with the keys of every object sorted by code unit; what JSON cannot hold is treated as JSON.stringify does. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, node: unknown) => (isObject(node) ? sorted(node) : node)) ?? 'null';
}

function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function sorted(node: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)));
}
