/** Why there is no archive to write, or none to read; `key` is a text of `cli:`. */
export class ArchiveRefused extends Error {
  override readonly name = 'ArchiveRefused';

  constructor(
    readonly key: 'cycleUnknown' | 'archiveNotFinal' | 'folderNotEmpty' | 'archiveUnknown' | 'archiveTooNew',
    readonly params: Readonly<Record<string, string>>,
  ) {
    super(key);
  }
}
