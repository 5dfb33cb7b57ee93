// Validation: documents held against the standard, and departments' systems against its scenarios.
import { style } from '../part/style.js';
import { say } from '../say.js';
import { html } from '../ui.js';
import { way, withQuery } from '../way.js';
import { Conformance } from './conformance.js';
import { History } from './history.js';
import { Judging } from './judging.js';
import { Runs } from './runs.js';

style('/console/validation/validation.css');

const PARTS = { '': Judging, kept: History, runs: Runs, conformance: Conformance };

export default {
  setup: () => () => {
    const part = way().query.part in PARTS ? way().query.part : '';
    const tab = (code, label) => html`<a href=${withQuery({ part: code, run: '' })} data-in="1" id=${`part-${code || 'document'}`} aria-current=${part === code ? 'page' : null}>${label}</a>`;
    return html`
      <div class="head"><h1>${say('校验与检测', 'Validation')}</h1><span class="sub">${say('文书是否符合标准，部门系统是否符合约定', 'Whether documents keep to the standard, and systems to what was agreed')}</span></div>
      <nav class="tabs" aria-label=${say('本页', 'This page')}>${tab('', say('校验文书', 'Validate a document'))}${tab('kept', say('最近的结论', 'Last verdicts'))}${tab('runs', say('运行检测', 'Run scenarios'))}${tab('conformance', say('别处的报告', 'Reports from elsewhere'))}</nav>
      <${PARTS[part]} key=${part} />`;
  },
};
