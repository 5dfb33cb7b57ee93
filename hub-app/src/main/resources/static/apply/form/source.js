// Where the value of a field comes from, and what else is told about it.
import { say, time, words } from '/console/say.js';
import { html } from '/console/ui.js';
import { sourceOf, valueAt, write } from '../draft.js';
import { context } from './context.js';

const shown = (value) => (value === null || typeof value !== 'object' ? String(value) : '');

/** Who told a value. */
function teller(source, departments) {
  if (source.department === 'applicant') return say('您填写的', 'you');
  const name = departments.get(source.department);
  return name ? words(name) : source.department;
}

/** Below a field that departments know: who told it and when, or what they tell otherwise. */
export const Source = {
  props: ['pointer', 'label'],
  setup(props) {
    const { draft, departments } = context();
    const other = () => (draft.reply?.contradiction ?? []).find((each) => each.pointer === props.pointer);
    return () => {
      const source = sourceOf(draft, props.pointer);
      const told = other();
      if (told) {
        return html`
          <div class="told yellow" role="note"><span>${say('各方说法不一，请选一个：', 'This is told differently; choose one:')}</span>
            ${told.told.filter((each) => shown(each.value)).map((each) => html`
              <button type="button" aria-pressed=${String(valueAt(draft, props.pointer) === each.value)}
                onClick=${() => write(draft, props.pointer, each.value)}>${shown(each.value)}<small>${teller(each.source, departments)}</small></button>`)}
          </div>`;
      }
      if (!source || source.source.department === 'applicant') return '';
      const same = shown(source.value) === shown(valueAt(draft, props.pointer) ?? '');
      return same
        ? html`<span class="told">${say('来自', 'From ')}${teller(source.source, departments)}${source.source.obtainedAt ? say(`，${time(source.source.obtainedAt)} 取得`, `, obtained ${time(source.source.obtainedAt)}`) : ''}</span>`
        : html`<span class="told yellow">${say(`您已修改；${teller(source.source, departments)}登记为“${shown(source.value)}”。`,
    `You changed this; ${teller(source.source, departments)} has “${shown(source.value)}”.`)}
            <button type="button" class="plain" onClick=${() => write(draft, props.pointer, source.value)}>${say('恢复', 'Restore')}</button></span>`;
    };
  },
};
