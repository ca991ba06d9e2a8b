import type { Language } from '@kaoping/contracts';

let chosen: Language = 'zh-CN';

/** Chinese unless `--lang en` is given. */
export function language(): Language {
  return chosen;
}

export function speak(wanted: Language): void {
  chosen = wanted;
}
