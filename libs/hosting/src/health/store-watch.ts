/** Whether the log is being followed; `since` is an ISO instant by our clock. */
export interface SubscriptionState {
  readonly state: 'connecting' | 'connected' | 'reconnecting';
  readonly since: string;
}

type Listener = (position: bigint, created: Date, receivedAt: Date) => void;

/**
 * What the driver tells of the line to its store. An embedded log has no line: it says once that it is connected. Dates
 * are the system's, also where the clock of the application is simulated: a line breaks in real time.
 */
export class StoreWatch {
  #state: SubscriptionState['state'] = 'connecting';
  #since = new Date();
  #drops = 0;
  #onDelivered: Listener = () => undefined;

  readonly connected = (): void => this.#become('connected');

  readonly dropped = (): void => {
    this.#drops += 1;
    this.#become('reconnecting');
  };

  readonly delivered = (position: bigint, created: Date): void =>
    this.#onDelivered(position, created, new Date());

  /** One listener: the measuring of the clock. */
  onDelivered(listener: Listener): void {
    this.#onDelivered = listener;
  }

  get drops(): number {
    return this.#drops;
  }

  get subscription(): SubscriptionState {
    return { state: this.#state, since: this.#since.toISOString() };
  }

  /** Milliseconds for which the log has not been followed; 0 while it is. */
  awayMs(now: Date): number {
    return this.#state === 'connected' ? 0 : Math.max(0, now.getTime() - this.#since.getTime());
  }

  #become(state: SubscriptionState['state']): void {
    if (this.#state === state) return;
    this.#state = state;
    this.#since = new Date();
  }
}
