import { translate } from '@kaoping/contracts';
import type { Progress } from '@kaoping/application';
import { language } from '../language.js';

export interface ProgressDisplay {
  show(progress: Progress): void;
  clear(): void;
}

/** One line on standard error that moves, and nothing at all where nobody watches. */
export function progressDisplay(): ProgressDisplay {
  const { stderr } = process;
  if (!stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  let shown = -1;
  return {
    show: ({ act, done, total }) => {
      const percent = Math.floor((done * 100) / Math.max(total, done, 1));
      if (percent === shown) return;
      shown = percent;
      const bar = '█'.repeat(percent / 4).padEnd(25, '░');
      stderr.write(
        `\r\u001b[2K${bar} ${String(percent).padStart(3)} %  ${translate(language(), `act:${act}`)}`,
      );
    },
    clear: () => {
      if (shown >= 0) stderr.write('\r\u001b[2K');
      shown = -1;
    },
  };
}
