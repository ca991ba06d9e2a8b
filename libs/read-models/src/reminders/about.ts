import type { CycleView } from '../cycles/cycle-view.js';
import type { WorkSources } from '../worklist/work-sources.js';

/** What one kind of deadline is told from. */
export interface About {
  readonly cycle: CycleView;
  readonly views: WorkSources;
  /** Looks at these indicators, findings and orders alone; absent: at all. */
  readonly subjects?: ReadonlySet<string>;
}
