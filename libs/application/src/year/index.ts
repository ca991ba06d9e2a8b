export { demoShift, type Until } from './calendar.js';
export { readYearCase, type YearCase } from './case.js';
export type { CommandInputs, CommandName } from './commands.js';
export { demoLife, type LifeOptions, type LifeSign } from './demo-life.js';
export { playYear, type YearOptions } from './play-year.js';
export type { Answer, Player, Step, Upload } from './player.js';
export type { Progress } from './progress.js';
export { yearRefusals } from './refusals.js';
export type { ActName } from './scene.js';
