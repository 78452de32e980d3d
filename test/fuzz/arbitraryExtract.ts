import fc from 'fast-check';

/**
 * Makes parts of a registry file: its top and a few of its codes in their groups, so that a run takes milliseconds.
 *
 * @param source the text of the file, in the layout of `codes.yaml`
 */
export function arbitraryExtract(source: string): fc.Arbitrary<string> {
  const [top = '', groups = ''] = source.split(/^(?=groups:$)/m);
  const blocks = groups.split(/^(?= {2}\w+:$)/m).slice(1);
  const parts = blocks.flatMap((block) => {
    const [head = '', ...codes] = block.split(/^(?= {6}\d+:$)/m);
    return codes.map((code) => ({ head, code }));
  });
  return fc.subarray(parts, { minLength: 1, maxLength: 6 }).map((chooseTargets) => {
    const heads = [...new Set(chooseTargets.map(({ head }) => head))];
    const text = heads.map(
      (head) =>
        head +
        chooseTargets
          .filter((part) => part.head === head)
          .map(({ code }) => code)
          .join(''),
    );
    return `${top}groups:\n${text.join('')}`;
  });
}
