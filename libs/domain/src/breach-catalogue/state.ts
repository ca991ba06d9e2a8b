import type { BreachCatalogueEvent, BreachCatalogueIssued } from './events.js';

/** The version in force; null before the first. */
export type BreachCatalogueState = BreachCatalogueIssued['data'] | null;

export const noBreachCatalogue: BreachCatalogueState = null;

export function evolveBreachCatalogue(
  _: BreachCatalogueState,
  { data }: BreachCatalogueEvent,
): BreachCatalogueState {
  return data;
}
