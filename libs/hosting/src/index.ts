export { ConfigModule } from './config.module.js';
export { endingOf, type Ending } from './ending.js';
export { StaffModule } from './staff.module.js';
export { StoreModule } from './store/store.module.js';
export { ACCOUNTS, CLOCK, CONFIG, LOGGER } from './tokens.js';
