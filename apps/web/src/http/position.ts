/** Where the last write of this page went: reads behind it wait until the server shows at least that. */
let written: string | null = null;

export function sawPosition(position: string | undefined): void {
  if (position !== undefined) written = position;
}

/** Adds what the API waits for, `?after=`. */
export function afterMine(path: string): string {
  if (written === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}after=${written}`;
}
