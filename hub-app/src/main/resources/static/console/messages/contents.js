// What crossed with a hop: asked for with a reason, shown in both forms with what the mapping did.
import { post } from '../api.js';
import { badge } from '../part/badge.js';
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { say } from '../say.js';
import { html, reactive, watch } from '../ui.js';
import { Compared } from './compared.js';
import { partyName } from './parties.js';
import { mayLook, maySeeClear } from './reading.js';
import { directionName, size } from './words.js';

const LEAST = 4;
const MOST = 500;

// the reason is kept while the page is open: who follows a message through its hops has one
const asked = reactive({ reason: '', mode: 'masked' });

const mode = (value, text, more) => html`
  <label class="mode"><input type="radio" name="mode" value=${value} checked=${asked.mode === value} onChange=${() => { asked.mode = value; }} />
    <span>${text} <span class="faint">${more}</span></span></label>`;

const modes = () => html`
  <fieldset><legend>${say('个人信息', 'Personal data')}</legend>
    ${mode('masked', say('遮蔽', 'Masked'), say('按标准的数据分级', 'by the standard’s classes'))}
    ${maySeeClear() ? mode('clear', say('明文', 'In clear'), say('确有需要时', 'only where needed')) : ''}
  </fieldset>`;

function title(hop) {
  const name = `${directionName(hop.direction)} · ${partyName(hop.party)}`;
  return say(`第 ${hop.ordinal} 段内容：${name}`, `Contents of hop ${hop.ordinal}: ${name}`);
}

/** `hops`: all of the message; `ordinal`: which one is shown; emits `turn` with that of another. */
export const Contents = {
  props: ['id', 'hops', 'ordinal'],
  emits: ['close', 'turn'],
  setup(props, { emit }) {
    const state = reactive({ shown: undefined, failure: undefined, busy: false });
    const hop = () => props.hops.find((each) => each.ordinal === props.ordinal);
    watch(() => props.ordinal, () => Object.assign(state, { shown: undefined, failure: undefined }));
    const ask = async (event) => {
      event.preventDefault();
      const { ordinal } = props;
      Object.assign(state, { busy: true, failure: undefined });
      try {
        const shown = await post(`/api/v1/messages/${encodeURIComponent(props.id)}/hops/${ordinal}/payload`,
          { reason: asked.reason.trim(), mode: maySeeClear() ? asked.mode : 'masked' });
        if (ordinal === props.ordinal) state.shown = shown;
      } catch (failure) {
        Object.assign(state, { failure, shown: undefined });
      } finally {
        state.busy = false;
      }
    };
    const form = () => html`
      <form class="ask" onSubmit=${ask}>
        <label class="field">${say('查看原因', 'Why you look')}
          <input required minlength=${LEAST} maxlength=${MOST} autofocus value=${asked.reason} onInput=${(event) => { asked.reason = event.target.value; }}
            placeholder=${say('如：核对某办件身份核验为何被退回', 'e.g. to see why an identity check was refused')} aria-describedby="why-hint" /></label>
        ${modes()}
        <button type="submit" class="main" disabled=${state.busy}>${state.busy ? say('正在读取……', 'Loading…') : say('查看', 'Show')}</button>
        <p id="why-hint" class="faint">${say('谁在何时因何查看，都记入审计。', 'Who looked, when and why goes into the audit trail.')}</p>
      </form>`;
    const others = () => html`<nav class="turn" aria-label=${say('其他各段', 'Other hops')}>
      ${props.hops.filter((each) => each.content && mayLook(each)).map((each) => html`
        <button type="button" key=${each.ordinal} aria-current=${each.ordinal === props.ordinal ? 'true' : null} onClick=${() => emit('turn', each.ordinal)}>${each.ordinal} ${directionName(each.direction)}</button>`)}</nav>`;
    const standing = (shown) => html`<p class="shown">${shown.masked ? badge('green', say('已遮蔽', 'Masked')) : badge('red', say('明文', 'In clear'))}
      <span class="faint">${size(shown.hop.bytes)} · SHA-256 <code>${shown.hop.sha256}</code></span></p>`;
    return () => html`
      <${Dialog} title=${title(hop())} broad=${true} onClose=${() => emit('close')}>
        ${props.hops.length > 1 ? others() : ''}
        ${form()}
        ${state.failure ? html`<${Oops} failure=${state.failure} />` : ''}
        ${state.shown ? html`${standing(state.shown)}
          ${state.shown.cut ? html`<div class="notice yellow"><p>${say('内容过长，只保存了开头一部分。', 'It was too long to be kept whole; this is its beginning.')}</p></div>` : ''}
          <${Compared} key=${props.ordinal} of=${state.shown} />` : ''}
      <//>`;
  },
};
