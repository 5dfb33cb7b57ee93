// Builds elements. Text is always set as text, never as markup.

/** An element: `el('p', { class: 'x' }, 'text', child)`. */
export function el(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === false || value === undefined) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== undefined && child !== ''));
  return element;
}

/** Words in both languages, Chinese first; once only where both are alike. */
export function both(words) {
  return words.zh === words.en ? [words.zh] : [words.zh, ' ', el('span', { lang: 'en' }, words.en)];
}

/** A button that does a thing once at a time. */
export function button(words, action) {
  const element = el('button', { type: 'button' }, both(words));
  element.addEventListener('click', async () => {
    element.disabled = true;
    try {
      await action();
    } finally {
      element.disabled = false;
    }
  });
  return element;
}
