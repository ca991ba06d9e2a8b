import { Global, Module } from '@nestjs/common';
import { STAFF_DIRECTORY, staffDirectory } from '@kaoping/application';
import { openAccountsFile, type AccountStore } from '@kaoping/identity';
import type { Config } from '@kaoping/platform';
import { join } from 'node:path';
import { ACCOUNTS, CONFIG } from './tokens.js';

/** Who has an account, and with it who holds which post. */
@Global()
@Module({
  providers: [
    {
      provide: ACCOUNTS,
      inject: [CONFIG],
      useFactory: ({ sharedFolder }: Config) => openAccountsFile(join(sharedFolder, 'accounts.json')),
    },
    {
      provide: STAFF_DIRECTORY,
      inject: [ACCOUNTS],
      useFactory: (accounts: AccountStore) => staffDirectory(accounts),
    },
  ],
  exports: [ACCOUNTS, STAFF_DIRECTORY],
})
export class StaffModule {}
