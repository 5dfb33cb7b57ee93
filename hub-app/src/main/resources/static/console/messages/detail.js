// One message: what it is, each hop of its way, and what it belongs to.
import { get, save } from '../api.js';
import { Oops } from '../part/oops.js';
import { tell } from '../part/toast.js';
import { number, say, time, took } from '../say.js';
import { isAny } from '../session.js';
import { html, reactive, ref } from '../ui.js';
import { withQuery } from '../way.js';
import { Contents } from './contents.js';
import { Copy } from './copy.js';
import { Hops } from './hops.js';
import { partyName } from './parties.js';
import { Tree } from './tree.js';
import { none } from './wishes.js';
import { KINDS, stateBadge, wordOf } from './words.js';

const WATCHERS = ['department', 'department-operator', 'monitor', 'supervisor', 'administrator'];
const LETTER_FINDERS = ['department-operator', 'integrator', 'monitor', 'supervisor', 'administrator'];
const READERS = ['department', 'department-operator', 'integrator', 'tester', 'monitor', 'supervisor', 'administrator'];
const ILL = ['waiting-for-person', 'failed', 'outcome-unknown'];

const pair = (name, value) => (value ? html`<dt>${name}</dt><dd>${value}</dd>` : '');
const listed = (wishes) => withQuery({ ...none(), id: '', ...wishes });

function caseLinks(number) {
  return html`<code>${number}</code> <${Copy} text=${number} what=${say('办件编号', 'case number')} />
    ${isAny(...WATCHERS) ? html`<a href=${`/supervision?case=${encodeURIComponent(number)}`} data-in="1">${say('查看办件', 'The case')}</a> · ` : ''}
    <a href=${listed({ caseNumber: number })} data-in="1">${say('该办件的报文', 'Its messages')}</a>`;
}

const facts = (message) => html`
  <dl class="pairs facts">
    ${pair(say('报文标识', 'Message id'), html`<code>${message.id}</code> <${Copy} text=${message.id} what=${say('报文标识', 'message id')} />`)}
    ${pair(say('办件', 'Case'), message.caseNumber && caseLinks(message.caseNumber))}
    ${message.conversation !== message.caseNumber ? pair(say('会话', 'Conversation'), html`<code>${message.conversation}</code>`) : ''}
    ${pair(say('由来', 'Caused by'), message.causedBy && html`<a href=${withQuery({ id: message.causedBy })} data-in="1"><code>${message.causedBy}</code></a>`)}
    ${pair(say('发送方', 'Sender'), `${partyName(message.asker)}${say('，', ', ')}${message.protocol}`)}
    ${pair(say('部门', 'Department'), message.department && partyName(message.department))}
    ${pair(say('服务', 'Service'), message.service && html`<code>${message.service}</code>`)}
    ${pair(say('资源', 'Resource'), message.resource && html`<code>${message.resource}</code>`)}
    ${pair(say('所涉对象', 'Subject'), message.subject && html`<code>${message.subject}</code> <span class="faint">${say('（已遮蔽）', '(masked)')}</span>`)}
    ${pair(say('错误代码', 'Error code'), message.error && html`<code class="bad">${message.error}</code>`)}
    ${pair(say('到达', 'Arrived'), time(message.receivedAt))}
    ${pair(say('结束', 'Ended'), message.endedAt ? `${time(message.endedAt)}${say('，用时 ', ', took ')}${took(message.tookMillis)}` : say('尚未结束', 'Not yet'))}
    ${pair(say('次数与节点', 'Tries and node'), `${say(`${number(message.tries)} 次`, `${number(message.tries)}`)}${say('，', ', ')}${message.node}`)}
  </dl>`;

const ill = (message) => (ILL.includes(message.state) && isAny(...LETTER_FINDERS) ? html`
  <div class="notice red"><p>${say('这份报文不会自己继续。', 'This message does not go on by itself.')}
    <a href=${message.caseNumber ? `/dead-letters?caseNumber=${encodeURIComponent(message.caseNumber)}` : '/dead-letters'} data-in="1">${say('到死信中处理', 'See to it among the dead letters')}</a></p></div>` : '');

/** `id`: of the message. */
export const Detail = {
  props: ['id'],
  setup(props) {
    const state = reactive({ whole: undefined, kin: undefined, failure: undefined, kinFailure: undefined, busy: false, saving: false });
    const looked = ref(undefined);
    const place = `/api/v1/messages/${encodeURIComponent(props.id)}`;
    const load = async () => {
      Object.assign(state, { busy: true, failure: undefined, kinFailure: undefined });
      const kin = get(`${place}/conversation`).then((all) => { state.kin = all; }, (failure) => { state.kinFailure = failure; });
      try {
        state.whole = await get(place);
      } catch (failure) {
        state.failure = failure;
      }
      await kin;
      state.busy = false;
    };
    const take = async () => {
      state.saving = true;
      try {
        await save(`${place}/evidence`, `message-${props.id}.zip`);
        tell(say('证据包已保存；其清单的摘要已记入审计。', 'The evidence is saved; the digest of its manifest is in the audit trail.'));
      } catch (failure) {
        state.failure = failure;
      } finally {
        state.saving = false;
      }
    };
    load();
    const head = (message) => html`
      <div class="head"><a class="button" href=${withQuery({ id: '' })} data-in="1">← ${say('返回列表', 'Back to the list')}</a>
        <h1>${message ? wordOf(KINDS, message.kind) : say('报文', 'Message')}${message?.department ? html` <small>${partyName(message.department)}</small>` : ''}</h1>
        ${message ? stateBadge(message.state) : ''}
        <span class="right">
          <button type="button" disabled=${state.busy} onClick=${load}>${say('刷新', 'Refresh')}</button>
          ${message && isAny(...READERS) ? html`<button type="button" disabled=${state.saving} onClick=${take}>${state.saving ? say('正在打包……', 'Packing…') : say('下载为证据', 'Download as evidence')}</button>` : ''}
        </span></div>`;
    return () => {
      const { whole } = state;
      return html`
        ${head(whole?.message)}
        <div class="stack">
          ${state.failure ? html`<${Oops} failure=${state.failure} again=${load} />` : ''}
          ${!whole && state.busy ? html`<p class="loading">${say('正在读取……', 'Loading…')}</p>` : ''}
          ${whole ? html`
            ${ill(whole.message)}
            <section class="card" aria-label=${say('概况', 'Facts')}>${facts(whole.message)}</section>
            <section class="card"><h2>${say('经过', 'Its way')} <small>${say(`${whole.hops.length} 段，先后为序`, `${whole.hops.length} hops in their order`)}</small></h2>
              <${Hops} message=${whole.message} hops=${whole.hops} onLook=${(ordinal) => { looked.value = ordinal; }} /></section>
            <section class="card"><h2>${say('前因后果', 'Causes and effects')} <small>${say('同一开端引出的报文', 'What came of the same beginning')}</small></h2>
              ${state.kinFailure ? html`<${Oops} failure=${state.kinFailure} again=${load} />` : ''}
              ${state.kin ? html`<${Tree} of=${state.kin} id=${props.id} />` : ''}</section>` : ''}
        </div>
        ${looked.value ? html`<${Contents} id=${props.id} hops=${whole.hops} ordinal=${looked.value} onTurn=${(ordinal) => { looked.value = ordinal; }} onClose=${() => { looked.value = undefined; }} />` : ''}`;
    };
  },
};
