// The catalogue of data resources: what departments share, for whom and for what.
import { ask, get } from '../api.js';
import { Oops } from '../part/oops.js';
import { Pager } from '../part/pager.js';
import { style } from '../part/style.js';
import { say, words } from '../say.js';
import { html, onMounted, shallowRef, watch } from '../ui.js';
import { go, way, withQuery } from '../way.js';
import { Facets } from './facets.js';
import { Resource } from './resource.js';
import { sharing, stands } from './words.js';

style('/console/catalogue/catalogue.css');

const SIZE = 20;
const PLACE = '/api/v1/catalogue';
const STATES = { open: { available: 'true' }, closed: { available: 'false', connected: 'true' }, listed: { connected: 'false' } };
const FORMS = [['Turtle', 'text/turtle', 'ttl'], ['JSON-LD', 'application/ld+json', 'jsonld'], ['RDF/XML', 'application/rdf+xml', 'rdf']];
const searched = () => {
  const { resource, ...rest } = way().query;
  return rest;
};

async function find() {
  const { q, department, sharing: share, state, purpose, offset } = searched();
  const wish = { q, department, sharing: share, purpose, ...STATES[state], from: offset, size: SIZE };
  const query = new URLSearchParams(Object.entries(wish).filter(([, value]) => value !== undefined && value !== ''));
  const answer = await ask(`${PLACE}?${query}`);
  return { rows: await answer.json(), total: Number(answer.headers.get('X-Total-Count')) };
}

async function save([, type, ending]) {
  const answer = await ask(PLACE, { headers: { Accept: type } });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await answer.blob());
  link.download = `catalogue.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

const row = (each) => html`<li class="resource" key=${each.resource.code}>
  <h3><a href=${withQuery({ resource: each.resource.code })} data-in="1" aria-haspopup="dialog">${words(each.name)}</a> ${stands(each)}</h3>
  <p>${words(each.resource.summary)}</p>
  <p class="faint">${words(each.departmentName)} · ${sharing(each.resource.sharing)} · <code>${each.resource.code}</code></p>
  ${each.resource.purposes.length > 0 ? html`<p class="tags">${each.resource.purposes.slice(0, 5).map((purpose) => html`<span class="tag">${purpose}</span>`)}</p>` : ''}</li>`;

export default {
  setup() {
    const found = shallowRef(undefined);
    const facets = shallowRef(undefined);
    const failure = shallowRef(undefined);
    let asked = 0;
    const show = async () => {
      const mine = asked += 1;
      try {
        const now = await find();
        if (mine === asked) { found.value = now; failure.value = undefined; }
      } catch (failed) {
        if (mine === asked) failure.value = failed;
      }
    };
    onMounted(async () => { show(); facets.value = await get(`${PLACE}/facets`).catch(() => undefined); });
    watch(() => JSON.stringify(searched()), show);
    const list = () => html`<${Pager} offset=${Number(way().query.offset ?? 0)} size=${SIZE} total=${found.value.total} onTurn=${(offset) => go(withQuery({ offset: offset || '' }))} />
      ${found.value.rows.length === 0 ? html`<div class="empty"><p>${say('没有符合条件的数据资源，请放宽条件。', 'Nothing fits; narrow it less.')}</p><button type="button" onClick=${() => go(way().path)}>${say('清空条件', 'Clear')}</button></div>`
    : html`<ol class="plain resources" id="list">${found.value.rows.map(row)}</ol>`}`;
    return () => html`
      <div class="head"><h1>${say('数据资源目录', 'Catalogue of data resources')}</h1><span class="sub">${say('只说明有哪些数据，不含数据本身', 'It tells which data there are; it holds none of them')}</span>
        <span class="right"><span class="faint">${say('整个目录（DCAT-AP 3）', 'All of it (DCAT-AP 3)')}</span>${FORMS.map((form) => html`<button type="button" onClick=${() => save(form).catch((failed) => { failure.value = failed; })}>${form[0]}</button>`)}</span></div>
      <div class="browse"><${Facets} of=${facets.value} />
        <section class="card" aria-label=${say('查找结果', 'Results')}>
          ${failure.value ? html`<${Oops} failure=${failure.value} again=${show} />` : found.value ? list() : html`<p class="loading">${say('正在查找……', 'Searching…')}</p>`}</section></div>
      ${way().query.resource ? html`<${Resource} key=${way().query.resource} code=${way().query.resource} onClose=${() => go(withQuery({ resource: '' }), { replace: true })} />` : ''}`;
  },
};
