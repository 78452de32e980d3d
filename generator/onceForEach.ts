/** A function that does its work once for each object: targets share what they say alike of a registry. */
export function onceForEach<Subject extends object, Result>(
  work: (subject: Subject) => Result,
): (subject: Subject) => Result {
  const results = new WeakMap<Subject, { readonly result: Result }>();
  return (subject) => {
    const known = results.get(subject) ?? { result: work(subject) };
    results.set(subject, known);
    return known.result;
  };
}
