import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PATH_METADATA } from '@nestjs/common/constants.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { COMMAND_NAMES } from '@kaoping/application';
import { assertPolicyComplete } from '@kaoping/identity';
import { POLICY_KEY, PUBLIC } from './policy.js';

/** Refuses start-up when a route names no policy, or a row of the policy table is reachable by no route, or the other way round. */
export function assertEveryRouteHasPolicy(app: NestFastifyApplication): void {
  const names = routeNames(app);
  const unrouted = COMMAND_NAMES.filter((command) => !names.includes(command));
  if (unrouted.length > 0) throw new Error(`Commands without a route: ${unrouted.join(', ')}`);
  assertPolicyComplete(names.filter((name) => name !== PUBLIC));
}

function routeNames(app: NestFastifyApplication): readonly string[] {
  const reflector = app.get(Reflector);
  const scanner = new MetadataScanner();
  return app
    .get(DiscoveryService)
    .getControllers()
    .flatMap(({ metatype }) => {
      const prototype = (metatype as { prototype: Record<string, () => unknown> }).prototype;
      return scanner
        .getAllMethodNames(prototype)
        .map((method) => ({ method, handler: prototype[method] as () => unknown }))
        .filter(({ handler }) => Reflect.hasMetadata(PATH_METADATA, handler))
        .map(({ method, handler }) => {
          const name = reflector.get<string | undefined>(POLICY_KEY, handler);
          if (name === undefined)
            throw new Error(`${(metatype as { name: string }).name}.${method} names no policy`);
          return name;
        });
    });
}
