// The first page for whoever has not logged in: what this is, and where one can go from here.
import { icon } from '../part/icon.js';
import { style } from '../part/style.js';
import { say } from '../say.js';
import { html, ref } from '../ui.js';

style('/console/start/start.css');

const PLACES = [
  ['/apply', 'apply', '我要办事', 'Apply', '一张表办一件事：部门已有的信息自动填入', 'One form for a matter, filled in with what departments know'],
  ['/catalogue', 'catalogue', '数据资源目录', 'Catalogue of data resources', '各部门可共享的数据、字段、共享条件', 'What data departments share, their fields and terms'],
  ['/validation', 'validation', '校验文书', 'Validate a document', '粘贴或拖入一份文书，逐处指出问题', 'Paste or drop a document; every fault is shown in its place'],
  ['/standard/', 'messages', '数据交换标准', 'The data-exchange standard', '数据元、代码集、XSD、JSON Schema', 'Data elements, code lists, XSD, JSON Schema'],
  ['/openapi.json', 'flow', '接口描述', 'OpenAPI', 'REST 接口，OpenAPI 3.1', 'The REST interface, OpenAPI 3.1'],
];

const WAYS = [
  ['REST', 'POST /api/v1/submissions', 'JSON 或 XML，按内容类型区分', 'JSON or XML, by content type', '/openapi.json', 'OpenAPI'],
  ['SOAP 1.1', '/soap/submissions', '提交申请；请求数据见 /soap/exchange', 'Handing in; data are asked for at /soap/exchange', '/soap/submissions?wsdl', 'WSDL'],
  ['AMQP 1.0 · CORE', 'hub.submissions.in', '消息队列，JSON 或 XML', 'A queue, JSON or XML', '', ''],
];

const CASE = '[0-9]{6}-[0-9]{8}-[0-9]{8}';

export default {
  setup() {
    const number = ref('');
    const find = (event) => {
      event.preventDefault();
      location.assign(`/cases/${encodeURIComponent(number.value.trim())}`);
    };
    return () => html`
      <div class="stack">
        <section class="hero card">
          <h1>${say('一张表，办成一件事', 'One form serves all')}</h1>
          <p>${say('申请人只填一次。一表通把各部门所需的内容，按各部门自己的协议和格式送到各自的业务系统，取回结果，并如实记录每一次传输。',
    'An applicant fills in one form, once. The hub carries what each department needs to that department’s own system, in its own protocol and format, brings the results back, and keeps a truthful record of every hop.')}</p>
          <form class="fields" role="search" onSubmit=${find}>
            <label for="case-number">${say('办件编号', 'Case number')}</label>
            <input id="case-number" inputmode="numeric" autocomplete="off" spellcheck="false" required
              pattern=${CASE} placeholder="320211-20261120-00000001" aria-describedby="case-hint"
              title=${say('六位区划、八位日期、八位序号', 'Six digits of the division, eight of the date, eight of the serial')}
              value=${number.value} onInput=${(event) => { number.value = event.target.value; }} />
            <button type="submit" class="main">${say('查询进度', 'Follow')}</button>
            <span id="case-hint" class="faint">${say('见回执：六位区划、八位日期、八位序号', 'As the receipt says: division, date and serial')}</span>
          </form>
        </section>
        <nav class="cards" aria-label=${say('公开的页面', 'Public pages')}>
          ${PLACES.map(([place, sign, zh, en, more, moreEn]) => html`<a class="card place" href=${place} data-in=${place === '/apply' || place.includes('.') || place.endsWith('/') ? null : '1'}>
            ${icon(sign)}<span><b>${say(zh, en)}</b><span class="faint">${say(more, moreEn)}</span></span></a>`)}
        </nav>
        <section class="card">
          <h2>${say('接入方式', 'The ways in')} <small>${say('都进入同一流程，都答复办件编号和报文标识', 'All lead into one flow and answer with the case number and the message’s identifier')}</small></h2>
          <div class="wide"><table>
            <thead><tr><th>${say('方式', 'Way')}</th><th>${say('地址', 'Address')}</th><th>${say('说明', 'What')}</th><th></th></tr></thead>
            <tbody>${WAYS.map(([name, address, zh, en, link, label]) => html`<tr><td>${name}</td><td><code>${address}</code></td>
              <td>${say(zh, en)}</td><td>${link ? html`<a href=${link}>${label}</a>` : ''}</td></tr>`)}</tbody>
          </table></div>
        </section>
      </div>`;
  },
};
