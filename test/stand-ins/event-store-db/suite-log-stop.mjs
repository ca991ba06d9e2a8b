export { stopSuiteLog as default } from './suite-log.mjs';
