export { makeFolder, syncFolder, writeFileAtomic } from './atomic-file.js';
export { ANNOUNCED_SOURCE, announcedYear, type AnnouncedYear } from './china-calendar.js';
export { canonicalJson } from './canonical-json.js';
export { SimulatedClock, systemClock, type Clock } from './clock.js';
export {
  ConfigError,
  loadConfig,
  type Config,
  type SettingProblem,
  type EvidenceConfig,
  type S3Config,
  type StoreConfig,
} from './config.js';
export { correlationOf } from './correlation.js';
export { addDays, daysBetween, isIsoDate, isIsoInstant, shanghaiDate, shanghaiMinute } from './dates.js';
export { sha256Hex } from './digest.js';
export { EXIT_CODES, type ExitCode, type ExitCodeName } from './exit-codes.js';
export { FollowedFile } from './followed-file.js';
export { derivedId, randomId } from './ids.js';
export { jsonSlipsIn, type JsonSlip } from './json-slips.js';
export { createLogger, LOG_LEVELS, type Logger, type LogLevel } from './log.js';
export { createFileAtomic } from './new-file.js';
export { currentRequest, inRequest, type RequestContext } from './request-context.js';
export { projectRoot } from './project-root.js';
export { seededRandom, type SeededRandom } from './seeded-random.js';
export { SETTINGS, type Setting, type SettingName } from './settings.js';
export { hasUnseen, unseenIn } from './unseen.js';
