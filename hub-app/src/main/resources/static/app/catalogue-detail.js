// All that the catalogue knows of one resource.
import { sharing, standing } from './catalogue-card.js';
import { both, button, el } from './dom.js';
import { dateTime } from './times.js';

const SUBJECTS = {
  citizen: { zh: '公民（身份证件）', en: 'a person, by identity document' },
  creditCode: { zh: '组织（统一社会信用代码）', en: 'an organisation, by credit code' },
  realEstateUnitCode: { zh: '不动产单元', en: 'a real-estate unit' },
};
const ASKED_BY = {
  citizen: '"citizen": {"type": "111", "number": "<身份号码 number>"}',
  creditCode: '"creditCode": "<统一社会信用代码 credit code>"',
  realEstateUnitCode: '"realEstateUnitCode": "<不动产单元代码 unit code>"',
};
const LOOKS = { public: 'good', internal: 'quiet', personal: 'care', sensitive: 'bad' };
const UNITS = [[86400, '天', 'd'], [3600, '小时', 'h'], [60, '分钟', 'min'], [1, '秒', 's']];

/** Seconds, or an ISO 8601 duration of days, hours, minutes and seconds. */
function seconds(duration) {
  if (typeof duration === 'number') return duration;
  const parts = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?)?$/.exec(duration) ?? [];
  const [, days = 0, hours = 0, minutes = 0, rest = 0] = parts;
  return Number(days) * 86400 + Number(hours) * 3600 + Number(minutes) * 60 + Number(rest);
}

function freshness(duration) {
  const total = seconds(duration);
  if (!total) return { zh: '每次重新查询', en: 'asked anew each time' };
  const [size, zh, en] = UNITS.find(([each]) => total % each === 0) ?? UNITS[3];
  return { zh: `${total / size} ${zh}内可复用`, en: `may be used again for ${total / size} ${en}` };
}

function fact(zh, en, ...value) {
  const shown = value.flat().filter((each) => each !== '' && each !== undefined);
  return shown.length ? [el('dt', {}, both({ zh, en })), el('dd', {}, shown)] : [];
}

function facts(found) {
  const { resource, availability } = found;
  return el('dl', { class: 'facts-list' },
    fact('提供部门', 'Holder', both(found.departmentName), ' ', el('code', {}, found.department)),
    fact('信息资源代码', 'Resource', el('code', {}, resource.code)),
    found.service ? fact('服务', 'Service', el('code', {}, found.service)) : [],
    fact('共享类型', 'Sharing', both(sharing(resource.sharing))),
    resource.condition ? fact('共享条件', 'Condition', both(resource.condition)) : [],
    fact('用途', 'Purposes', resource.purposes.map((each) => el('span', { class: 'purpose' }, each))),
    fact('更新', 'Updated', both(resource.updated)),
    found.connected || seconds(resource.freshness) ? fact('时效', 'Freshness', both(freshness(resource.freshness))) : [],
    found.quality ? fact('质量级别', 'Quality', both(found.quality.text)) : [],
    fact('此刻状态', 'State now', standing(found),
      availability.until ? ` ${dateTime(availability.until)}` : '',
      availability.reason ? [' ', ...both(availability.reason)] : ''),
    resource.subjects.length ? fact('按何查询', 'Asked by',
      el('ul', { class: 'plain' }, resource.subjects.map((each) => el('li', {}, both(SUBJECTS[each] ?? { zh: each, en: each }))))) : [],
    found.contact ? fact('联系方式', 'Contact', found.contact) : []);
}

function field(each) {
  const level = each.confidentiality;
  return el('tr', {},
    el('td', {}, both(each.label), each.pointer ? [el('br'), el('code', {}, each.pointer)] : []),
    el('td', {}, level ? el('span', { class: `badge ${LOOKS[level.level] ?? 'quiet'}` }, both(level.text)) : '—'));
}

function fields(found) {
  if (!found.fields.length) return [];
  return [
    el('h3', {}, both({ zh: '数据项', en: 'Its data' })),
    el('table', { class: 'fields' },
      el('thead', {}, el('tr', {},
        el('th', { scope: 'col' }, both({ zh: '数据项', en: 'Datum' })),
        el('th', { scope: 'col' }, both({ zh: '机密等级', en: 'Class' })))),
      el('tbody', {}, found.fields.map(field))),
  ];
}

function sample(found) {
  const subject = ASKED_BY[found.resource.subjects[0]] ?? '';
  const now = new Date().toISOString().replace(/\.\d+/, '');
  return `curl -u "$DEPARTMENT:$KEY" -H 'Content-Type: application/json' \\
  ${location.origin}/api/v1/exchange/${found.service} -d '{
  "envelope": {"messageId": "${crypto.randomUUID?.() ?? '<UUID>'}",
    "sender": "'$DEPARTMENT'", "receiver": "${found.department}", "division": "320213",
    "createdAt": "${now}", "confidentiality": "personal", "schemaVersion": "1.2"},
  "resourceCode": "${found.resource.code}",
  "subject": {${subject}},
  "purpose": "${found.resource.purposes[0] ?? ''}", "legalBasis": "<依据 legal basis>", "wish": "data"}'`;
}

function request(found) {
  if (!found.connected) {
    return [el('p', { class: 'notice' }, both({
      zh: '已列入目录，提供部门尚未接入本平台，暂不能请求。',
      en: 'It is in the catalogue; its holder is not connected to the hub, so that it cannot be asked for yet.',
    }))];
  }
  return [
    el('h3', {}, both({ zh: '请求示例', en: 'A sample request' })),
    el('pre', { class: 'sample', tabindex: '0' }, el('code', {}, sample(found))),
  ];
}

/** What stands in the dialogue. */
export function detail(found, close) {
  const closing = button({ zh: '关闭', en: 'Close' }, close);
  closing.setAttribute('autofocus', '');
  closing.classList.add('plain');
  return [
    el('div', { class: 'detail-head' }, el('h2', { id: 'detail-title' }, both(found.name)), closing),
    el('p', {}, both(found.resource.summary)),
    facts(found),
    ...fields(found),
    ...request(found),
  ];
}
