import type { Config } from '@kaoping/platform';

/** The log is where others may write to it, and the folder is where nobody else reads. */
export function sharesLogAlone({ store, sharedFolder, dataFolder }: Config): boolean {
  return store.kind === 'eventstoredb' && sharedFolder === dataFolder;
}
