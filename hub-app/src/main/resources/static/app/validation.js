// The page of validation: has a document judged, and shows what is wrong, where, and what to do.
import { both, button, el } from './dom.js';

const KINDS = ['submission', 'receipt', 'stepRequest', 'stepResult', 'case', 'problem', 'matter', 'licence',
  'evidenceRequest', 'evidenceResponse', 'changeEvent', 'supervisionSignal', 'batch'];
const REPORTS = { html: 'HTML', text: 'TXT', json: 'JSON', junit: 'JUnit', svrl: 'SVRL', sarif: 'SARIF', gitb: 'GITB' };
const ENDINGS = { html: 'html', text: 'txt', json: 'json', junit: 'junit.xml', svrl: 'svrl.xml', sarif: 'sarif.json', gitb: 'gitb.xml' };
const at = (id) => document.getElementById(id);
const form = at('wish');
const text = at('document');
let chosen;

const content = () => chosen ?? text.value;

function ask(report) {
  const query = new URLSearchParams({ report });
  for (const name of ['type', 'standard']) {
    if (at(name).value) query.set(name, at(name).value);
  }
  return fetch(`/api/v1/validation?${query}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/octet-stream' },
    body: content(),
  });
}

function notice(zh, en, detail = '') {
  at('notice').replaceChildren(...zh ? [el('p', { class: 'notice bad' }, both({ zh, en }), ' ', detail)] : []);
}

function go(finding) {
  text.focus();
  const lines = text.value.split('\n');
  const from = lines.slice(0, finding.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
  text.setSelectionRange(from, from + (lines[finding.line - 1] ?? '').length);
  text.scrollTop = Math.max(0, finding.line - 4) * (text.scrollHeight / lines.length);
}

function item(finding) {
  const severity = finding.severity === 'error' ? { zh: '错误', en: 'Error' } : { zh: '提醒', en: 'Warning' };
  const jump = chosen ? '' : button({ zh: `到第 ${finding.line} 行`, en: `Go to line ${finding.line}` }, () => go(finding));
  return el('li', {},
    el('span', { class: `severity ${finding.severity}` }, both(severity)), ' ',
    el('strong', {}, finding.field ? both(finding.field) : ''),
    el('p', { class: 'message' }, finding.message.zh), el('p', { lang: 'en', class: 'hint' }, finding.message.en),
    el('div', { class: 'todo' }, el('div', {}, '怎样改：', finding.remedy.zh), el('div', { lang: 'en' }, 'What to do: ', finding.remedy.en)),
    finding.text ? el('pre', {}, finding.text.trim()) : '',
    el('p', { class: 'where' }, `${finding.line}:${finding.column} · ${finding.xpath ?? finding.pointer} · ${finding.rule} · `,
      finding.source, ' · ', el('a', { href: finding.dictionary }, both({ zh: '数据字典', en: 'Dictionary' }))),
    jump);
}

async function save(kind) {
  const answer = await ask(kind);
  const link = el('a', { href: URL.createObjectURL(await answer.blob()), download: `verdict.${ENDINGS[kind]}` });
  link.click();
  URL.revokeObjectURL(link.href);
}

function show(report) {
  const [verdict] = report.document;
  const count = verdict.finding.length;
  const words = verdict.valid
    ? { zh: count ? `通过，${count} 处提醒` : '通过', en: count ? `Valid, with ${count} warning(s)` : 'Valid' }
    : { zh: `不通过：${count} 处`, en: `Invalid: ${count} finding(s)` };
  at('verdict-title').className = verdict.valid ? 'valid' : 'invalid';
  at('verdict-title').replaceChildren(...both(words));
  at('facts').textContent = `${verdict.form} · ${verdict.type ?? '?'} · ${verdict.version} · SHA-256 ${verdict.sha256}`;
  at('findings').replaceChildren(...verdict.finding.map(item));
  at('reports').replaceChildren(...both({ zh: '下载报告', en: 'Download the report' }), ' ',
    ...Object.entries(REPORTS).map(([kind, label]) => button({ zh: label, en: label }, () => save(kind))));
  at('verdict').hidden = false;
  at('verdict-title').focus();
}

async function judge() {
  notice();
  at('verdict').hidden = true;
  try {
    const answer = await ask('json');
    if (answer.ok) {
      show(await answer.json());
    } else {
      const problem = await answer.json().catch(() => ({}));
      notice('没有校验。', 'It was not validated.', problem.detail ?? String(answer.status));
    }
  } catch {
    notice('平台暂时无法访问，请稍后再试。', 'The hub cannot be reached; try again later.');
  }
}

async function take(file) {
  if (!file) return;
  chosen = undefined;
  if (file.size > 1_000_000) {
    chosen = file;
    text.value = `${file.name} (${file.size})`;
  } else {
    const shown = await file.text();
    text.value = shown;
    // what is shown may have lost its bytes: another encoding, say
    chosen = new TextEncoder().encode(shown).length === file.size ? undefined : file;
  }
}

for (const kind of KINDS) at('type').append(el('option', {}, kind));
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const deed = form.querySelector('button');
  deed.disabled = true;
  await judge();
  deed.disabled = false;
});
at('file').addEventListener('change', () => take(at('file').files[0]));
text.addEventListener('input', () => { chosen = undefined; });
text.addEventListener('dragover', (event) => { event.preventDefault(); text.classList.add('dropping'); });
text.addEventListener('dragleave', () => text.classList.remove('dropping'));
text.addEventListener('drop', (event) => {
  event.preventDefault();
  text.classList.remove('dropping');
  return take(event.dataTransfer.files[0]);
});
