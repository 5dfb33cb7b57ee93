// The styles that only one page needs, loaded with it.
const known = new Set();

/** Sees to it that the page has the styles at this address. */
export function style(address) {
  if (known.has(address)) return;
  known.add(address);
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
}
