/** Lets the links to other languages keep the search, or else the section that was opened or is on the screen. */
export function keepPlace(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) {
    const page = link.getAttribute('href') ?? '';
    link.addEventListener('click', () => {
      link.setAttribute(
        'href',
        `${page}${location.search === '' ? location.hash || findSection() : location.search}`,
      );
    });
  }
}

/** The fragment of the last section that begins above the middle of the screen. */
function findSection(): string {
  const sections = [...document.querySelectorAll('section[id]:not([hidden])')];
  const above = sections.filter((section) => {
    const { top, height } = section.getBoundingClientRect();
    return height > 0 && top < innerHeight / 2;
  });
  const last = above.at(-1);
  return last === undefined ? '' : `#${last.id}`;
}
