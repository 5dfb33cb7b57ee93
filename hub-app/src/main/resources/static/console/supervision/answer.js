// A department answers whoever was not satisfied with it.
import { post } from '../api.js';
import { acting } from '../part/acting.js';
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { tell } from '../part/toast.js';
import { say } from '../say.js';
import { html, ref } from '../ui.js';
import { date } from './words.js';

const FINDINGS = [['righted', '属实，已整改', 'True, and put right'], ['accepted', '属实，正在整改', 'True, being put right'], ['unfounded', '经核实不属实', 'Not so']];

/** `rating`: the one to be answered; `reason` names its reasons; `done` when it was. */
export const Answer = {
  props: ['rating', 'reason'],
  emits: ['done', 'close'],
  setup(props, { emit }) {
    const finding = ref('');
    const reply = ref('');
    const { busy, failure, attempt } = acting();
    const act = (event) => {
      event.preventDefault();
      attempt(async () => {
        await post(`/api/v1/ratings/${encodeURIComponent(props.rating.caseNumber)}/departments/${encodeURIComponent(props.rating.department)}/answer`,
          { finding: finding.value, reply: reply.value.trim() });
        tell(say('已答复，申请人可在办件页看到。', 'Answered; the applicant reads it on the case’s page.'));
        emit('done');
        emit('close');
      });
    };
    return () => html`
      <${Dialog} title=${say('答复差评', 'Answer a bad rating')} onClose=${() => emit('close')}>
        <dl class="pairs">
          <dt>${say('办件', 'Case')}</dt><dd class="mono">${props.rating.caseNumber}</dd>
          <dt>${say('原因', 'Why')}</dt><dd>${props.rating.reasons.map(props.reason).join(say('；', '; '))}</dd>
          ${props.rating.words ? html`<dt>${say('申请人说', 'In their words')}</dt><dd>${props.rating.words}</dd>` : ''}
          <dt>${say('截止', 'Until')}</dt><dd>${date(props.rating.dueOn)}</dd>
        </dl>
        <form class="stack" onSubmit=${act}>
          <fieldset class="choices"><legend>${say('核实结果', 'What was found')}</legend>
            ${FINDINGS.map(([code, zh, en]) => html`<label class="sure" key=${code}><input type="radio" name="finding" required value=${code} checked=${finding.value === code} onChange=${() => { finding.value = code; }} /> ${say(zh, en)}</label>`)}</fieldset>
          <label class="field">${say('给申请人的答复（必填，公开给申请人）', 'Answer (required; the applicant reads it)')}
            <textarea required maxlength="500" class="words" value=${reply.value} onInput=${(event) => { reply.value = event.target.value; }}></textarea></label>
          ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
          <div class="dialog-foot"><button class="main" disabled=${busy.value || !finding.value || !reply.value.trim()}>${busy.value ? say('正在答复……', 'Answering…') : say('答复', 'Answer')}</button></div>
        </form>
      <//>`;
  },
};
