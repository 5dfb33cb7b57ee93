// A word about what was done, for a moment.
import { html, nextTick, ref, watch } from '../ui.js';

const text = ref('');
let ends;

/** Says it. */
export function tell(words) {
  text.value = words;
  clearTimeout(ends);
  ends = setTimeout(() => { text.value = ''; }, 6000);
}

/** Where it is said: over everything else, a dialogue too. */
export const Toast = {
  setup() {
    const place = ref(undefined);
    watch(text, async () => {
      await nextTick();
      if (!place.value?.showPopover) return;
      if (place.value.matches(':popover-open')) place.value.hidePopover();
      if (text.value) place.value.showPopover();
    });
    return () => html`
      <div role="status" class="sr">${text.value}</div>
      <div ref=${place} popover="manual" class="toast" aria-hidden="true">${text.value}</div>`;
  },
};
