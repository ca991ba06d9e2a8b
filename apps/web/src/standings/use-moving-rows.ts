import { useLayoutEffect, useRef, type RefObject } from 'react';
import { prefersStillness } from '../page/use-media.js';

const MOVE = 'move';
const MOVE_MS = 700;

interface Place {
  readonly x: number;
  readonly y: number;
}

/**
 * Lets rows glide to their new places (FLIP: first, last, invert, play). Each child of the container names itself in
 * `data-unit`. Places are those of the layout, so scrolling does not count as a movement; a row that is still on its
 * way goes on from where it is seen.
 *
 * @param order of the children; they glide only when it is another one than before
 */
export function useMovingRows<Container extends HTMLElement>(order: string): RefObject<Container | null> {
  const container = useRef<Container>(null);
  const places = useRef(new Map<string, Place>());
  const shown = useRef(order);
  useLayoutEffect(() => {
    const reordered = shown.current !== order;
    shown.current = order;
    const before = places.current;
    places.current = new Map();
    for (const row of rowsIn(container.current)) {
      const unit = row.dataset['unit'] ?? '';
      const now = { x: row.offsetLeft, y: row.offsetTop };
      const then = before.get(unit);
      places.current.set(unit, now);
      if (reordered && then !== undefined && !prefersStillness()) glide(row, then, now);
    }
  });
  return container;
}

function rowsIn(container: HTMLElement | null): readonly HTMLElement[] {
  return Array.from(container?.children ?? []).filter((child) => child instanceof HTMLElement);
}

function glide(row: HTMLElement, then: Place, now: Place): void {
  const seen = offsetOf(row);
  const [x, y] = [then.x + seen.x - now.x, then.y + seen.y - now.y];
  if (Math.abs(x) < 1 && Math.abs(y) < 1) return;
  // Who climbs passes above the others.
  const zIndex = y > 0 ? 2 : 1;
  const path = [
    { transform: `translate(${x}px, ${y}px)`, zIndex },
    { transform: 'none', zIndex },
  ];
  row.animate(path, { id: MOVE, duration: MOVE_MS, easing: 'cubic-bezier(0.22, 0.7, 0.2, 1)' });
}

/** How far an unfinished movement still holds the row from its place; ends that movement. */
function offsetOf(row: HTMLElement): Place {
  const moving = row.getAnimations().filter(({ id }) => id === MOVE);
  if (moving.length === 0) return { x: 0, y: 0 };
  const { e, f } = new DOMMatrixReadOnly(getComputedStyle(row).transform);
  for (const animation of moving) animation.cancel();
  return { x: e, y: f };
}
