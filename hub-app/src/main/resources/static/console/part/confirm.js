// Asks once more before something is done: what it does, why it is done, and what came of it.
import { say } from '../say.js';
import { html, ref } from '../ui.js';
import { acting } from './acting.js';
import { Dialog } from './dialog.js';
import { Oops } from './oops.js';

const MOST = 500;
let last = 0;

/**
 * `title` and `act` (the words of the button) are words; `deed` is given the reason and has it done;
 * `needsReason` is true unless `false` is given; `danger` paints the button red. What is within it
 * tells what will happen. Emits `done` with what came of it, or `close`.
 */
export const Confirm = {
  props: { title: String, act: String, deed: Function, danger: Boolean, broad: Boolean, ready: { type: Boolean, default: true }, needsReason: { type: Boolean, default: true } },
  emits: ['done', 'close'],
  setup(props, { slots, emit }) {
    const reason = ref('');
    const { busy, failure, attempt } = acting();
    const id = `confirm-reason-${last += 1}`;
    const submit = (event) => {
      event.preventDefault();
      attempt(async () => emit('done', await props.deed(reason.value.trim())));
    };
    return () => html`
      <${Dialog} title=${props.title} broad=${props.broad} onClose=${() => emit('close')}>
        ${slots.default?.()}
        ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
        <form class="stack" onSubmit=${submit}>
          ${props.needsReason ? html`<label class="field" for=${id}>${say('原因（记入历史与审计）', 'Why (kept in the history and the audit trail)')}
            <input id=${id} name="reason" required maxlength=${MOST} pattern=".*\\S.*" autocomplete="off" autofocus value=${reason.value}
              onInput=${(event) => { reason.value = event.target.value; }} /></label>` : ''}
          <div class="dialog-foot">
            <button type="submit" class=${props.danger ? 'danger' : 'main'} disabled=${busy.value || !props.ready}>${busy.value ? say('正在执行……', 'Working…') : props.act}</button>
          </div>
        </form>
      <//>`;
  },
};
