// What a person should look at, the worst first; each leads to where one can act.
import { say, words } from '../say.js';
import { html } from '../ui.js';

const KINDS = {
  department: ['部门', 'Department'],
  errors: ['失败', 'Failures'],
  queue: ['队列', 'Queue'],
  'dead-letters': ['死信', 'Dead letters'],
  node: ['节点', 'Node'],
  late: ['逾期', 'Late'],
  database: ['数据库', 'Database'],
};

const PLACES = {
  'dead-letters': () => '/dead-letters',
  late: () => '/supervision?show=late',
};

/** `onOpen` is called with the code of a department that is chosen. */
export const Troubles = {
  props: ['of'],
  emits: ['open'],
  setup: (props, { emit }) => () => {
    if (props.of.length === 0) {
      return html`<div class="notice green"><p>${say('一切正常：没有需要处理的问题。', 'All is well: nothing needs a person.')}</p></div>`;
    }
    return html`<ul class="troubles" aria-label=${say('需要处理的问题', 'What needs a person')}>${props.of.map((each) => html`
      <li class=${each.severity}>
        <span class="kind">${say(...(KINDS[each.kind] ?? [each.kind, each.kind]))}</span>
        ${PLACES[each.kind]
    ? html`<a href=${PLACES[each.kind](each)} data-in="1">${words(each.text)}</a>`
    : ['department', 'errors'].includes(each.kind)
      ? html`<button type="button" class="plain" onClick=${() => emit('open', each.party)}>${words(each.text)}</button>`
      : html`<span>${words(each.text)}</span>`}
      </li>`)}</ul>`;
  },
};
