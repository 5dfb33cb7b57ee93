// Following a case by its number: where it stands, what came of it, and rating it when it is done.
import { get } from '/console/api.js';
import { Oops } from '/console/part/oops.js';
import { say, time, words } from '/console/say.js';
import { html, onUnmounted, ref, shallowRef } from '/console/ui.js';
import { labelOf } from '../names.js';
import { Rate } from './rate.js';
import { Result } from './result.js';

const EVERY = 4000;
const RUNNING = new Set(['in-progress', 'waiting-for-person', 'correction-needed']);
const SIGNS = { done: '✓', skipped: '–', refused: '✕', 'correction-needed': '!', 'waiting-for-person': '!', 'in-progress': '●', retrying: '●' };

const Step = {
  props: ['part'],
  setup: (props) => () => html`
    <li class=${['step', props.part.state]}>
      <span class="sign" aria-hidden="true">${SIGNS[props.part.state] ?? '○'}</span>
      <div><b>${words(props.part.name)}</b> <span class="faint">${words(props.part.department.name)}</span>
        <div>${labelOf('part-state', props.part.state)}${props.part.endedAt ? html`<span class="faint">，${time(props.part.endedAt)}</span>` : ''}</div>
        ${props.part.reason && props.part.state !== 'done' ? html`<p class="why">${words(props.part.reason.text)}</p>` : ''}
        <${Result} part=${props.part} /></div>
    </li>`,
};

const Receipt = {
  props: ['found', 'hasKey'],
  setup(props) {
    const done = ref(false);
    const copy = async () => {
      await navigator.clipboard.writeText(location.href);
      done.value = true;
    };
    return () => html`
      <p class="receipt">${say('办件编号', 'Case')} <b class="mono">${props.found.caseNumber}</b>
        ${props.hasKey ? html`<button type="button" onClick=${copy}>${done.value ? say('已复制', 'Copied') : say('复制查询链接', 'Copy the link')}</button>
          <span class="faint">${say('链接含查询密钥，凭它可随时查询，请妥善保管。', 'It holds the key that opens the case: keep it safe.')}</span>` : ''}</p>`;
  },
};

export default {
  props: ['of'],
  setup(props) {
    const key = new URLSearchParams(location.hash.slice(1)).get('key') ?? '';
    const found = shallowRef(undefined);
    const failed = shallowRef(undefined);
    let next;
    document.title = `${props.of} · ${say('一表通', 'Yibiao')}`;
    const load = async () => {
      clearTimeout(next);
      try {
        found.value = await get(`/api/v1/cases/${encodeURIComponent(props.of)}`, { key });
        failed.value = undefined;
      } catch (failure) {
        failed.value = failure;
      }
      const again = failed.value ? failed.value.status === 0 || failed.value.status >= 500 : RUNNING.has(found.value.state);
      if (again) next = setTimeout(load, EVERY);
    };
    load();
    onUnmounted(() => clearTimeout(next));
    const done = () => found.value.part.filter((part) => ['done', 'skipped'].includes(part.state)).length;
    return () => html`
      ${failed.value && [401, 403].includes(failed.value.status) ? html`<p class="notice yellow">${say('请打开回执中的完整链接（含查询密钥），或以申请人身份登录。', 'Open the whole link of the receipt (with its key), or log in as the applicant.')}</p>` : ''}
      ${failed.value ? html`<${Oops} failure=${failed.value} again=${load} />` : ''}
      ${!found.value && !failed.value ? html`<p class="loading">${say('正在读取办件…', 'Reading the case…')}</p>` : ''}
      ${found.value ? html`
        <section class=${['card', 'case', found.value.state]}>
          <h1>${words(found.value.matterName)}</h1>
          <p class="state" role="status"><strong>${labelOf('case-state', found.value.state)}</strong> ${say(`${found.value.part.length} 步中已完成 ${done()} 步`, `${done()} of ${found.value.part.length} steps done`)}</p>
          <progress max=${found.value.part.length} value=${done()} aria-label=${say('进度', 'Progress')}></progress>
          <${Receipt} found=${found.value} hasKey=${Boolean(key)} />
        </section>
        ${found.value.state === 'correction-needed' ? html`<p class="notice yellow">${say('部门需要您补正，见下。请更正后重新提交一份申请；部门已有的信息会再次替您填入。', 'A department needs a correction, see below. Hand in the form once more, corrected; what departments know is filled in again.')}
          <a href=${`/apply/matters/${found.value.matterCode}`} data-in="1">${say('重新填写', 'Fill in again')}</a></p>` : ''}
        <section class="card"><h2>${say('各部门办理', 'The departments')}</h2>
          <ol class="case-steps">${found.value.part.map((part) => html`<${Step} key=${part.stepId} part=${part} />`)}</ol>
          <p><a href=${`/cases/${found.value.caseNumber}${key ? `#key=${key}` : ''}`}>${say('每一次传输的记录', 'The record of every hop')}</a></p>
        </section>
        ${['completed', 'refused'].includes(found.value.state) ? html`<${Rate} found=${found.value} caseKey=${key} onRated=${load} />` : ''}` : ''}`;
  },
};
