// What is wrong with a document: where, what to do about it, and who says so.
import { number, say, words } from '../say.js';
import { html } from '../ui.js';
import { badge } from './badge.js';

const MOST = 100;

const severity = (finding) => (finding.severity === 'error'
  ? badge('red', say('错误', 'Error')) : badge('yellow', say('提醒', 'Warning')));

/** The dictionary's entry here, at whatever address the hub thinks that it is reached. */
const dictionary = (address) => {
  try {
    const { pathname, hash } = new URL(address, location.origin);
    return pathname + hash;
  } catch {
    return '/standard/';
  }
};

/** `of` findings as the hub gives them; emits `go` with the one whose place is to be shown. */
export const Findings = {
  props: ['of'],
  emits: ['go'],
  setup: (props, { emit }) => () => html`<ol class="findings">
    ${props.of.slice(0, MOST).map((finding) => html`<li class=${finding.severity}>
      <p>${severity(finding)} <strong>${finding.field ? words(finding.field) : ''}</strong>
        ${finding.line ? html` <button type="button" class="plain" onClick=${() => emit('go', finding)}>${say(`第 ${finding.line} 行第 ${finding.column ?? 1} 列`, `line ${finding.line}, column ${finding.column ?? 1}`)}</button>` : ''}</p>
      <p>${words(finding.message)}</p>
      ${finding.remedy ? html`<p><strong>${say('怎样改：', 'What to do: ')}</strong>${words(finding.remedy)}</p>` : ''}
      <p class="where"><code>${finding.xpath ?? finding.pointer}</code> · <span class="tag">${finding.rule}</span>${finding.source ? ` · ${finding.source}` : ''}
        ${finding.dictionary ? html` · <a href=${dictionary(finding.dictionary)} target="_blank" rel="noopener">${say('数据字典', 'Dictionary')}</a>` : ''}</p>
    </li>`)}
    ${props.of.length > MOST ? html`<li class="warning">${say(`另有 ${number(props.of.length - MOST)} 处，见报告`, `${number(props.of.length - MOST)} more are in the reports`)}</li>` : ''}
  </ol>`,
};
