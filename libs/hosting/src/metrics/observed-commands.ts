import type { CommandBus, ICommand } from '@nestjs/cqrs';
import { UseCase, type Outcome } from '@kaoping/application';
import { Refusal } from '@kaoping/domain';
import { EventStoreError, StoreNotAsked } from '@kaoping/event-store';
import { ReadModelError } from '@kaoping/read-models';
import { traced } from '../tracing/traced.js';
import type { CommandOutcome, Metrics } from './metrics.js';

/**
 * Counts and times what goes over the bus, whoever sends it: a request or a sweep. The bus has no place for this, so its
 * `execute` is wrapped once, when the process is wired.
 */
export function observeCommands(bus: CommandBus, metrics: Metrics): void {
  const execute = bus.execute.bind(bus);
  const observed: Execute = (command) =>
    isUseCase(command) ? timed(command, execute, metrics) : execute(command);
  bus.execute = observed;
}

type Execute = (command: ICommand) => Promise<unknown>;

function isUseCase(command: ICommand): command is UseCase<object> {
  return command instanceof UseCase;
}

async function timed(command: UseCase<object>, execute: Execute, metrics: Metrics): Promise<unknown> {
  const name = (command.constructor as unknown as { readonly command: string }).command;
  const stop = metrics.commandSeconds.startTimer({ command: name });
  try {
    const answer = await traced(`command ${name}`, { 'kaoping.command': name }, () => execute(command));
    const repeated = (answer as Partial<Outcome> | undefined)?.repeated === true;
    metrics.commands.inc({ command: name, outcome: repeated ? 'repeated' : 'accepted', code: '' });
    return answer;
  } catch (error) {
    metrics.commands.inc({ command: name, ...outcomeOf(error) });
    throw error;
  } finally {
    stop();
  }
}

/** Codes of errors are fixed in the code, so there are no more series than it has refusals. */
function outcomeOf(error: unknown): { readonly outcome: CommandOutcome; readonly code: string } {
  if (error instanceof Refusal) return { outcome: 'refused', code: error.code };
  if (error instanceof EventStoreError || error instanceof ReadModelError) {
    const unknown = error.code === 'STORE_UNAVAILABLE' && !(error instanceof StoreNotAsked);
    return { outcome: unknown ? 'unknown' : 'refused', code: error.code };
  }
  return { outcome: 'failed', code: '' };
}
