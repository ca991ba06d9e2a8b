const clock = new Intl.DateTimeFormat('zh-CN', {
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23',
});

/** `HH:mm:ss` where the reader is, of an instant in ms since 1970. */
export function clockText(at: number): string {
  return clock.format(at);
}

/** The day of an instant in the bureau's time zone, `2026-11-26`, wherever the reader is. */
export function dayText(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}

const moment = new Intl.DateTimeFormat('sv-SE', {
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
  timeZone: 'Asia/Shanghai',
});

/** `2026-11-26 09:30` in the bureau's time zone, wherever the reader is. */
export function momentText(instant: string): string {
  return moment.format(new Date(instant));
}
