import type { ReactNode } from 'react';
import './message.css';

interface MessageProps {
  readonly title: string;
  readonly alert?: boolean;
  readonly children?: ReactNode;
}

/** What stands in the place of the content when there is none: why, and what to do. */
export function Message({ title, alert = false, children }: MessageProps) {
  return (
    <section className="message" role={alert ? 'alert' : 'status'}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}
