// The page of the catalogue: a search whose words stand in the page's address, a list in parts, and
// a dialogue with all that is known of one resource.
import { NotFound, Refused } from './api.js';
import { facets, resource, resources } from './catalogue-api.js';
import { detail } from './catalogue-detail.js';
import { exportButtons } from './catalogue-export.js';
import { card } from './catalogue-card.js';
import { both, button, el } from './dom.js';

const SIZE = 20;
const FIELDS = ['q', 'department', 'sharing', 'state', 'purpose'];
const STATES = {
  open: { available: 'true' },
  closed: { available: 'false', connected: 'true' },
  listed: { connected: 'false' },
};
const at = (id) => document.getElementById(id);
const form = at('search');
const dialog = at('detail');
let asked = 0;

const wish = () => Object.fromEntries(new URLSearchParams(location.search));

function notice(zh, en, ...more) {
  at('notice').replaceChildren(el('div', { class: 'notice bad' }, el('p', {}, both({ zh, en })), ...more));
}

function fail(failure, again) {
  if (failure instanceof Refused) {
    notice('查找条件有误。', 'The search is not right.', el('p', {}, failure.message));
    return;
  }
  notice('平台暂时无法访问，请稍后再试。', 'The hub cannot be reached; try again later.',
    button({ zh: '重试', en: 'Try again' }, again));
}

function go(wishes) {
  const set = Object.entries(wishes).filter(([, value]) => value !== '' && value !== undefined && value !== 0);
  const query = new URLSearchParams(set).toString();
  history.pushState(null, '', query ? `?${query}` : location.pathname);
  return show();
}

function count(from, rows, total) {
  const words = total === 0
    ? { zh: '没有符合条件的数据资源，请放宽条件。', en: 'Nothing fits; narrow it less.' }
    : { zh: `共 ${total} 项，第 ${from + 1}–${from + rows} 项`, en: `${from + 1}–${from + rows} of ${total}` };
  at('count').replaceChildren(...both(words));
}

function pager(from, total) {
  const turn = (words, to) => {
    const turning = button(words, async () => {
      await go({ ...wish(), from: to });
      at('count').scrollIntoView();
    });
    turning.disabled = to < 0 || to >= total;
    return turning;
  };
  at('pager').replaceChildren(
    turn({ zh: '上一页', en: 'Previous' }, from > 0 ? Math.max(0, from - SIZE) : -1),
    turn({ zh: '下一页', en: 'Next' }, from + SIZE));
  at('pager').hidden = total <= SIZE;
}

async function show() {
  const { state = '', from = '0', ...rest } = wish();
  for (const name of FIELDS) form.elements[name].value = wish()[name] ?? '';
  const mine = ++asked;
  at('list').setAttribute('aria-busy', 'true');
  at('count').replaceChildren(...both({ zh: '正在查找…', en: 'Searching…' }));
  try {
    const found = await resources({ ...rest, ...STATES[state], from, size: SIZE });
    if (mine !== asked) return;
    at('notice').replaceChildren();
    at('list').replaceChildren(...found.rows.map((row) => card(row, () => open(row.resource.code))));
    count(Number(from), found.rows.length, found.total);
    pager(Number(from), found.total);
  } catch (failure) {
    if (mine !== asked) return;
    at('list').replaceChildren();
    at('count').replaceChildren();
    at('pager').hidden = true;
    fail(failure, show);
  } finally {
    at('list').removeAttribute('aria-busy');
  }
}

async function open(code) {
  try {
    dialog.replaceChildren(...detail(await resource(code), () => dialog.close()));
    history.replaceState(null, '', `${location.pathname}${location.search}#${code}`);
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  } catch (failure) {
    if (failure instanceof NotFound) {
      notice('目录中没有该数据资源。', 'The catalogue holds no such resource.');
      return;
    }
    fail(failure, () => open(code));
  }
}

async function fillFilters() {
  const known = await facets();
  at('department').append(...known.departments.map((each) =>
    el('option', { value: each.code }, `${each.name.zh}（${each.resources}）`)));
  at('purposes').append(...known.purposes.map((each) => el('option', { value: each.purpose })));
  at('department').value = wish().department ?? '';
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(Object.fromEntries(new FormData(form)));
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  go({});
});
for (const id of ['department', 'sharing', 'state']) at(id).addEventListener('change', () => form.requestSubmit());
dialog.addEventListener('close', () => history.replaceState(null, '', location.pathname + location.search));
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
addEventListener('popstate', show);

at('exports').append(...exportButtons(notice));
await Promise.all([show(), fillFilters().catch(() => {})]);
if (location.hash.length > 1 && location.hash !== '#main') await open(decodeURIComponent(location.hash.slice(1)));
