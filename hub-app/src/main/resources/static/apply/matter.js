// Applying for a matter: who has to do with it, what they know already, the rest, and handing it in.
import { get } from '/console/api.js';
import { Oops } from '/console/part/oops.js';
import { say, words } from '/console/say.js';
import { isAny, me } from '/console/session.js';
import { html, nextTick, ref, shallowRef } from '/console/ui.js';
import { draftOf } from './draft.js';
import { Code } from './form/code.js';
import { idOf, offer } from './form/context.js';
import { faultText } from './form/fault.js';
import { Place } from './form/group.js';
import { Materials } from './materials.js';
import { Filling } from './filling.js';
import { departmentsOf } from './names.js';
import { completed, resolved, schemaOf } from './schema.js';
import { handIn } from './submit.js';

/** Sees to it that what must be given has its place in the form. */
function begin(submission, matter, root) {
  const form = resolved(resolved(root.properties.form, root).properties[matter.form], root);
  return {
    ...submission,
    applicant: completed(submission.applicant, resolved(root.properties.applicant, root), root),
    form: { [matter.form]: completed(submission.form?.[matter.form], form, root) },
  };
}

const Head = {
  props: ['matter'],
  setup: (props) => () => html`
    <section class="card matter-head"><h1>${words(props.matter.name)}</h1>
      ${props.matter.promisedDays ? html`<p>${say(`承诺 ${props.matter.promisedDays} 个工作日内办结`, `Done within ${props.matter.promisedDays} working days, as promised`)}${props.matter.statutoryDays ? say(`（法定 ${props.matter.statutoryDays} 个）`, ` (by law: ${props.matter.statutoryDays})`) : ''}</p>` : ''}
      <ol class="steps">${props.matter.steps.map((step) => html`<li key=${step.id}>${words(step.name)} <span class="faint">${words(step.departmentName)}</span></li>`)}</ol>
    </section>`,
};

/** All that is wrong, each a link to its field. */
const Faults = {
  props: ['faults'],
  setup: (props) => () => html`
    <div class="notice red" id="faults" role="alert" tabindex="-1"><p><strong>${say(`还有 ${props.faults.length} 处需要填写或更正，未提交：`, `Not handed in yet: ${props.faults.length} to be filled in or corrected`)}</strong></p>
      <ul>${props.faults.map((fault) => html`<li key=${fault.pointer + fault.rule}>
        <a href=${`#${idOf(fault.pointer)}`} onClick=${(event) => lead(event, fault.pointer)}>${words(fault.field) || fault.pointer}</a> ${faultText(fault)}</li>`)}</ul></div>`,
};

/** Leads to a field, even if it lies in a part that is folded. */
function lead(event, pointer) {
  event.preventDefault();
  let place = pointer;
  let found = document.getElementById(idOf(place));
  while (!found && place.includes('/')) {
    place = place.slice(0, place.lastIndexOf('/'));
    found = document.getElementById(idOf(place));
  }
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  found?.scrollIntoView({ block: 'center' });
  (found?.matches('fieldset') ? found.querySelector('input, select, textarea') : found)?.focus();
}

const Form = {
  props: ['matter', 'root', 'own'],
  setup(props) {
    const { matter, root } = props;
    const draft = draftOf(matter.matterCode, me().name);
    const departments = departmentsOf(matter);
    const failed = shallowRef(undefined);
    const sending = ref(false);
    draft.submission = begin(draft.submission, matter, root);
    if (props.own) {
      const person = draft.submission.applicant.naturalPerson ??= {};
      person.identityDocument = { ...person.identityDocument, type: '111', number: props.own.citizenId };
    }
    offer({ draft, root, matter, departments, begin: (submission) => begin(submission, matter, root) });

    async function send(event) {
      event.preventDefault();
      sending.value = true;
      failed.value = undefined;
      try {
        const { page } = await handIn(draft, matter);
        draft.forget();
        location.assign(page);
      } catch (failure) {
        if (failure.problem?.finding?.length > 0) draft.faults = failure.problem.finding.filter((each) => each.severity !== 'warning');
        else failed.value = failure;
        await nextTick();
        document.getElementById('faults')?.focus();
      } finally {
        sending.value = false;
      }
    }
    return () => html`
      <form class="stack" novalidate onSubmit=${send}>
        <${Head} matter=${matter} />
        <section class="card">
          <div class="apply-field"><label for="division">${say('办理地区', 'Where to apply')} <span class="must" aria-hidden="true">*</span></label>
            <${Code} list="division-code" id="division" value=${draft.division} required=${true} onChoose=${(code) => { draft.division = code; }} />
            <span class="told">${say('输入地名或六位区划代码', 'Type a name, or the six digits of the division')}</span></div>
          <${Place} schema=${root.properties.applicant} pointer="/applicant" required=${true} fixed=${Boolean(props.own)} />
        </section>
        ${matter.prefill ? html`<${Filling} own=${props.own} />` : ''}
        <section class="card form-part"><${Place} schema=${resolved(root.properties.form, root).properties[matter.form]} pointer=${`/form/${matter.form}`} required=${true} /></section>
        <${Materials} />
        ${draft.faults.length > 0 ? html`<${Faults} faults=${draft.faults} />` : ''}
        ${failed.value ? html`<${Oops} failure=${failed.value} />` : ''}
        <p class="faint">${say('提交一次，各部门同时办理。填写的内容在提交前只保存在本标签页中。', 'Handed in once, all departments work on it. Until then what you type is kept in this tab only.')}</p>
        <div class="submit"><button type="submit" class="main" disabled=${sending.value}>${sending.value ? say('正在提交…', 'Handing in…') : say('提交申请', 'Hand in')}</button></div>
      </form>`;
  },
};

export default {
  props: ['of'],
  setup(props) {
    const ready = shallowRef(undefined);
    const failed = shallowRef(undefined);
    const load = async () => {
      try {
        const mayFill = me().known && isAny('applicant');
        const [matter, root, own] = await Promise.all([
          get(`/api/v1/matters/${encodeURIComponent(props.of)}`), schemaOf('submission'),
          mayFill ? get('/api/v1/subjects/me') : undefined]);
        document.title = `${words(matter.name)} · ${say('一表通', 'Yibiao')}`;
        ready.value = { matter, root, own };
        failed.value = undefined;
      } catch (failure) {
        failed.value = failure;
      }
    };
    load();
    return () => html`
      ${failed.value ? html`<${Oops} failure=${failed.value} again=${load} />` : ''}
      ${!ready.value && !failed.value ? html`<p class="loading">${say('正在准备表单…', 'Preparing the form…')}</p>` : ''}
      ${ready.value ? html`<${Form} ...${ready.value} />` : ''}`;
  },
};
