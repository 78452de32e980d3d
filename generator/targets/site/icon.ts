/** Favicon of the site: a corner of the map. */
export const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<rect width="32" height="32" rx="7" fill="#1f5f8b"/>
<path d="M7 7h8v8H7zM17 7h8v8h-8zM7 17h8v8H7z" fill="#fff"/>
<circle cx="21" cy="21" r="3.2" fill="none" stroke="#fff" stroke-width="1.8"/>
</svg>
`;
