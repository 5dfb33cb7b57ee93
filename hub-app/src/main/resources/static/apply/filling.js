// Has the departments fill in what they know, if the applicant agrees.
import { post } from '/console/api.js';
import { acting } from '/console/part/acting.js';
import { Oops } from '/console/part/oops.js';
import { say, words } from '/console/say.js';
import { logIn, me } from '/console/session.js';
import { html } from '/console/ui.js';
import { context } from './form/context.js';
import { now } from './now.js';
import { pruned } from './pointer.js';
import { consentOf } from './submit.js';

const OUTCOMES = {
  provided: ['green', '已填入', 'filled in'],
  partial: ['yellow', '部分填入', 'partly filled in'],
  late: ['yellow', '未及时答复，请自行填写', 'did not answer in time; please fill in yourself'],
  unavailable: ['yellow', '暂时无法取得，请自行填写', 'not available now; please fill in yourself'],
  withheld: ['', '未显示：', 'not shown: '],
};

const Report = {
  props: ['reply'],
  setup(props) {
    const { departments } = context();
    const named = (code) => (departments.has(code) ? words(departments.get(code)) : code);
    return () => html`
      <p class="count"><strong>${say(`已替您填写 ${props.reply.count.filled} 项`, `${props.reply.count.filled} filled in for you`)}</strong>，${say(`您已填 ${props.reply.count.declared} 项，还缺 ${props.reply.count.missing} 项；免交材料 ${props.reply.count.materialsSpared} 份。`,
    ` by you: ${props.reply.count.declared}, still missing: ${props.reply.count.missing}; materials spared: ${props.reply.count.materialsSpared}.`)}</p>
      <ul class="asked">${props.reply.asked.map((each, index) => {
    const [colour, zh, en] = OUTCOMES[each.outcome] ?? ['yellow', each.why?.zh ?? each.outcome, each.why?.en ?? each.outcome];
    return html`<li key=${index}><span class=${['badge', colour]}>${named(each.department)}</span> ${say(zh, en)}
          ${each.why && each.outcome === 'withheld' ? html`<span class="faint"> ${words(each.why)}</span>` : ''}</li>`;
  })}</ul>`;
  },
};

/** The applicant's consent, the button, and what came of it. */
export const Filling = {
  props: ['own'],
  setup(props) {
    const { draft, matter, begin } = context();
    const { busy, failure: failed, attempt } = acting();
    const statement = () => say(
      `我同意为办理“${matter.name.zh}”，由${matter.prefill.departments.map((each) => each.zh).join('、')}依据${matter.prefill.legalBasis}提供我的有关数据。`,
      `I agree that, to do “${matter.name.en}”, ${matter.prefill.departments.map((each) => each.en).join(', ')} provide data about me (${matter.prefill.legalBasis}).`);
    const agree = (event) => { draft.consent = event.target.checked ? { at: now(), words: statement() } : false; };
    const fill = () => attempt(async () => {
      const reply = await post('/api/v1/subjects/me/prefill', {
        matterCode: matter.matterCode, division: draft.division,
        submission: { ...pruned(draft.submission), consent: consentOf(matter, draft.consent) },
      });
      const { consent, matterCode, envelope, ...submission } = reply.submission;
      draft.submission = begin(submission);
      draft.reply = reply;
    });
    return () => html`
      <section class="card filling"><h2>${say('由部门替您填写', 'Filled in for you')}</h2>
        ${!me().known ? html`<p>${say('登录后，您的姓名、住址、不动产等信息可由部门直接填入，相应材料也不用再交。也可不登录，自行填写。',
    'Once logged in, departments fill in what they know of you, and the materials for it need not be brought. You can also fill in everything yourself.')}</p>
          <p><button type="button" onClick=${logIn}>${say('登录', 'Log in')}</button></p>` : ''}
        ${me().known && !props.own ? html`<p class="faint">${say('预填只供申请人本人使用；当前登录的不是申请人。', 'Only applicants have forms filled in for themselves; this login is none.')}</p>` : ''}
        ${props.own ? html`
          <label class="consent"><input type="checkbox" checked=${Boolean(draft.consent)} onChange=${agree} /> <span>${statement()}</span></label>
          <p class="faint">${say('先填姓名，再填标有“凭此预填”的编号，能填入的更多；可反复使用。只显示您本人的数据，和您已写明全部权利人的不动产。',
    'Give your name first; with the numbers marked “prefills” more can be filled in; use it as often as you like. You are shown only your own data, and real estate of which you have named every owner.')}</p>
          <p><button type="button" class="main" disabled=${busy.value || (matter.prefill.consent && !draft.consent)} onClick=${fill}>${busy.value ? say('正在询问各部门…', 'Asking the departments…') : say('由部门填写', 'Fill in')}</button></p>` : ''}
        ${failed.value ? html`<${Oops} failure=${failed.value} again=${fill} />` : ''}
        <div role="status">${draft.reply && props.own ? html`<${Report} reply=${draft.reply} />` : ''}</div>
      </section>`;
  },
};
