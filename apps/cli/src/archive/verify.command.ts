import { translate } from '@kaoping/contracts';
import { presentShape, recompute, type Recomputed } from '@kaoping/application';
import { Views } from '@kaoping/read-models';
import { join, resolve } from 'node:path';
import { AnswerIsNo, BadInput } from '../ending.js';
import { language } from '../language.js';
import { alteredFiles, readManifest, type ArchivedFile } from './archive-folder.js';
import { readEventLines } from './event-lines.js';
import { contradictions, type Contradiction } from './contradictions.js';
import { ARCHIVE_FORMAT, EVENTS_FILE } from './write-archive.command.js';

interface Manifest {
  readonly format: number;
  readonly cycle: string;
  readonly events: number;
  readonly files: readonly ArchivedFile[];
}

/**
 * Holds an archive against itself: every file against its digest, every computation of the result against the one that
 * its events give here and now, and what else it says against the same events. Exit code 1 when anything differs.
 */
export async function verify(path: string, { json }: { readonly json?: boolean }): Promise<void> {
  const folder = resolve(path);
  const manifest = await manifestOf(folder);
  const altered = await alteredFiles(folder, manifest.files);
  const events =
    altered.length > 0 ? [] : (await readEventLines(join(folder, EVENTS_FILE))).map(presentShape);
  const views = new Views();
  const computations = recompute(events, manifest.cycle, views);
  const contradicted = altered.length > 0 ? [] : await contradictions(folder, { events, views }, manifest);
  const wrong = computations.filter(({ sameInputs, difference }) => !sameInputs || difference !== undefined);
  if (json === true) {
    const { cycle } = manifest;
    process.stdout.write(`${JSON.stringify({ cycle, altered, contradicted, computations }, null, 2)}\n`);
  } else print(manifest, altered, contradicted, computations, wrong);
  // An archive of a final result holds a computation; one without proves nothing.
  if (altered.length + contradicted.length + wrong.length > 0 || computations.length === 0)
    throw new AnswerIsNo();
}

async function manifestOf(folder: string): Promise<Manifest> {
  const manifest = await readManifest(folder);
  if (manifest === undefined || !Array.isArray(manifest['files']))
    throw new BadInput('archiveUnknown', { folder });
  if (manifest['format'] !== ARCHIVE_FORMAT) throw new BadInput('archiveTooNew', { folder });
  return manifest as unknown as Manifest;
}

const CONTRADICTED = {
  file: 'archiveFileContradicts',
  count: 'archiveEventsMissing',
  gap: 'archiveEventsGap',
} as const;

function print(
  { cycle, events }: Manifest,
  altered: Awaited<ReturnType<typeof alteredFiles>>,
  contradicted: readonly Contradiction[],
  computations: readonly Recomputed[],
  wrong: readonly Recomputed[],
): void {
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
  process.stdout.write(`${(lines.length === 0 ? [sound] : lines).join('\n')}\n`);
}
