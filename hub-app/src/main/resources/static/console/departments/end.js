// Ends an order before its time: what waited goes on.
import { post } from '../api.js';
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { tell } from '../part/toast.js';
import { say } from '../say.js';
import { html, ref, shallowRef } from '../ui.js';
import { kindName } from './words.js';

/** `order`: the order, with its department; `done` is emitted when it is ended. */
export const End = {
  props: ['order'],
  emits: ['close', 'done'],
  setup(props, { emit }) {
    const reason = ref('');
    const failure = shallowRef(undefined);
    const end = async (event) => {
      event.preventDefault();
      try {
        await post(`/api/v1/departments/${props.order.department}/orders/${props.order.id}/end`, { reason: reason.value.trim() });
        tell(say('指令已结束，等待的报文继续发送', 'The order is ended; what waited goes on'));
        emit('done');
      } catch (known) {
        failure.value = known;
      }
    };
    return () => html`
      <${Dialog} title=${say(`结束指令：${kindName(props.order.kind)}`, `End the order: ${kindName(props.order.kind)}`)} onClose=${() => emit('close')}>
        <form class="stack" onSubmit=${end}>
          <p>${say('下达时的事由：', 'It was given because: ')}${props.order.reason}</p>
          <label class="field">${say('事由（记入审计）', 'Reason (entered in the audit trail)')} *
            <input required maxlength="500" value=${reason.value} onInput=${(event) => { reason.value = event.target.value; }} /></label>
          ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
          <div class="dialog-foot"><button type="submit" class="main">${say('结束指令', 'End it')}</button></div>
        </form>
      <//>`;
  },
};
