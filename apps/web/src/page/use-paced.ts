import { useEffect, useRef, useState } from 'react';

/**
 * The latest value, at most once in `ms`: what a screen reader says must be finished before the next begins. The
 * last value of a burst is never lost.
 */
export function usePaced<Value>(value: Value, ms: number): Value {
  const [paced, setPaced] = useState(value);
  const shownAt = useRef(0);
  useEffect(() => {
    const wait = Math.max(0, shownAt.current + ms - Date.now());
    const timer = setTimeout(() => {
      shownAt.current = Date.now();
      setPaced(value);
    }, wait);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return paced;
}
