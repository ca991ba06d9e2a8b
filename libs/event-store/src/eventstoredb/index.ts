export type { EventStoreDbOptions } from './connection.js';
export { EventStoreDbStore } from './event-store-db.js';
export type { SubscriptionWatch } from './following.js';
