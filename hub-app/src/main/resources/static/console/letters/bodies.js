// The message of a dead letter: each of its versions, and what was changed between two of them.
import { save } from '../api.js';
import { diff, inLines } from '../part/diff.js';
import { Editor } from '../part/editor.js';
import { Oops } from '../part/oops.js';
import { say, time } from '../say.js';
import { html, onMounted, ref, shallowRef } from '../ui.js';
import { text as masked } from '/app/mask.js';
import { body, bodyPlace } from './api.js';

const AROUND = 3;

/** The lines near a change; others are left out. */
function near(lines) {
  const keep = new Set();
  lines.forEach(({ kind }, index) => {
    if (kind !== 'same') for (let at = index - AROUND; at <= index + AROUND; at += 1) keep.add(at);
  });
  return lines.filter((_, index) => keep.has(index));
}

const SIGNS = { same: ' ', gone: '-', new: '+' };

const changes = (before, after) => {
  const lines = near(diff(inLines(before), inLines(after)));
  return lines.length === 0 ? html`<p class="faint">${say('两版内容相同。', 'The two say the same.')}</p>`
    : html`<div class="diff" tabindex="0" role="region" aria-label=${say('两版的不同', 'What was changed')}>${lines.map(({ kind, text }) => html`<pre class=${kind}>${SIGNS[kind]} ${text}</pre>`)}</div>`;
};

/** `of` the letter as the hub shows it. */
export const Bodies = {
  props: ['of'],
  setup(props) {
    const { letter: { id, version: newest } } = props.of;
    const version = ref(newest);
    const against = ref(newest > 0 ? newest - 1 : -1);
    const isClear = ref(false);
    const texts = shallowRef({});
    const failure = shallowRef(undefined);
    const isReadable = () => props.of.bodyReadable && props.of.form !== 'none';
    const read = async (...wanted) => {
      try {
        for (const each of wanted) {
          if (each >= 0 && !texts.value[each]) texts.value = { ...texts.value, [each]: await body(id, each) };
        }
      } catch (failed) {
        failure.value = failed;
      }
    };
    onMounted(() => { if (isReadable()) read(version.value, against.value); });
    const name = (each) => (each === 0 ? say('原始报文', 'Original') : say(`更正第 ${each} 版`, `Version ${each}`));
    const told = (each) => {
      const made = props.of.versions.find(({ number }) => number === each);
      return made ? `${made.by} · ${time(made.at)} · ${made.why}` : '';
    };
    const choose = (target, least) => (event) => { target.value = Number(event.target.value); if (target.value >= least) read(target.value); };
    const options = (chosen) => [...Array(newest + 1).keys()].map((each) => html`<option value=${each} selected=${each === chosen}>${name(each)}</option>`);
    const shown = (text) => (isClear.value ? text : masked(text));
    const text = () => {
      const now = texts.value[version.value];
      if (!now) return failure.value ? '' : html`<p class="loading">${say('正在读取报文……', 'Reading the message…')}</p>`;
      if (!now.isText) return html`<p class="notice">${say('内容不是文本，请下载查看。', 'It is no text; download it.')}</p>`;
      const before = texts.value[against.value];
      return html`<${Editor} id="letter-body" fixed=${true} label=${say('报文内容', 'The message')} value=${shown(now.text)} />
        ${newest > 0 ? html`<label for="against" class="field">${say('与此版对比', 'What was changed since')}<select id="against" onChange=${choose(against, 0)}>${options(against.value)}</select></label>` : ''}
        ${newest > 0 && before?.isText ? changes(shown(before.text), shown(now.text)) : ''}`;
    };
    return () => {
      if (!props.of.bodyReadable) return html`<p class="notice">${say('您的角色无权读取报文内容。', 'Your role may not read the message.')}</p>`;
      if (props.of.form === 'none') return html`<p class="notice">${say('平台无法打开该报文的内容。', 'The hub cannot open this message.')}</p>`;
      return html`<h3>${say('报文', 'The message')}</h3>
        <div class="fields">
          <label for="version">${say('版本', 'Version')}<select id="version" onChange=${choose(version, 0)}>${options(version.value)}</select></label>
          <button type="button" id="unmask" aria-pressed=${String(isClear.value)} onClick=${() => { isClear.value = !isClear.value; }}>${isClear.value ? say('隐去证件号和电话', 'Mask numbers') : say('显示明文', 'Show in clear')}</button>
          <button type="button" onClick=${() => save(bodyPlace(id, version.value), `${id}-${version.value}.txt`).catch((failed) => { failure.value = failed; })}>${say('下载', 'Download')}</button>
        </div>
        ${told(version.value) ? html`<p class="faint">${told(version.value)}</p>` : ''}
        ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
        ${text()}
        <p class="faint">${say('每次读取报文都记入审计。', 'Each reading of the message is in the audit trail.')}</p>`;
    };
  },
};
