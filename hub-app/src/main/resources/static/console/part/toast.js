// A word about what was done, for a moment.
import { html, ref } from '../ui.js';

const text = ref('');
let ends;

/** Says it. */
export function tell(words) {
  text.value = words;
  clearTimeout(ends);
  ends = setTimeout(() => { text.value = ''; }, 6000);
}

/** Where it is said. */
export const Toast = {
  setup: () => () => html`<div role="status" aria-live="polite" class=${text.value ? 'toast' : 'sr'}>${text.value}</div>`,
};
