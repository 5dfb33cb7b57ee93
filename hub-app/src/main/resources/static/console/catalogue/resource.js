// All that the catalogue knows of one resource; a department's person can apply for it and ask for it.
import { get } from '../api.js';
import { Dialog } from '../part/dialog.js';
import { Oops } from '../part/oops.js';
import { say, time, words } from '../say.js';
import { isAny } from '../session.js';
import { html, onMounted, ref, shallowRef } from '../ui.js';
import { Apply } from './apply.js';
import { Try } from './try.js';
import { confidentiality, entries, freshness, sharing, stands, subject } from './words.js';

const pair = (label, value) => html`<dt>${label}</dt><dd>${value}</dd>`;

const facts = (found) => {
  const { resource, availability } = found;
  return html`<p>${words(resource.summary)}</p><dl class="pairs">
    ${pair(say('提供部门', 'Holder'), html`${words(found.departmentName)} <code>${found.department}</code>`)}
    ${pair(say('信息资源代码', 'Resource'), html`<code>${resource.code}</code>`)}
    ${found.service ? pair(say('服务', 'Service'), html`<code>${found.service}</code>`) : ''}
    ${pair(say('此刻状态', 'State now'), html`${stands(found)} ${availability.until ? time(availability.until) : ''} ${words(availability.reason)}`)}
    ${pair(say('共享类型', 'Sharing'), sharing(resource.sharing))}
    ${resource.condition ? pair(say('共享条件', 'Condition'), words(resource.condition)) : ''}
    ${resource.purposes.length > 0 ? pair(say('用途', 'Purposes'), html`<span class="tags">${resource.purposes.map((each) => html`<span class="tag">${each}</span>`)}</span>`) : ''}
    ${pair(say('更新', 'Updated'), words(resource.updated))}
    ${found.connected ? pair(say('时效', 'Freshness'), freshness(resource.freshness)) : ''}
    ${found.quality ? pair(say('质量级别', 'Quality'), words(found.quality.text)) : ''}
    ${resource.subjects.length > 0 ? pair(say('按何查询', 'Asked by'), resource.subjects.map(subject).join(say('、', ', '))) : ''}
    ${found.contact ? pair(say('联系方式', 'Contact'), found.contact) : ''}</dl>`;
};

const fields = (found, place) => (found.fields.length === 0 ? html`<p class="faint">${say('提供部门没有列出数据项。', 'The holder lists no fields.')}</p>`
  : html`<div class="wide"><table id="fields"><caption>${say('数据项', 'Its data')}</caption><thead><tr><th>${say('数据项', 'Datum')}</th><th>${say('在答复中的位置', 'Where answers have it')}</th><th>${say('机密等级', 'Class')}</th></tr></thead>
    <tbody>${found.fields.map((each) => {
    const entry = each.pointer ? place(each.pointer) : undefined;
    return html`<tr><td>${entry ? html`<a href=${entry} target="_blank" rel="noopener" title=${say('数据字典', 'Data dictionary')}>${words(each.label)}</a>` : words(each.label)}</td><td><code>${each.pointer || '–'}</code></td><td>${confidentiality(each.confidentiality)}</td></tr>`;
  })}</tbody></table></div>`);

/** `code` of the resource; emits `close`. */
export const Resource = {
  props: ['code'],
  emits: ['close'],
  setup(props, { emit }) {
    const found = shallowRef(undefined);
    const failure = shallowRef(undefined);
    const place = shallowRef(() => undefined);
    const part = ref('');
    const show = async () => {
      try {
        found.value = await get('/api/v1/catalogue/entry', { resource: props.code });
        failure.value = undefined;
        place.value = await entries(found.value.service);
      } catch (failed) {
        failure.value = failed;
      }
    };
    onMounted(show);
    const tab = (code, label) => html`<button type="button" role="tab" id=${`resource-${code || 'about'}`} aria-selected=${String(part.value === code)} onClick=${() => { part.value = code; }}>${label}</button>`;
    const acts = () => isAny('department-operator') && found.value.connected;
    const body = () => {
      if (part.value === 'try') return html`<${Try} of=${found.value} />`;
      if (part.value === 'apply') return html`<${Apply} of=${found.value} />`;
      return html`${facts(found.value)}${fields(found.value, place.value)}
        ${found.value.connected ? '' : html`<p class="notice">${say('已列入目录，提供部门尚未接入本平台，暂不能请求。', 'It is in the catalogue; its holder is not connected to the hub, so that it cannot be asked for yet.')}</p>`}
        ${found.value.connected && !isAny('department-operator') ? html`<p class="notice">${say('部门人员登录后可在此试用和申请。', 'A department’s person who is logged in can try it and apply for it here.')}</p>` : ''}`;
    };
    return () => html`<${Dialog} title=${found.value ? words(found.value.name) : say('数据资源', 'Data resource')} broad=${true} onClose=${() => emit('close')}>
      ${failure.value ? html`<${Oops} failure=${failure.value} again=${show} />` : ''}
      ${!found.value && !failure.value ? html`<p class="loading">${say('正在读取……', 'Reading…')}</p>` : ''}
      ${found.value ? html`${acts() ? html`<div class="tabs" role="tablist">${tab('', say('说明', 'About'))}${tab('apply', say('申请授权', 'Apply'))}${tab('try', say('试请求', 'Try a request'))}</div>` : ''}${body()}` : ''}<//>`;
  },
};
