import { IssueBreachCatalogueHandler } from './issue-breach-catalogue.js';

export { IssueBreachCatalogue } from './issue-breach-catalogue.js';

export const BREACH_CATALOGUE_HANDLERS = [IssueBreachCatalogueHandler];
