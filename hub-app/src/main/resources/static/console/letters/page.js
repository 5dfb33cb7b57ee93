// Dead letters: what failed for good, to be found, mended, replayed, sent elsewhere or closed.
import { Oops } from '../part/oops.js';
import { Pager } from '../part/pager.js';
import { style } from '../part/style.js';
import { say } from '../say.js';
import { recount } from '../counts.js';
import { isAny } from '../session.js';
import { html, onMounted, shallowReactive, shallowRef, watch } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { letters } from './api.js';
import { Letter } from './letter.js';
import { List } from './list.js';
import { Many } from './many.js';
import { Search } from './search.js';

style('/console/letters/letters.css');

const SIZE = 20;
const searched = () => {
  const { letter, ...wish } = way().query;
  return wish;
};

export default {
  setup() {
    const found = shallowRef(undefined);
    const failure = shallowRef(undefined);
    const busy = shallowRef(false);
    const many = shallowRef(undefined);
    const chosen = shallowReactive(new Map());
    const mayAct = () => isAny('department-operator', 'supervisor', 'administrator');
    let asked = 0;
    const show = async () => {
      const mine = asked += 1;
      busy.value = true;
      try {
        const part = await letters(searched(), Number(way().query.offset ?? 0), SIZE);
        if (mine !== asked) return;
        found.value = part;
        failure.value = undefined;
      } catch (failed) {
        if (mine === asked) failure.value = failed;
      }
      if (mine === asked) busy.value = false;
    };
    onMounted(show);
    watch(() => JSON.stringify(searched()), show);
    const choose = (rows) => rows.forEach((row) => (chosen.has(row.id) ? chosen.delete(row.id) : chosen.set(row.id, row)));
    const changed = () => { chosen.clear(); show(); recount(); };
    const search = (wish) => { chosen.clear(); go(withQuery({ ...wish, state: wish.state === 'open' ? '' : wish.state, offset: '' })); };
    const bar = () => html`<div class="fields acts">
      <${Pager} offset=${found.value.offset} size=${SIZE} total=${found.value.total} onTurn=${(offset) => go(withQuery({ offset: offset || '' }))} />
      ${mayAct() ? html`<span class="right fields">
        <button type="button" id="replay-chosen" class="main" disabled=${chosen.size === 0} onClick=${() => { many.value = { rows: [...chosen.values()] }; }}>${say(`重放所选（${chosen.size}）`, `Replay chosen (${chosen.size})`)}</button>
        <button type="button" id="replay-all" disabled=${found.value.total === 0 || !['open', 'all'].includes(way().query.state ?? 'open')} onClick=${() => { many.value = {}; }}>${say('重放全部符合条件的', 'Replay all that fit')}</button></span>` : ''}
    </div>`;
    const list = () => (found.value.items.length === 0
      ? html`<div class="empty"><p>${(way().query.state ?? 'open') === 'open' ? say('没有待处理的死信。', 'No dead letter is waiting.') : say('没有符合条件的死信。', 'No dead letter fits.')}</p></div>`
      : html`<${List} rows=${found.value.items} chosen=${chosen} mayAct=${mayAct()} onChoose=${choose} />`);
    return () => html`
      <div class="head"><h1>${say('死信', 'Dead letters')}</h1><span class="sub">${say('最终未能处理的报文和送达；每一步处理都有记录', 'What failed for good; every act on it is kept')}</span></div>
      <div class="stack">
        <${Search} onSearch=${search} />
        ${failure.value ? html`<${Oops} failure=${failure.value} again=${show} />` : ''}
        ${!found.value && !failure.value ? html`<p class="loading">${say('正在查找……', 'Searching…')}</p>` : ''}
        ${found.value && !failure.value ? html`<section class="card" aria-busy=${String(busy.value)} aria-label=${say('查找结果', 'Results')}>${bar()}${list()}</section>` : ''}
      </div>
      ${many.value ? html`<${Many} rows=${many.value.rows} wish=${searched()} onDone=${changed} onClose=${() => { many.value = undefined; }} />` : ''}
      ${way().query.letter ? html`<${Letter} key=${way().query.letter} id=${way().query.letter} onChange=${changed} onClose=${() => go(withQuery({ letter: '' }), { replace: true })} />` : ''}`;
  },
};
