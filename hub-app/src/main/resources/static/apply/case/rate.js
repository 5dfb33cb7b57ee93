// How the applicant was served: five levels; whoever is not satisfied says why and with whom, and is answered.
import { ask, get } from '/console/api.js';
import { acting } from '/console/part/acting.js';
import { face } from '/console/part/face.js';
import { Oops } from '/console/part/oops.js';
import { say, time, words } from '/console/say.js';
import { html, reactive, shallowRef } from '/console/ui.js';

const LEVELS = [
  ['1', '非常满意', 'Very satisfied'], ['2', '满意', 'Satisfied'], ['3', '基本满意', 'Fairly satisfied'],
  ['4', '不满意', 'Dissatisfied'], ['5', '非常不满意', 'Very dissatisfied'],
];
const isBad = (level) => level === '4' || level === '5';

const Rated = {
  props: ['rating'],
  setup: (props) => () => {
    const [, zh, en] = LEVELS.find(([code]) => code === props.rating.satisfaction) ?? ['', '', ''];
    return html`
      <section class="card rate"><h2>${say('您的评价', 'Your rating')}</h2>
        <p class="rated">${face(props.rating.satisfaction)} ${say(zh, en)} <span class="faint">${time(props.rating.evaluatedAt)}</span></p>
        ${props.rating.comment ? html`<p>${props.rating.comment}</p>` : ''}
        ${props.rating.reply ? html`<div class="reply"><b>${say('部门答复', 'Answer')}</b> <span class="faint">${time(props.rating.repliedAt)}</span><p>${props.rating.reply}</p></div>` : ''}
        ${!props.rating.reply && isBad(props.rating.satisfaction) ? html`<p class="faint">${say('已转所评价的部门，部门将在期限内核实并答复，届时在本页查看。', 'It was passed to the department, which looks into it and answers here in time.')}</p>` : ''}
      </section>`;
  },
};

/** Rates a case, or shows how it was rated. */
export const Rate = {
  props: ['found', 'caseKey'],
  emits: ['rated'],
  setup(props, { emit }) {
    const given = reactive({ level: '', reasons: [], departments: [], words: '' });
    const reasons = shallowRef([]);
    const { busy, failure: failed, attempt } = acting();
    get('/api/v1/ratings/reasons').then((read) => { reasons.value = read; }, () => {});
    const involved = () => [...new Map(props.found.part.filter((part) => part.startedAt)
      .map((part) => [part.department.code, part.department.name]))];
    const turn = (list, code) => { given[list] = given[list].includes(code) ? given[list].filter((each) => each !== code) : [...given[list], code]; };
    function send(event) {
      event.preventDefault();
      const bad = isBad(given.level);
      attempt(async () => {
        const query = props.caseKey ? `?key=${encodeURIComponent(props.caseKey)}` : '';
        await ask(`/api/v1/cases/${props.found.caseNumber}/rating${query}`, {
          method: 'POST', headers: { 'Content-Type': 'application/json' },
          body: JSON.stringify({ satisfaction: given.level, reasons: bad ? given.reasons : [], departments: bad ? given.departments : [], words: given.words }),
        });
        emit('rated');
      });
    }
    const ticks = (title, list, all) => html`
      <fieldset class="ticks"><legend>${title} <span class="must" aria-hidden="true">*</span></legend>
        ${all.map(([code, name]) => html`<label key=${code}><input type="checkbox" checked=${given[list].includes(code)} onChange=${() => turn(list, code)} /> ${words(name)}</label>`)}</fieldset>`;
    return () => {
      const rating = props.found.evaluation?.[0];
      if (rating) return html`<${Rated} rating=${rating} />`;
      return html`
        <form class="card rate" onSubmit=${send}><h2>${say('请评价这次办理', 'How were you served?')}</h2>
          <div class="levels" role="radiogroup" aria-label=${say('满意度', 'Satisfaction')}>${LEVELS.map(([code, zh, en]) => html`
            <label key=${code} class=${{ on: given.level === code }}><input type="radio" name="level" class="sr" value=${code} checked=${given.level === code} onChange=${() => { given.level = code; }} />
              ${face(code)}${say(zh, en)}</label>`)}</div>
          ${isBad(given.level) ? html`${ticks(say('哪个部门？', 'Which department?'), 'departments', involved())}
            ${ticks(say('为什么？', 'Why?'), 'reasons', reasons.value.map((each) => [each.code, each]))}` : ''}
          ${given.level ? html`<div class="apply-field"><label for="rate-words">${say('说点什么', 'In your own words')} <span class="may">${say('选填', 'optional')}</span></label>
            <textarea id="rate-words" maxlength="500" value=${given.words} onInput=${(event) => { given.words = event.target.value; }}></textarea></div>` : ''}
          ${failed.value ? html`<${Oops} failure=${failed.value} />` : ''}
          <p><button type="submit" class="main" disabled=${busy.value || !given.level || (isBad(given.level) && (given.reasons.length === 0 || given.departments.length === 0))}>${say('提交评价', 'Rate')}</button></p>
        </form>`;
    };
  },
};
