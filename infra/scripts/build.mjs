import { build, install, requireNode } from './lib/prepare.mjs';

requireNode();
install();
build();
