// The form above the list.
import { say } from '../say.js';
import { html, reactive, ref, watch } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { departments } from './parties.js';
import { fromField, isNarrowed, RARE, secret, toField, wished, WISHES } from './wishes.js';
import { KINDS, STATES, wordOf } from './words.js';

const TIMES = ['from', 'to'];
const SPANS = [[1, '一小时', '1 hour'], [24, '一天', '1 day'], [168, '七天', '7 days']];

const filled = () => {
  const now = wished();
  return Object.fromEntries(WISHES.map((name) => [name, TIMES.includes(name) ? toField(now[name]) : now[name] ?? '']));
};

const text = (draft, name, label, more = {}) => html`
  <label>${label}<input ...${more} name=${name} autocomplete="off" spellcheck="false" value=${draft[name]}
    onInput=${(event) => { draft[name] = event.target.value; }} /></label>`;

const choice = (draft, name, label, options) => html`
  <label>${label}<select name=${name} value=${draft[name]} onChange=${(event) => { draft[name] = event.target.value; }}>
    <option value="">${say('全部', 'All')}</option>
    ${options.map(([value, said]) => html`<option value=${value} selected=${draft[name] === value}>${said}</option>`)}
  </select></label>`;

const coded = (table) => Object.keys(table).map((code) => [code, wordOf(table, code)]);

function departmentField(draft) {
  const known = departments();
  if (known.length === 0) return text(draft, 'department', say('部门', 'Department'));
  return choice(draft, 'department', say('部门', 'Department'),
    known.map(({ code, name }) => [code, say(name.zh, name.en)]));
}

const rare = (draft, seen) => html`
  <div class="fields more">
    ${text(draft, 'service', say('服务', 'Service'), { list: 'seen-services' })}
    ${text(draft, 'asker', say('发送方', 'Sender'), { list: 'seen-askers' })}
    ${text(draft, 'error', say('错误代码', 'Error code'), { list: 'seen-errors' })}
    ${text(draft, 'node', say('节点', 'Node'), { list: 'seen-nodes' })}
    ${text(draft, 'conversation', say('会话', 'Conversation'))}
    ${TIMES.map((name) => html`<label>${name === 'from' ? say('到达时间自', 'Arrived from') : say('至', 'until')}
      <input type="datetime-local" step="1" name=${name} value=${draft[name]} onInput=${(event) => { draft[name] = event.target.value; }} /></label>`)}
    <div class="field"><span class="faint" id="spans">${say('最近', 'The last')}</span><div class="spans" role="group" aria-labelledby="spans">
      ${SPANS.map(([hours, zh, en]) => html`<button type="button" onClick=${() => Object.assign(draft, { from: toField(Date.now() - hours * 3_600_000), to: '' })}>${say(zh, en)}</button>`)}</div></div>
    ${['service', 'asker', 'error', 'node'].map((name) => html`<datalist id=${`seen-${name}s`}>${seen[name].map((each) => html`<option value=${each}></option>`)}</datalist>`)}
  </div>`;

/** `seen`: values that stood in lists, to be offered: `{service, asker, error, node}`, each a list. */
export const Search = {
  props: ['seen', 'busy'],
  setup(props) {
    const draft = reactive({ ...filled(), subject: secret.subject });
    const broad = ref(RARE.some((name) => draft[name]));
    watch(() => JSON.stringify(wished()), () => Object.assign(draft, filled(), { subject: secret.subject }));
    const send = (event) => {
      event.preventDefault();
      const wanted = Object.fromEntries(WISHES.map((name) => [name, TIMES.includes(name) ? fromField(draft[name]) : draft[name].trim()]));
      Object.assign(secret, { subject: draft.subject.trim(), round: secret.round + 1 });
      go(withQuery({ ...wanted, after: '' }));
    };
    const clear = () => {
      Object.assign(secret, { subject: '', round: secret.round + 1 });
      go(way().path);
      Object.assign(draft, filled(), { subject: '' });
    };
    return () => html`
      <form class="card search" role="search" onSubmit=${send}>
        <div class="fields">
          ${text(draft, 'caseNumber', say('办件编号', 'Case number'), { class: 'long', inputmode: 'numeric', placeholder: '320211-20261120-00000001' })}
          ${text(draft, 'messageId', say('报文标识', 'Message id'), { class: 'long' })}
          ${text(draft, 'subject', say('所涉证件号码', 'Identifier of the subject'), { 'aria-describedby': 'subject-hint', autocapitalize: 'characters' })}
          ${departmentField(draft)}
          ${choice(draft, 'kind', say('种类', 'Kind'), coded(KINDS))}
          ${choice(draft, 'state', say('状态', 'State'), coded(STATES))}
        </div>
        <p id="subject-hint" class="faint hint">${say('证件号码须完整填写；它不进入网址，也不进入日志。', 'The whole number is needed; it enters no address and no log.')}</p>
        ${broad.value ? rare(draft, props.seen) : ''}
        <div class="search-foot">
          <button type="submit" class="main" disabled=${props.busy}>${say('查询', 'Search')}</button>
          <button type="button" aria-expanded=${String(broad.value)} onClick=${() => { broad.value = !broad.value; }}>
            ${broad.value ? say('收起条件', 'Fewer conditions') : say('更多条件', 'More conditions')}</button>
          ${isNarrowed() ? html`<button type="button" onClick=${clear}>${say('清除条件', 'Clear')}</button>` : ''}
        </div>
      </form>`;
  },
};
