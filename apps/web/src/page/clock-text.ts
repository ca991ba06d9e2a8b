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
