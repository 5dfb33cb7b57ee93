// The page of dead letters: a search whose words stand in the page's address, a list in parts, and
// a dialogue in which a person deals with one of them.
import { NotAllowed, NotFound, Refused } from './api.js';
import * as api from './dead-letters-api.js';
import { card } from './dead-letters-card.js';
import { detail } from './dead-letters-detail.js';
import { both, button, el } from './dom.js';
import { logIn } from './login.js';

const SIZE = 20;
const FIELDS = ['state', 'queue', 'department', 'caseNumber', 'from', 'to'];
const OUTCOMES = {
  replayed: { zh: '已重放', en: 'replayed' },
  'replayed-before': { zh: '此前已重放', en: 'replayed before' },
  'done-already': { zh: '已办结，无需重放', en: 'done already' },
  refused: { zh: '未执行', en: 'refused' },
};
const at = (id) => document.getElementById(id);
const form = at('search');
const dialog = at('detail');
let asked = 0;

const wish = () => Object.fromEntries(new URLSearchParams(location.search));
const told = (kind, words, ...more) => el('div', { class: `notice ${kind}` }, el('p', {}, both(words)), ...more);

function words(failure, again) {
  if (failure instanceof NotAllowed) {
    return told('', { zh: '请用督办人员、管理员或部门人员的账号登录。', en: 'Log in as a supervisor, an administrator or a department’s person.' },
      button({ zh: '登录', en: 'Log in' }, logIn));
  }
  if (failure instanceof NotFound) return told('bad', { zh: '没有该死信。', en: 'There is no such dead letter.' });
  if (failure instanceof Refused) {
    const findings = failure.problem.finding ?? [];
    return told('bad', { zh: '未执行。', en: 'Not done.' }, el('p', {}, failure.message),
      el('ul', {}, findings.slice(0, 20).map((each) => el('li', {}, el('code', {}, `${each.pointer} ${each.rule}`), ' ',
        both(each.message), ' ', each.remedy ? both(each.remedy) : ''))));
  }
  return told('bad', { zh: '平台暂时无法访问，请稍后再试。', en: 'The hub cannot be reached; try again later.' },
    button({ zh: '重试', en: 'Try again' }, again));
}

function go(wishes) {
  const set = Object.entries(wishes).filter(([, value]) => value !== '' && value !== undefined && value !== 0);
  const query = new URLSearchParams(set).toString();
  history.pushState(null, '', query ? `?${query}` : location.pathname);
  return show();
}

function count(offset, rows, total) {
  at('count').replaceChildren(...both(total === 0
    ? { zh: '没有符合条件的死信。', en: 'No dead letter fits.' }
    : { zh: `共 ${total} 封，第 ${offset + 1}–${offset + rows} 封`, en: `${offset + 1}–${offset + rows} of ${total}` }));
}

function pager(offset, total) {
  const turn = (label, to) => {
    const turning = button(label, () => go({ ...wish(), offset: to }));
    turning.disabled = to < 0 || to >= total;
    return turning;
  };
  at('pager').replaceChildren(
    turn({ zh: '上一页', en: 'Previous' }, offset > 0 ? Math.max(0, offset - SIZE) : -1),
    turn({ zh: '下一页', en: 'Next' }, offset + SIZE));
  at('pager').hidden = total <= SIZE;
}

/** What is asked of the hub: times with the browser's offset, no state for all of them. */
function parameters() {
  const { state = 'open', from, to, ...rest } = wish();
  return Object.fromEntries(Object.entries({
    ...rest,
    state: state === 'all' ? '' : state,
    from: from ? new Date(from).toISOString() : '',
    to: to ? new Date(to).toISOString() : '',
  }).filter(([, value]) => value !== ''));
}

async function show() {
  for (const name of FIELDS) form.elements[name].value = wish()[name] ?? (name === 'state' ? 'open' : '');
  const mine = ++asked;
  at('list').setAttribute('aria-busy', 'true');
  at('count').replaceChildren(...both({ zh: '正在查找…', en: 'Searching…' }));
  try {
    const found = await api.letters({ ...parameters(), size: SIZE });
    if (mine !== asked) return;
    at('notice').replaceChildren();
    at('list').replaceChildren(...found.items.map((row) => card(row, () => open(row.id))));
    at('many').hidden = !found.items.some((row) => row.state === 'open');
    count(found.offset, found.items.length, found.total);
    pager(found.offset, found.total);
  } catch (failure) {
    if (mine !== asked) return;
    at('list').replaceChildren();
    at('count').replaceChildren();
    at('pager').hidden = true;
    at('many').hidden = true;
    at('notice').replaceChildren(words(failure, show));
  } finally {
    at('list').removeAttribute('aria-busy');
  }
}

async function open(id) {
  try {
    render(await api.letter(id));
    history.replaceState(null, '', `${location.pathname}${location.search}#${id}`);
    if (!dialog.open) dialog.showModal();
    dialog.scrollTop = 0;
  } catch (failure) {
    at('notice').replaceChildren(words(failure, () => open(id)));
  }
}

function render(found) {
  const { id } = found.letter;
  const act = async (deed) => {
    try {
      await deed();
      await Promise.all([open(id), show()]);
    } catch (failure) {
      at('detail-notice').replaceChildren(words(failure, () => act(deed)));
      dialog.scrollTop = 0;
    }
  };
  const deeds = {
    read: (version) => api.body(id, version).catch((failure) => {
      at('detail-notice').replaceChildren(words(failure, () => open(id)));
    }),
    replay: () => act(() => api.replay(id)),
    edit: (text, why) => act(() => api.edit(id, text, why)),
    reroute: (queue) => act(() => api.reroute(id, queue)),
    close: (reason) => act(() => api.close(id, reason)),
  };
  dialog.replaceChildren(...detail(found, deeds, () => dialog.close()));
}

async function replayChosen() {
  const ids = [...at('list').querySelectorAll('input:checked')].map((each) => each.value);
  if (ids.length === 0) return;
  try {
    const results = await api.replayMany(ids);
    await show();
    at('notice').replaceChildren(told('', { zh: `已处理 ${results.length} 封。`, en: `${results.length} dealt with.` },
      el('ul', {}, results.map((each) => el('li', {}, el('code', {}, each.id), ' ', both(OUTCOMES[each.outcome]), each.problem ? `：${each.problem}` : '')))));
  } catch (failure) {
    at('notice').replaceChildren(words(failure, replayChosen));
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  go(Object.fromEntries(new FormData(form)));
});
form.addEventListener('reset', (event) => {
  event.preventDefault();
  go({});
});
at('state').addEventListener('change', () => form.requestSubmit());
dialog.addEventListener('close', () => history.replaceState(null, '', location.pathname + location.search));
dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
addEventListener('popstate', show);

at('many').append(button({ zh: '重放所选', en: 'Replay those chosen' }, replayChosen));
await show();
if (location.hash.length > 1 && location.hash !== '#main') await open(decodeURIComponent(location.hash.slice(1)));
