// All about one dead letter, and what a person may do with it.
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { tell } from '../part/toast.js';
import { say, time, words } from '../say.js';
import { isAny } from '../session.js';
import { html, onMounted, shallowRef } from '../ui.js';
import { text as masked } from '/app/mask.js';
import { letter } from './api.js';
import { Bodies } from './bodies.js';
import { Deed } from './deeds.js';
import { Mend } from './mend.js';
import { act, kind, stands } from './words.js';

const pair = (label, value) => html`<dt>${label}</dt><dd>${value}</dd>`;

const facts = ({ letter: row, headers }) => html`
  <dl class="pairs">
    ${pair(say('标识', 'Identifier'), html`<code>${row.id}</code>`)}
    ${pair(say('状态', 'State'), stands(row.state))}
    ${pair(say('来自', 'From'), html`<code>${row.from}</code>`)}
    ${row.department ? pair(say('部门', 'Department'), html`<code>${row.department}</code>`) : ''}
    ${row.caseNumber ? pair(say('办件', 'Case'), html`<a href=${`/cases/${row.caseNumber}`}>${row.caseNumber}</a>`) : ''}
    ${pair(say('到达', 'Arrived'), time(row.arrivedAt))}
    ${pair(say('原因', 'Reason'), masked(words(row.reason)))}
    ${pair(say('大小', 'Size'), `${row.bytes} B`)}
  </dl>
  ${Object.keys(headers).length > 0 ? html`<details><summary>${say(`报文头（${Object.keys(headers).length}）`, `Headers (${Object.keys(headers).length})`)}</summary>
    <dl class="pairs">${Object.entries(headers).map(([name, value]) => pair(html`<code>${name}</code>`, html`<code>${masked(value)}</code>`))}</dl></details>` : ''}`;

/** Tries and acts in one line of time, the first first. */
function history({ tries, acts }) {
  const all = [
    ...tries.map((each) => ({ at: each.at, isBad: true, what: say(`第 ${each.number} 次尝试失败`, `try ${each.number} failed`), who: each.place, detail: each.error })),
    ...acts.map((each) => ({ at: each.at, isBad: ['arrived', 'reopened'].includes(each.act), what: act(each.act), who: each.actor, detail: each.detail })),
  ].sort((one, other) => new Date(one.at) - new Date(other.at));
  return html`<h3>${say('经过', 'What happened')}</h3><ol class="told">${all.map((each) => html`<li class=${each.isBad ? 'bad' : ''}>
    <strong>${each.what}</strong> <span class="tag">${each.who}</span><span class="faint">${time(each.at)}</span>${each.detail ? html`<span>${masked(each.detail)}</span>` : ''}</li>`)}</ol>`;
}

/** `id`; emits `change` when something was done, and `close`. */
export const Letter = {
  props: ['id'],
  emits: ['change', 'close'],
  setup(props, { emit }) {
    const found = shallowRef(undefined);
    const failure = shallowRef(undefined);
    const deed = shallowRef('');
    const show = async () => {
      try {
        found.value = await letter(props.id);
        failure.value = undefined;
      } catch (failed) {
        failure.value = failed;
      }
    };
    onMounted(show);
    const done = (said) => { deed.value = ''; tell(said); emit('change'); show(); };
    const mayAct = () => found.value.letter.state === 'open' && isAny('department-operator', 'supervisor', 'administrator');
    const isMendable = () => found.value.letter.kind === 'message' && !found.value.letter.caseNumber && found.value.form === 'text';
    const button = (name, label, look = '') => html`<button type="button" id=${`deed-${name}`} class=${look} onClick=${() => { deed.value = name; }}>${label}</button>`;
    const buttons = () => html`<div class="fields">
      ${button('replay', say('重放', 'Replay'), 'main')}
      ${isMendable() ? button('mend', say('更正', 'Mend')) : ''}
      ${found.value.elsewhere.length > 0 ? button('reroute', say('改投', 'Send elsewhere')) : ''}
      ${button('close', say('关闭死信', 'Close it'), 'danger')}</div>`;
    const what = () => html`
      ${mayAct() ? buttons() : found.value.letter.state === 'open' ? html`<p class="faint">${say('您的角色只能查看，不能处理。', 'Your role may look at it only.')}</p>` : ''}
      <div class="halves"><section>${facts(found.value)}${history(found.value)}</section>
        <section><${Bodies} key=${found.value.letter.version} of=${found.value} /></section></div>`;
    return () => html`
      <${Dialog} title=${found.value ? `${kind(found.value.letter.kind)} · ${found.value.letter.from}` : say('死信', 'Dead letter')} broad=${true} onClose=${() => emit('close')}>
        ${failure.value ? html`<${Oops} failure=${failure.value} again=${show} />` : ''}
        ${!found.value && !failure.value ? html`<p class="loading">${say('正在读取……', 'Reading…')}</p>` : ''}
        ${found.value ? what() : ''}
      <//>
      ${deed.value === 'mend' ? html`<${Mend} of=${found.value} onDone=${done} onClose=${() => { deed.value = ''; }} />` : ''}
      ${['replay', 'reroute', 'close'].includes(deed.value) ? html`<${Deed} name=${deed.value} of=${found.value} onDone=${done} onClose=${() => { deed.value = ''; }} />` : ''}`;
  },
};
