/**
 * Caches one result per object, so that targets share derived data.
 *
 * @param work depends only on the object, and on further arguments that are always the same for it
 */
export function memoize<Subject extends object, Others extends readonly unknown[], Result>(
  work: (subject: Subject, ...others: Others) => Result,
): (subject: Subject, ...others: Others) => Result {
  const results = new WeakMap<Subject, { readonly result: Result }>();
  return (subject, ...others) => {
    const known = results.get(subject) ?? { result: work(subject, ...others) };
    results.set(subject, known);
    return known.result;
  };
}
