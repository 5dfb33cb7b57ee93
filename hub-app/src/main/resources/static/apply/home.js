// What can be applied for, and one's own cases.
import { get } from '/console/api.js';
import { Oops } from '/console/part/oops.js';
import { say, time, words } from '/console/say.js';
import { isAny, logIn, me } from '/console/session.js';
import { html, ref } from '/console/ui.js';
import { labelOf } from './names.js';

const CASE = '[0-9]{6}-[0-9]{8}-[0-9]{8}';

const Card = {
  props: ['matter'],
  setup: (props) => () => {
    const { matter } = props;
    const departments = new Set(matter.steps.map((step) => step.department)).size;
    const spared = matter.materials.filter((each) => each.holder).length;
    return html`
      <a class="card matter" href=${`/apply/matters/${matter.matterCode}`} data-in="1">
        <b>${words(matter.name)}</b>
        <span>${say(`${departments} 个部门，一张表`, `${departments} departments, one form`)}</span>
        ${matter.promisedDays ? html`<span>${say(`承诺 ${matter.promisedDays} 个工作日办结`, `Done within ${matter.promisedDays} working days`)}</span>` : ''}
        ${spared > 0 ? html`<span class="spared">${say(`${matter.materials.length} 份材料中最多免交 ${spared} 份`, `Up to ${spared} of ${matter.materials.length} materials need not be brought`)}</span>` : ''}
      </a>`;
  },
};

const Mine = {
  props: ['matters'],
  setup(props) {
    const cases = ref(undefined);
    const failed = ref(undefined);
    get('/api/v1/subjects/me/cases').then((found) => { cases.value = found; }, (failure) => { failed.value = failure; });
    const named = (code) => props.matters.find((each) => each.matterCode === code)?.name;
    return () => html`
      <section class="card"><h2>${say('我的办件', 'My cases')}</h2>
        ${failed.value ? html`<${Oops} failure=${failed.value} />` : ''}
        ${cases.value?.length === 0 ? html`<p class="faint">${say('还没有办件。', 'No cases yet.')}</p>` : ''}
        <ul class="mine">${(cases.value ?? []).map((each) => html`
          <li key=${each.caseNumber}><a href=${`/apply/cases/${each.caseNumber}`} data-in="1">
            <b>${words(named(each.matterCode)) || each.matterCode}</b>
            <span>${labelOf('case-state', each.state)}${each.state === 'completed' && !each.rated ? say('，待评价', ', to be rated') : ''}</span>
            <span class="faint">${each.caseNumber}，${time(each.receivedAt)}</span></a></li>`)}</ul>
      </section>`;
  },
};

const Find = {
  setup() {
    const number = ref('');
    const find = (event) => {
      event.preventDefault();
      location.assign(`/apply/cases/${encodeURIComponent(number.value.trim())}`);
    };
    return () => html`
      <form class="card find" role="search" onSubmit=${find}>
        <h2>${say('按办件编号查询', 'Follow a case')}</h2>
        <label for="case-number">${say('办件编号（见回执）', 'Number, as the receipt says')}</label>
        <div class="row"><input id="case-number" inputmode="numeric" autocomplete="off" required pattern=${CASE} placeholder="320211-20261120-00000001"
          title=${say('六位区划、八位日期、八位序号', 'Six digits of the division, eight of the date, eight of the serial')}
          value=${number.value} onInput=${(event) => { number.value = event.target.value; }} />
          <button type="submit">${say('查询', 'Follow')}</button></div>
      </form>`;
  },
};

export default {
  setup() {
    document.title = say('一件事一次办 · 一表通', 'One matter, one form · Yibiao');
    const matters = ref(undefined);
    const failed = ref(undefined);
    const load = () => get('/api/v1/matters').then((found) => { matters.value = found; failed.value = undefined; }, (failure) => { failed.value = failure; });
    load();
    return () => html`
      <h1>${say('您要办什么？', 'What do you want to do?')}</h1>
      ${failed.value ? html`<${Oops} failure=${failed.value} again=${load} />` : ''}
      ${!matters.value && !failed.value ? html`<p class="loading">${say('正在读取事项…', 'Reading the matters…')}</p>` : ''}
      <div class="matters">${(matters.value ?? []).map((matter) => html`<${Card} key=${matter.matterCode} matter=${matter} />`)}</div>
      ${me().known && isAny('applicant') && matters.value ? html`<${Mine} matters=${matters.value} />` : ''}
      ${!me().known ? html`<section class="card"><p>${say('登录后，各部门已有的信息可自动填入，也能看到您的全部办件。', 'Once logged in, what departments know is filled in for you, and you see all your cases.')}</p>
        <p><button type="button" class="main" onClick=${logIn}>${say('登录', 'Log in')}</button></p></section>` : ''}
      <${Find} />`;
  },
};
