// By what the catalogue is narrowed; the words stand in the address.
import { number, say, words } from '../say.js';
import { html, ref, watch } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { sharings } from './words.js';

const PURPOSES = 12;
const narrow = (name, value) => go(withQuery({ [name]: way().query[name] === value ? '' : value, offset: '' }));
const facet = (name, value, label, count) => html`<li><button type="button" class="facet" aria-pressed=${String(way().query[name] === value)} onClick=${() => narrow(name, value)}>
  <span>${label}</span>${count === undefined ? '' : html`<span class="faint">${number(count)}</span>`}</button></li>`;
const group = (title, items) => (items.length > 0 ? html`<section role="group" aria-label=${title}><h3>${title}</h3><ul class="plain">${items}</ul></section>` : '');

export const Facets = {
  props: ['of'],
  setup(props) {
    const q = ref(way().query.q ?? '');
    const all = ref(false);
    watch(() => way().query.q, (now) => { q.value = now ?? ''; });
    const submit = (event) => { event.preventDefault(); go(withQuery({ q: q.value.trim(), offset: '' })); };
    return () => {
      const { departments = [], purposes = [] } = props.of ?? {};
      return html`<aside class="card facets" aria-label=${say('筛选', 'Narrow')}>
        <form id="search" role="search" class="stack" onSubmit=${submit}><label class="field" for="q">${say('名称、摘要、代码或部门', 'Name, summary, code or department')}
          <input id="q" type="search" maxlength="100" autocomplete="off" value=${q.value} onInput=${(event) => { q.value = event.target.value; }} /></label>
          <button type="submit" class="main">${say('查找', 'Find')}</button></form>
        ${group(say('此刻状态', 'State now'), [facet('state', 'open', say('可查询', 'can be asked')), facet('state', 'closed', say('已接入，暂不可查询', 'connected, not now')), facet('state', 'listed', say('未接入', 'not connected'))])}
        ${group(say('共享类型', 'Sharing'), sharings().map(([code, label]) => facet('sharing', code, label)))}
        ${group(say('提供部门', 'Holder'), departments.map((each) => facet('department', each.code, words(each.name), each.resources)))}
        ${group(say('用途', 'Purpose'), purposes.slice(0, all.value ? purposes.length : PURPOSES).map((each) => facet('purpose', each.purpose, each.purpose, each.resources)))}
        ${purposes.length > PURPOSES ? html`<button type="button" class="plain" onClick=${() => { all.value = !all.value; }}>${all.value ? say('收起', 'Fewer') : say(`全部 ${purposes.length} 种用途`, `All ${purposes.length} purposes`)}</button>` : ''}
      </aside>`;
    };
  },
};
