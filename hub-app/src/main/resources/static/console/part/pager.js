// Leads through a list that is shown in parts.
import { number, say } from '../say.js';
import { html } from '../ui.js';

/** `offset` and `size` of the part, `total` in all; `onTurn` is given the offset of the part wanted. */
export const Pager = {
  props: ['offset', 'size', 'total'],
  emits: ['turn'],
  setup: (props, { emit }) => () => {
    const { offset, size, total } = props;
    const last = Math.min(total, offset + size);
    return html`<nav class="fields pager" aria-label=${say('分页', 'Pages')}>
      <span class="faint" role="status" id="count">${total === 0 ? say('共 0 项', '0 in all') : say(`共 ${number(total)} 项，第 ${number(offset + 1)}–${number(last)} 项`, `${number(offset + 1)}–${number(last)} of ${number(total)}`)}</span>
      ${total > size ? html`<button type="button" disabled=${offset === 0} onClick=${() => emit('turn', Math.max(0, offset - size))}>${say('上一页', 'Previous')}</button>
        <button type="button" disabled=${last >= total} onClick=${() => emit('turn', offset + size)}>${say('下一页', 'Next')}</button>` : ''}
    </nav>`;
  },
};
