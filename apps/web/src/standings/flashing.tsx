import { useEffect, useRef, type ReactNode } from 'react';
import { prefersStillness } from '../page/use-media.js';

const FLASH_MS = 2_600;

interface FlashingProps {
  /** What is compared; the number as the reader sees it. */
  readonly value: string;
  readonly children: ReactNode;
}

/** Lights up gently when its value changes, and never when it first appears. */
export function Flashing({ value, children }: FlashingProps) {
  const element = useRef<HTMLSpanElement>(null);
  const before = useRef(value);
  useEffect(() => {
    if (before.current === value) return;
    before.current = value;
    const glow = [{ backgroundColor: 'var(--glow)' }, { backgroundColor: 'transparent' }];
    // Without motion the light stands still and goes out at once.
    const easing = prefersStillness() ? 'step-end' : 'ease-in';
    const animation = element.current?.animate(glow, { duration: FLASH_MS, easing });
    return () => animation?.cancel();
  }, [value]);
  return (
    <span ref={element} className="flashing">
      {children}
    </span>
  );
}
