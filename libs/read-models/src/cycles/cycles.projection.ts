import type { Scheme, StageId } from '@kaoping/domain';
import type { RecordedEvent } from '@kaoping/event-store';
import { cycleOfStream, factOf, stampOf, type FactOf, type Stamp } from '../facts.js';
import { OnceProjection } from '../projection.js';
import type { CycleView, SchemeLine } from './cycle-view.js';
import { evolveView, isCycleFact, openedView } from './evolve-view.js';
import { afterChange, isOrganisationFact } from './unit-roll.js';

interface PublishedScheme {
  readonly content: Scheme;
  readonly published: Stamp;
}

interface Saved {
  readonly schemes: readonly PublishedScheme[];
  readonly cycles: readonly CycleView[];
}

/** Scheme versions and cycles: what every other view and most use cases look up first. */
export class Cycles extends OnceProjection<Saved> {
  readonly name = 'cycles';
  readonly version = 3;
  readonly #schemes = new Map<string, PublishedScheme>();
  readonly #cycles = new Map<string, CycleView>();
  readonly #children = new Map<string, string[]>();

  cycle(id: string): CycleView | undefined {
    return this.#cycles.get(id);
  }

  /** In the order they were opened. */
  list(): readonly CycleView[] {
    return [...this.#cycles.values()];
  }

  /** Cycles that name this one as their parent, in the order they were opened. */
  childrenOf(cycle: string): readonly string[] {
    return this.#children.get(cycle) ?? [];
  }

  scheme(id: string, version: number): Scheme | undefined {
    return this.#schemes.get(schemeKey(id, version))?.content;
  }

  /** The scheme version that the cycle was opened with. */
  schemeOf(cycle: string): Scheme | undefined {
    const view = this.#cycles.get(cycle);
    return view && this.scheme(view.scheme.id, view.scheme.version);
  }

  /** The latest version of each scheme and all before it, oldest first. */
  schemes(): readonly SchemeLine[] {
    return [...this.#schemes.values()].map(({ content: { id, version, name }, published }) => ({
      ...{ scheme: id, version, name, published },
    }));
  }

  /** Empty for an unknown cycle and after the last stage. */
  openStages(cycle: string): readonly StageId[] {
    return this.#cycles.get(cycle)?.openStages ?? [];
  }

  protected project(event: RecordedEvent): void {
    const fact = factOf(event);
    if (fact.type === 'SchemeVersionPublished') this.#publish(fact);
    else if (fact.type === 'CycleOpened') this.#add(openedView(fact));
    else if (isCycleFact(fact)) this.#evolve(fact);
    else if (isOrganisationFact(fact)) this.#reorganise(fact);
  }

  protected saveView(): Saved {
    return { schemes: [...this.#schemes.values()], cycles: [...this.#cycles.values()] };
  }

  protected loadView({ schemes, cycles }: Saved): void {
    for (const scheme of schemes)
      this.#schemes.set(schemeKey(scheme.content.id, scheme.content.version), scheme);
    this.#children.clear();
    for (const view of cycles) this.#add(view);
  }

  #add(view: CycleView): void {
    this.#cycles.set(view.cycle, view);
    if (view.parent === null) return;
    const siblings = this.#children.get(view.parent);
    if (siblings === undefined) this.#children.set(view.parent, [view.cycle]);
    else if (!siblings.includes(view.cycle)) siblings.push(view.cycle);
  }

  #publish(fact: FactOf<'SchemeVersionPublished'>): void {
    const { scheme, version, content } = fact.data;
    this.#schemes.set(schemeKey(scheme, version), { content, published: stampOf(fact) });
  }

  #reorganise(fact: Parameters<typeof afterChange>[1]): void {
    const view = this.#cycles.get(fact.data.cycle);
    if (view !== undefined) this.#cycles.set(view.cycle, afterChange(view, fact));
  }

  #evolve(fact: Parameters<typeof evolveView>[1]): void {
    const id = cycleOfStream(fact.stream) as string;
    const view = this.#cycles.get(id);
    if (view !== undefined) this.#cycles.set(id, evolveView(view, fact));
  }
}

const schemeKey = (id: string, version: number): string => `${id}@${version}`;
