// Judges a document: the verdict stands beside it, and what is wrong is marked in it.
import { ask } from '../api.js';
import { badge } from '../part/badge.js';
import { Editor } from '../part/editor.js';
import { Findings } from '../part/findings.js';
import { judge, judged, unhurried } from '../part/judge.js';
import { Oops } from '../part/oops.js';
import { number, say, words } from '../say.js';
import { html, onBeforeUnmount, onMounted, ref, shallowRef } from '../ui.js';
import { keep } from './kept.js';
import { documents, Samples, VERSIONS } from './samples.js';

const REPORTS = [['html', 'HTML', 'html'], ['text', 'TXT', 'txt'], ['json', 'JSON', 'json'], ['junit', 'JUnit', 'junit.xml'],
  ['svrl', 'SVRL', 'svrl.xml'], ['sarif', 'SARIF', 'sarif.json'], ['gitb', 'GITB TAR', 'gitb.xml']];
const SHOWN = 1_000_000; // bytes; of a larger file the verdict alone is shown

const count = (finding, severity) => finding.filter((each) => each.severity === severity).length;

export const Judging = {
  setup() {
    const text = ref('');
    const name = ref('');
    const file = shallowRef(undefined); // what is judged if the text shown is not the same bytes
    const type = ref('');
    const standard = ref('');
    const kinds = shallowRef([]);
    const verdict = shallowRef(undefined);
    const failure = shallowRef(undefined);
    const busy = ref(false);
    const live = ref(true);
    const at = shallowRef(undefined);
    let going = new AbortController();
    onMounted(async () => { kinds.value = await documents(VERSIONS[0]).catch(() => []); });
    onBeforeUnmount(() => going.abort());
    const content = () => file.value ?? text.value;
    const isEmpty = () => !file.value && text.value.trim() === '';
    const run = async ({ isKept = true } = {}) => {
      going.abort();
      going = new AbortController();
      const { signal } = going;
      if (isEmpty()) { verdict.value = undefined; return; }
      busy.value = true;
      try {
        const found = await judge(content(), { type: type.value, standard: standard.value, signal });
        if (signal.aborted) return;
        verdict.value = found;
        failure.value = undefined;
        if (isKept) {
          keep({ name: name.value || say('粘贴的文书', 'pasted'), at: new Date().toISOString(), type: found.type ?? '', version: found.version,
            valid: found.valid, errors: count(found.finding, 'error'), warnings: count(found.finding, 'warning'), sha256: found.sha256 });
        }
      } catch (failed) {
        if (!signal.aborted) { failure.value = failed; verdict.value = undefined; }
      }
      if (!signal.aborted) busy.value = false;
    };
    const soon = unhurried(() => { if (live.value) run({ isKept: false }); }, 600);
    const write = (written) => { text.value = written; file.value = undefined; soon(); };
    const take = async (given) => {
      if (!given) return;
      name.value = given.name;
      const shown = given.size > SHOWN ? '' : await given.text();
      text.value = shown;
      // what is shown may have lost its bytes: another encoding, say
      file.value = shown !== '' && new TextEncoder().encode(shown).length === given.size ? undefined : given;
      run();
    };
    const sample = async (address) => {
      try {
        name.value = address.slice(address.lastIndexOf('/') + 1);
        text.value = await (await ask(address, { headers: { Accept: '*/*' } })).text();
        file.value = undefined;
        run();
      } catch (failed) { failure.value = failed; }
    };
    const download = async (kind, ending) => {
      try {
        const answer = await judged(content(), { type: type.value, standard: standard.value, report: kind });
        const link = document.createElement('a');
        link.href = URL.createObjectURL(await answer.blob());
        link.download = `${(name.value || 'verdict').replace(/\.(xml|json)$/, '')}.${ending}`;
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      } catch (failed) { failure.value = failed; }
    };
    const choose = (target) => (event) => { target.value = event.target.value; run({ isKept: false }); };
    const submit = (event) => { event.preventDefault(); run(); };
    const form = () => html`
      <form id="wish" class="card fields" aria-label=${say('要校验的文书', 'The document')} onSubmit=${submit}>
        <label for="file">${say('选择文件', 'Choose a file')}<input id="file" class="file" type="file" accept=".xml,.json,application/xml,application/json" onChange=${(event) => take(event.target.files[0])} /></label>
        <${Samples} onTake=${sample} />
        <label for="type">${say('文书种类', 'Kind')}<select id="type" onChange=${choose(type)}><option value="">${say('自动识别', 'find out')}</option>
          ${kinds.value.map((kind) => html`<option value=${kind.name} selected=${type.value === kind.name}>${words(kind).split(/[：:]/)[0]} · ${kind.name}</option>`)}</select></label>
        <label for="standard">${say('标准版本', 'Version')}<select id="standard" onChange=${choose(standard)}><option value="">${say('按文书所述', 'as it says')}</option>
          ${VERSIONS.map((each) => html`<option value=${each} selected=${standard.value === each}>${each}</option>`)}</select></label>
        <button type="submit" class="main" disabled=${isEmpty() || busy.value}>${say('校验', 'Validate')}</button>
        <label class="check" for="live"><input id="live" type="checkbox" checked=${live.value} onChange=${(event) => { live.value = event.target.checked; soon(); }} />${say('边写边校验', 'as I write')}</label>
      </form>`;
    const facts = (found) => html`<dl class="pairs">
      <dt>${say('种类', 'Kind')}</dt><dd>${found.type ? html`<code>${found.type}</code>` : say('未识别', 'unknown')}</dd>
      <dt>${say('形式', 'Form')}</dt><dd>${found.form}</dd><dt>${say('标准版本', 'Version')}</dt><dd>${found.version}</dd>
      <dt>SHA-256</dt><dd><code>${found.sha256}</code></dd></dl>`;
    const result = () => {
      const found = verdict.value;
      if (failure.value) return html`<${Oops} failure=${failure.value} again=${run} />`;
      if (!found && busy.value) return html`<p class="loading">${say('正在校验……', 'Validating…')}</p>`;
      if (!found) return html`<div class="empty"><p>${say('粘贴一份 XML 或 JSON 文书、拖入文件，或选一份样例。', 'Paste a document in XML or JSON, drop a file, or choose a sample.')}</p><p>${say('内容不会保存。', 'Nothing of it is kept.')}</p></div>`;
      const errors = count(found.finding, 'error');
      const warnings = found.finding.length - errors;
      return html`
        <h2 id="verdict-title" class=${found.valid ? 'valid' : 'invalid'} role="status">${found.valid ? badge('green', say('通过', 'Valid')) : badge('red', say('不通过', 'Invalid'))}
          <small>${say(`${number(errors)} 处错误，${number(warnings)} 处提醒`, `${number(errors)} error(s), ${number(warnings)} warning(s)`)}</small></h2>
        ${found.unchecked ? html`<p class="notice red">${found.unchecked}</p>` : ''}
        ${facts(found)}
        <div class="fields reports" role="group" aria-label=${say('下载报告', 'Download the report')}><span class="faint">${say('下载报告', 'Report')}</span>
          ${REPORTS.map(([kind, label, ending]) => html`<button type="button" id=${`report-${kind}`} onClick=${() => download(kind, ending)}>${label}</button>`)}</div>
        <${Findings} of=${found.finding} onGo=${(place) => { at.value = { ...place }; }} />`;
    };
    return () => html`<div class="stack">${form()}
      <div class="judged">
        <section class="card"><h2>${say('文书', 'Document')} <small>${name.value || say('可拖入文件', 'a file may be dropped here')}</small></h2>
          ${file.value && text.value === '' ? html`<p class="notice">${say(`文件 ${number(file.value.size)} 字节，太大，不在此显示。`, `The file has ${number(file.value.size)} bytes, too many to be shown here.`)}</p>` : ''}
          <${Editor} id="document" tall=${true} label=${say('文书', 'Document')} value=${text.value} marks=${verdict.value?.finding ?? []} at=${at.value} onChange=${write} onFile=${take} /></section>
        <section class="card verdict" id="verdict" aria-label=${say('结论', 'Verdict')} aria-busy=${String(busy.value)}>${result()}</section>
      </div></div>`;
  },
};
