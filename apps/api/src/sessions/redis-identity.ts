/** Loaded only where nodes share what they know through Redis. */
export { openSharedIdentity } from '@kaoping/identity/redis';
