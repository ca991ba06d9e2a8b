import { translate } from '@kaoping/contracts';
import type { EventStore } from '@kaoping/event-store';
import { firstDifference, ReadModels, Views, type Json } from '@kaoping/read-models';
import { join } from 'node:path';
import { AnswerIsNo } from './ending.js';
import { language } from './language.js';
import { openLog } from './wiring/stores.js';

/** How long a snapshot's tail may take; a log of a million events is read in well under a minute. */
const PATIENCE_MS = 10 * 60_000;

/**
 * Builds the views twice, from the snapshot with its tail and from zero, and compares them at the same position.
 * Exit code 1 and the first difference when they differ.
 */
export async function replay({ data }: { readonly data: string }): Promise<void> {
  const store = await openLog(data);
  const node = new ReadModels({ store, snapshots: { folder: join(data, 'snapshots'), readOnly: true } });
  try {
    await node.start();
    await node.waitForHead(PATIENCE_MS);
    const position = node.position;
    const live = saved(node);
    const { views, events } = await fromZero(store, position);
    const difference = firstDifference(live, saved(views));
    const about = { position: String(position ?? 0), events };
    if (difference === undefined) {
      process.stdout.write(`${translate(language(), 'cli:replayEqual', about)}\n`);
      return;
    }
    const { path, a, b } = difference;
    const words = translate(language(), 'cli:replayDiffers', {
      ...about,
      path,
      snapshot: JSON.stringify(a),
      zero: JSON.stringify(b),
    });
    process.stdout.write(`${words}\n`);
    throw new AnswerIsNo();
  } finally {
    await node.stop();
    await store.close();
  }
}

async function fromZero(
  store: EventStore,
  position: bigint | undefined,
): Promise<{ readonly views: Views; readonly events: number }> {
  const views = new Views();
  let events = 0;
  if (position === undefined) return { views, events };
  for await (const event of store.readAll()) {
    if (event.position > position) break;
    views.apply(event);
    events += 1;
  }
  return { views, events };
}

function saved(views: Views): Json {
  return Object.fromEntries(views.projections.map((projection) => [projection.name, projection.save()]));
}
