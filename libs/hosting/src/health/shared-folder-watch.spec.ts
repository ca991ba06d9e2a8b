import { beforeEach, describe, expect, it } from '@jest/globals';
import { InMemoryEventStore } from '@kaoping/event-store/memory';
import { createLogger } from '@kaoping/platform';
import { Metrics } from '../metrics/metrics.js';
import { observedStore } from '../metrics/observed-store.js';
import { SharedFolderWatch } from './shared-folder-watch.js';

describe('a node with a folder of its own', () => {
  const lines: string[] = [];
  let watch: SharedFolderWatch;
  let log: InMemoryEventStore;

  beforeEach(() => {
    lines.length = 0;
    watch = new SharedFolderWatch(createLogger('warn', { write: (line) => void lines.push(line) }));
    log = new InMemoryEventStore();
  });

  const note = (store: Pick<InMemoryEventStore, 'append'>, stream: string) =>
    store.append(
      stream,
      'no-stream',
      [
        { type: 'NoteTaken', data: 1 },
        { type: 'NoteTaken', data: 2 },
      ],
      {
        commandId: stream,
        digest: stream,
        metadata: {},
      },
    );
  const ours = () =>
    observedStore(log, {
      metrics: new Metrics(),
      appended: () => undefined,
      appending: watch.appending,
    });
  const applyAll = async () => {
    for await (const event of log.readAll()) watch.applied(event);
  };

  it('is well while it writes alone, whatever was in the log before', async () => {
    await note(log, 'case-1');
    watch.begin(await log.head());
    await note(ours(), 'case-2');
    await applyAll();
    expect(watch.part).toEqual({ ok: true, about: { shared: false, othersWrite: false } });
    expect(lines).toEqual([]);
  });

  it('is degraded, and says so once, when somebody else writes too', async () => {
    watch.begin(await log.head());
    await note(ours(), 'case-1');
    await note(log, 'case-2');
    await applyAll();
    expect(watch.part).toEqual({ ok: false, about: { shared: false, othersWrite: true } });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('SHARED_FOLDER_MISSING');
  });
});
