const ABOVE =
  /^(?<base>优秀?|良好?|好|较好|合格|及格|称职|基本合格|基本称职|一般|中等?)(?:等次|等级|档次)?(?:\(含\))?(?:及其?|和|或)?以上$/;
/** What stands above each grade, in the usual orders of grades. */
const BETTER: Readonly<Record<string, readonly string[]>> = {
  良: ['优'],
  良好: ['优秀'],
  较好: ['好'],
  合格: ['良好', '优秀'],
  及格: ['良好', '优秀'],
  称职: ['优秀'],
  基本合格: ['合格', '良好', '优秀'],
  基本称职: ['称职', '优秀'],
  一般: ['较好', '好'],
  中: ['良', '优'],
  中等: ['良好', '优秀'],
};

/** 良好以上 is 良好 and 优秀; undefined where the name is one grade. */
export function orBetter(name: string): readonly string[] | undefined {
  const base = ABOVE.exec(name)?.groups?.['base'];
  const better = base === undefined ? undefined : BETTER[base];
  return base === undefined || better === undefined ? undefined : [base, ...better];
}

/** Grades by their own names: what 良好以上 is, without those that the text prices themselves. */
export function eachGrade<T extends { readonly name: string }>(grades: readonly T[]): readonly T[] {
  const told = new Set(grades.map(({ name }) => name));
  return grades.flatMap((grade) => {
    const all = orBetter(grade.name);
    // 良好得8分，良好以上得10分: the one contradicts the other.
    if (all === undefined || told.has(all[0] ?? '')) return [grade];
    return all.filter((name) => !told.has(name)).map((name) => ({ ...grade, name }));
  });
}
