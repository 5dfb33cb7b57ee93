// A dialogue over the page: the browser's own, so that the keyboard and screen readers know it.
import { say } from '../say.js';
import { html, onMounted, ref } from '../ui.js';

let last = 0;

/** Shows what is within it; `onClose` is called when it is closed in whatever way. */
export const Dialog = {
  props: ['title', 'broad'],
  emits: ['close'],
  setup(props, { slots, emit }) {
    const dialog = ref(undefined);
    const id = `dialog-${last += 1}`;
    onMounted(() => dialog.value.showModal());
    const outside = (event) => { if (event.target === dialog.value) dialog.value.close(); };
    return () => html`
      <dialog ref=${dialog} class=${props.broad ? 'broad' : ''} aria-labelledby=${id}
        onClose=${() => emit('close')} onMousedown=${outside}>
        <div class="dialog-head">
          <h2 id=${id}>${props.title}</h2>
          <button type="button" onClick=${() => dialog.value.close()}>${say('关闭', 'Close')}</button>
        </div>
        <div class="dialog-body">${slots.default?.()}</div>
      </dialog>`;
  },
};
