import { verifyArchive, type ArchiveVerified } from '@kaoping/application';
import { translate } from '@kaoping/contracts';
import { resolve } from 'node:path';
import { AnswerIsNo } from '../ending.js';
import { language } from '../language.js';

/** Verifies an archive and prints what it found. Exit code 1 when anything differs. */
export async function verify(path: string, { json }: { readonly json?: boolean }): Promise<void> {
  const verified = await verifyArchive(resolve(path));
  const { manifest, altered, contradicted, computations, supersededBy } = verified;
  if (json === true) {
    const { cycle } = manifest;
    process.stdout.write(
      `${JSON.stringify({ cycle, altered, contradicted, computations, supersededBy }, null, 2)}\n`,
    );
  } else print(verified);
  if (!verified.sound) throw new AnswerIsNo();
}

const CONTRADICTED = {
  file: 'archiveFileContradicts',
  count: 'archiveEventsMissing',
  gap: 'archiveEventsGap',
} as const;

function print({
  manifest,
  altered,
  contradicted,
  computations,
  wrong,
  supersededBy,
}: ArchiveVerified): void {
  const { cycle, events } = manifest;
  const say = (key: string, params: Readonly<Record<string, unknown>>): string =>
    translate(language(), `cli:${key}`, params);
  const lines = [
    ...altered.map(({ name, what }) =>
      what === 'missing' ? say('archiveFileMissing', { name }) : say('archiveFileAltered', { name }),
    ),
    ...contradicted.map((one) => say(CONTRADICTED[one.what], { ...one })),
    ...wrong.map(({ number, difference }) =>
      difference === undefined
        ? say('archiveInputsDiffer', { number })
        : say('archiveResultDiffers', {
            ...{ number, path: difference.path },
            ...{ recorded: JSON.stringify(difference.a), computed: JSON.stringify(difference.b) },
          }),
    ),
    ...(altered.length === 0 && computations.length === 0 ? [say('archiveNoComputation', { cycle })] : []),
  ];
  const sound = say('archiveSound', { cycle, events, computations: computations.length });
  const later = supersededBy === null ? [] : [say('archiveSuperseded', { by: supersededBy })];
  process.stdout.write(`${[...(lines.length === 0 ? [sound] : lines), ...later].join('\n')}\n`);
}
