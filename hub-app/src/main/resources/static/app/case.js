// The page of one case: what is known of it, and what happens to it while one looks.
import * as api from './api.js';
import { both, button, el } from './dom.js';
import { Journal } from './journal.js';
import { logIn } from './login.js';
import { partCard } from './part.js';
import { summary } from './summary.js';
import { Words } from './words.js';

const RETRY_MILLIS = 4000;
const caseNumber = decodeURIComponent(location.pathname.split('/').pop());
const at = (id) => document.getElementById(id);
let words;
let journal;
let refreshing;

function notice(kind, zh, en, ...more) {
  at('notice').replaceChildren(el('div', { class: `notice ${kind}` },
    el('h1', {}, both({ zh: zh[0], en: en[0] })), el('p', {}, both({ zh: zh[1], en: en[1] })), ...more));
}

function link(kind, text) {
  at('link-state').className = `link-state ${kind}`;
  at('link-state').textContent = text;
}

function render(found) {
  const open = new Set([...document.querySelectorAll('details[open]')].map((each) => each.dataset.fold));
  document.title = `${words.state('CaseState', found.state).zh} ${found.caseNumber} · 一表通`;
  at('summary').replaceChildren(...summary(found, words));
  at('part-list').replaceChildren(...found.part.map((part) => partCard(part, found.part, words, retry)));
  for (const fold of document.querySelectorAll('details')) fold.open = open.has(fold.dataset.fold);
  for (const id of ['summary', 'parts', 'journal']) at(id).hidden = false;
  journal.know(found.part);
}

async function retry(part) {
  try {
    render(await api.retry(caseNumber, part.stepId));
    at('notice').replaceChildren();
  } catch (failure) {
    if (failure instanceof api.NotAllowed) {
      closed();
      return;
    }
    const why = failure instanceof api.Refused
      ? [failure.message, '']
      : ['平台暂时无法访问，请稍后再试。', 'The hub cannot be reached; try again later.'];
    notice('bad', ['未能重新办理', why[0]], ['It was not tried again', why[1]]);
  }
}

/** Reads the case anew, but not more often than a person could see. */
function refresh() {
  refreshing ??= setTimeout(async () => {
    refreshing = undefined;
    try {
      render(await api.caseOf(caseNumber));
    } catch {
      link('bad', '平台暂时无法访问 · The hub cannot be reached');
    }
  }, 120);
}

function follow() {
  if (!api.isLive()) {
    setInterval(refresh, RETRY_MILLIS);
    return;
  }
  const stream = api.events(caseNumber);
  stream.addEventListener('open', () => {
    link('good', '实时更新 · live');
    refresh();
  });
  stream.addEventListener('message', (message) => {
    const event = JSON.parse(message.data);
    if (!journal.add(event) || !event.state) return;
    at('news').textContent = journal.news(event);
    refresh();
  });
  stream.addEventListener('error', () => {
    link('bad', '连接中断，正在重连 · Connection lost, reconnecting');
    if (stream.readyState === EventSource.CLOSED) setTimeout(follow, RETRY_MILLIS);
  });
}

/** Neither key nor login: what one can do about it. */
function closed() {
  document.title = '需要登录 · 一表通';
  notice('bad', ['需要查询密钥或登录', '请打开受理回执中的完整链接（含 #key=…），或登录后查看。'],
    ['A key or a login is needed', 'Open the whole address from the receipt (with #key=…), or log in.'],
    button({ zh: '登录', en: 'Log in' }, logIn));
}

function unknown() {
  document.title = '没有该办件 · 一表通';
  notice('bad', ['没有该办件', `没有编号为 ${caseNumber} 的办件，请核对受理回执上的办件编号。`],
    ['No such case', 'There is no case with this number; compare it with the receipt.'],
    el('p', {}, el('a', { href: '/' }, both({ zh: '查询其他办件', en: 'Look for another case' }))));
}

async function start() {
  try {
    words = new Words(await api.dictionary());
    journal = new Journal(at('journal-rows'), words);
    render(await api.caseOf(caseNumber));
    at('notice').replaceChildren();
    follow();
  } catch (failure) {
    if (failure instanceof api.NotFound || failure instanceof api.NotAllowed) {
      (failure instanceof api.NotFound ? unknown : closed)();
      return;
    }
    notice('bad', ['平台暂时无法访问', '本页会自动重试。已受理的申请不会丢失。'],
      ['The hub cannot be reached', 'This page tries again by itself. Nothing that was accepted is lost.'],
      button({ zh: '现在重试', en: 'Try now' }, start));
    setTimeout(() => at('summary').hidden && start(), RETRY_MILLIS);
  }
}

start();
