/**
 * A function that does its work once for each object: targets share what they say alike of a registry.
 *
 * @param work its result depends on the object, and on others that always come with it
 */
export function onceForEach<Subject extends object, Others extends readonly unknown[], Result>(
  work: (subject: Subject, ...others: Others) => Result,
): (subject: Subject, ...others: Others) => Result {
  const results = new WeakMap<Subject, { readonly result: Result }>();
  return (subject, ...others) => {
    const known = results.get(subject) ?? { result: work(subject, ...others) };
    results.set(subject, known);
    return known.result;
  };
}
