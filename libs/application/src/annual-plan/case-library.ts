/** Published appraisals by name, e.g. `quanzhou-2024`; the text of a case file, undefined when there is none. */
export interface CaseLibrary {
  text(name: string): Promise<string | undefined>;
}

export const CASE_LIBRARY = Symbol('CaseLibrary');
