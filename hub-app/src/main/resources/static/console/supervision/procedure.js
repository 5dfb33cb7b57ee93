// A special procedure begins: a step's clock stands still, or its limit is longer.
import { post } from '../api.js';
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { tell } from '../part/toast.js';
import { say, words } from '../say.js';
import { html, reactive } from '../ui.js';
import { procedureKinds } from './words.js';

const pathOf = (number, step) => `/api/v1/cases/${encodeURIComponent(number)}/steps/${encodeURIComponent(step)}/special-procedures`;

/** Ends one: the clock goes on. */
export const endProcedure = (number, step, id) => post(`${pathOf(number, step)}/${encodeURIComponent(id)}/end`);

const effect = (wish, choose, value, text, disabled) => html`<label class="sure">
  <input type="radio" name="effect" value=${value} checked=${wish.effect === value} disabled=${disabled} onChange=${() => choose(value)} /> ${text}</label>`;

const form = (wish) => html`
  <label class="field">${say('种类', 'Kind')}
    <select value=${wish.kind} onChange=${(event) => { wish.kind = event.target.value; if (wish.kind === 'extended-approval') wish.effect = 'extends'; }}>
      ${procedureKinds().map(([code, name]) => html`<option key=${code} value=${code}>${name}</option>`)}</select></label>
  <fieldset><legend>${say('对时限的作用', 'What it does to the limit')}</legend>
    ${effect(wish, (value) => { wish.effect = value; }, 'suspends', say('暂停计时，到结束为止', 'The clock stands still until it ends'), wish.kind === 'extended-approval')}
    ${effect(wish, (value) => { wish.effect = value; }, 'extends', say('延长时限', 'The limit is longer'), false)}
    ${wish.effect === 'extends' ? html`<label class="field">${say('延长多少个工作日', 'By how many working days')}
      <input type="number" min="1" max="365" required value=${wish.days} onInput=${(event) => { wish.days = event.target.value; }} /></label>` : ''}
  </fieldset>
  <label class="field">${say('理由（必填，记入审计）', 'Reason (required, entered in the audit trail)')}
    <textarea required maxlength="500" class="words" value=${wish.reason} onInput=${(event) => { wish.reason = event.target.value; }}></textarea></label>`;

/** `number` of the case, `step` as in its sheet; `done` when it began, `close` in whatever way the dialogue ends. */
export const Begin = {
  props: ['number', 'step'],
  emits: ['done', 'close'],
  setup(props, { emit }) {
    const stands = props.step.standing?.stopped;
    const wish = reactive({ kind: stands ? 'extended-approval' : 'supplement', effect: stands ? 'extends' : 'suspends', days: 5, reason: '' });
    const state = reactive({ busy: false, failure: undefined });
    const act = async (event) => {
      event.preventDefault();
      Object.assign(state, { busy: true, failure: undefined });
      const extendsBy = wish.effect === 'extends' ? { extendsBy: Number(wish.days) } : {};
      try {
        await post(pathOf(props.number, props.step.id), { kind: wish.kind, reason: wish.reason.trim(), ...extendsBy });
        tell(wish.effect === 'extends' ? say('时限已延长。', 'The limit is longer now.') : say('已暂停计时。', 'The clock stands still now.'));
        emit('done');
        emit('close');
      } catch (failure) {
        state.failure = failure;
      } finally {
        state.busy = false;
      }
    };
    return () => html`
      <${Dialog} title=${say('启动特别程序', 'Begin a special procedure')} onClose=${() => emit('close')}>
        <dl class="pairs"><dt>${say('办件', 'Case')}</dt><dd class="mono">${props.number}</dd><dt>${say('步骤', 'Step')}</dt><dd>${words(props.step.name)}</dd></dl>
        <form class="stack" onSubmit=${act}>
          ${form(wish)}
          ${state.failure ? html`<${Oops} failure=${state.failure} />` : ''}
          <div class="dialog-foot"><button class="main" disabled=${state.busy || !wish.reason.trim()}>${state.busy ? say('正在启动……', 'Working…') : say('启动', 'Begin')}</button></div>
        </form>
      <//>`;
  },
};

/** Asks whether a procedure is to end. */
export const End = {
  props: ['number', 'step', 'procedure'],
  emits: ['done', 'close'],
  setup(props, { emit }) {
    const state = reactive({ busy: false, failure: undefined });
    const act = async () => {
      Object.assign(state, { busy: true, failure: undefined });
      try {
        await endProcedure(props.number, props.step.id, props.procedure.id);
        tell(say('已恢复计时，到期日已重新计算。', 'The clock goes on; the due date was counted anew.'));
        emit('done');
        emit('close');
      } catch (failure) {
        state.failure = failure;
      } finally {
        state.busy = false;
      }
    };
    return () => html`
      <${Dialog} title=${say('结束特别程序', 'End a special procedure')} onClose=${() => emit('close')}>
        <p>${say(`结束后“${words(props.step.name)}”恢复计时，到期日重新计算；记入审计。`, `The clock of “${words(props.step.name)}” goes on and its due date is counted anew; this is entered in the audit trail.`)}</p>
        <dl class="pairs"><dt>${say('理由', 'Reason')}</dt><dd>${props.procedure.reason}</dd></dl>
        ${state.failure ? html`<${Oops} failure=${state.failure} />` : ''}
        <div class="dialog-foot"><button type="button" class="main" disabled=${state.busy} onClick=${act}>${state.busy ? say('正在结束……', 'Working…') : say('结束，恢复计时', 'End it, the clock goes on')}</button></div>
      <//>`;
  },
};
