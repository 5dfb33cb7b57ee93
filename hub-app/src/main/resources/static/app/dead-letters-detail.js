// All about one dead letter, and what a person may do with it.
import { kind, standing } from './dead-letters-card.js';
import { both, button, el } from './dom.js';
import { dateTime } from './times.js';

const ACTS = {
  arrived: { zh: '成为死信', en: 'died' },
  reopened: { zh: '再次失败', en: 'died again' },
  edited: { zh: '更正', en: 'mended' },
  replayed: { zh: '重放', en: 'replayed' },
  rerouted: { zh: '改投', en: 'sent elsewhere' },
  closed: { zh: '关闭', en: 'closed' },
  settled: { zh: '已办结', en: 'settled' },
};

const when = (at) => el('time', { datetime: at }, dateTime(at));
const fact = (zh, en, ...value) => [el('dt', {}, both({ zh, en })), el('dd', {}, value)];

function facts({ letter, headers }) {
  return el('dl', { class: 'facts-list' },
    fact('标识', 'Identifier', el('code', {}, letter.id)),
    fact('来自', 'From', el('code', {}, letter.from)),
    letter.department ? fact('部门', 'Department', el('code', {}, letter.department)) : [],
    letter.caseNumber ? fact('办件', 'Case', el('a', { href: `/cases/${letter.caseNumber}` }, letter.caseNumber)) : [],
    fact('到达', 'Arrived', when(letter.arrivedAt)),
    fact('原因', 'Reason', both(letter.reason)),
    Object.keys(headers).length ? fact('报文头', 'Headers', el('details', {}, el('summary', {}, both({ zh: '展开', en: 'Show' })),
      el('ul', { class: 'plain' }, Object.entries(headers).map(([name, value]) => el('li', {}, el('code', {}, `${name}: ${value}`)))))) : []);
}

function history({ tries, acts }) {
  return [
    el('h3', {}, both({ zh: '经过', en: 'What happened' })),
    el('ol', { class: 'told' },
      tries.map((each) => el('li', {}, when(each.at), ' ', both({ zh: `第 ${each.number} 次尝试失败`, en: `try ${each.number} failed` }), `：${each.error}`)),
      acts.map((each) => el('li', {}, when(each.at), ' ', both(ACTS[each.act] ?? { zh: each.act, en: each.act }), ` · ${each.actor}`, each.detail ? `：${each.detail}` : ''))),
  ];
}

function bodies({ letter, bodyReadable, form }, read) {
  if (!bodyReadable) return el('p', { class: 'hint' }, both({ zh: '当前登录无权读取报文。', en: 'This login may not read the message.' }));
  if (form === 'none') return el('p', { class: 'hint' }, both({ zh: '平台无法打开该报文的内容。', en: 'The hub cannot open this message.' }));
  const shown = el('div', {});
  const versions = [...Array(letter.version + 1).keys()];
  return el('div', {},
    el('h3', {}, both({ zh: '报文', en: 'The message' })),
    el('p', { class: 'deed' }, versions.map((version) => button(
      version ? { zh: `第 ${version} 版`, en: `Version ${version}` } : { zh: '原始报文', en: 'Original' },
      async () => {
        const found = await read(version);
        if (!found) return;
        shown.replaceChildren(found.isText
          ? el('pre', { class: 'sample', tabindex: '0' }, el('code', {}, found.text))
          : el('p', { class: 'hint' }, both({ zh: '二进制内容，请用接口下载。', en: 'Not text: fetch it over the interface.' })));
      }))),
    shown);
}

function form(words, fields, action) {
  const made = el('form', {}, fields, el('button', { type: 'submit' }, both(words)));
  made.addEventListener('submit', (event) => {
    event.preventDefault();
    action(new FormData(made));
  });
  return made;
}

function field(id, words, element) {
  element.id = id;
  element.name = id;
  return [el('label', { for: id }, both(words)), element];
}

function mend(found, deeds) {
  const area = el('textarea', { spellcheck: 'false', required: true });
  const load = button({ zh: '载入最新内容', en: 'Load the newest' }, async () => {
    area.value = (await deeds.read(found.letter.version))?.text ?? area.value;
  });
  return form({ zh: '保存更正', en: 'Save as a new version' },
    [load, ...field('new-body', { zh: '更正报文', en: 'Mend the message' }, area),
      ...field('why', { zh: '原因', en: 'Why' }, el('input', { required: true, maxlength: '500' }))],
    (data) => deeds.edit(data.get('new-body'), data.get('why')));
}

function acts(found, deeds) {
  if (found.letter.state !== 'open' || !found.bodyReadable) return '';
  const other = found.elsewhere.length
    ? form({ zh: '改投', en: 'Send there' },
      field('to-queue', { zh: '改投到', en: 'Send elsewhere' }, el('select', {}, found.elsewhere.map((each) => el('option', {}, each)))),
      (data) => deeds.reroute(data.get('to-queue')))
    : '';
  return el('div', { class: 'letter-acts' },
    el('p', { class: 'deed' }, button({ zh: '重放', en: 'Replay' }, deeds.replay)),
    found.letter.kind === 'message' && !found.letter.caseNumber ? mend(found, deeds) : '',
    other,
    form({ zh: '关闭', en: 'Close' },
      field('reason', { zh: '关闭原因', en: 'Why nothing follows' }, el('input', { required: true, maxlength: '500' })),
      (data) => deeds.close(data.get('reason'))));
}

/** What the dialogue holds. */
export function detail(found, deeds, shut) {
  return [
    el('div', { class: 'detail-head' }, el('h2', { id: 'detail-title' }, both(kind(found.letter.kind))), standing(found.letter),
      button({ zh: '返回', en: 'Back' }, shut)),
    el('div', { id: 'detail-notice', role: 'alert' }),
    facts(found), ...history(found), bodies(found, deeds.read), acts(found, deeds),
  ].filter((each) => each !== '');
}
