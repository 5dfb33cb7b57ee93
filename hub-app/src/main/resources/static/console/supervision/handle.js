// A supervisor closes a card and says what was done about it.
import { post } from '../api.js';
import { acting } from '../part/acting.js';
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { tell } from '../part/toast.js';
import { say, words } from '../say.js';
import { html, ref } from '../ui.js';
import { departmentName } from './names.js';
import { cardType, date } from './words.js';

/** `card`: the one to be closed; `done` when it was, `close` in whatever way the dialogue ends. */
export const Handle = {
  props: ['card'],
  emits: ['done', 'close'],
  setup(props, { emit }) {
    const note = ref('');
    const sure = ref(false);
    const { busy, failure, attempt } = acting();
    const act = (event) => {
      event.preventDefault();
      attempt(async () => {
        await post(`/api/v1/supervision/cards/${encodeURIComponent(props.card.number)}/handle`, { note: note.value.trim() });
        tell(say('已处理。', 'Handled.'));
        emit('done');
        emit('close');
      });
    };
    return () => html`
      <${Dialog} title=${say('处理督办', 'Handle a card')} onClose=${() => emit('close')}>
        <dl class="pairs">
          <dt>${say('督办', 'Card')}</dt><dd>${cardType(props.card.type)} <span class="mono">${props.card.number}</span></dd>
          <dt>${say('办件', 'Case')}</dt><dd class="mono">${props.card.caseNumber}</dd>
          ${props.card.department ? html`<dt>${say('责任部门', 'Responsible')}</dt><dd>${departmentName(props.card.department)}</dd>` : ''}
          <dt>${say('到期日', 'Due')}</dt><dd>${date(props.card.dueOn)}</dd>
          <dt>${say('内容', 'Content')}</dt><dd>${words(props.card.content)}</dd>
        </dl>
        <form class="stack" onSubmit=${act}>
          <label class="field">${say('处理情况（必填，记入审计）', 'What was done (required, entered in the audit trail)')}
            <textarea required maxlength="500" class="words" value=${note.value} onInput=${(event) => { note.value = event.target.value; }}></textarea></label>
          <label class="sure"><input type="checkbox" required checked=${sure.value} onChange=${(event) => { sure.value = event.target.checked; }} />
            ${say('我确认关闭这张牌：关闭后不能重新打开。', 'I confirm that this card is closed: it cannot be opened again.')}</label>
          ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
          <div class="dialog-foot"><button class="main" disabled=${busy.value || !note.value.trim() || !sure.value}>${busy.value ? say('正在处理……', 'Working…') : say('确认处理', 'Handle it')}</button></div>
        </form>
      <//>`;
  },
};
