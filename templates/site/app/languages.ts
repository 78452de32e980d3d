/** Makes links to other languages keep the search, or else the current section. */
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

/** Fragment of the last section that starts above the middle of the screen. */
function findSection(): string {
  const sections = [...document.querySelectorAll('section[id]:not([hidden])')];
  const above = sections.filter((section) => {
    const { top, height } = section.getBoundingClientRect();
    return height > 0 && top < innerHeight / 2;
  });
  const last = above.at(-1);
  return last === undefined ? '' : `#${last.id}`;
}
