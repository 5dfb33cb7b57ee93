// Mends the message of a dead letter: as one writes, the hub says what is wrong with it, and where.
import { Confirm } from '../part/confirm.js';
import { Editor } from '../part/editor.js';
import { Findings } from '../part/findings.js';
import { unhurried } from '../part/judge.js';
import { Oops } from '../part/oops.js';
import { say } from '../say.js';
import { html, onBeforeUnmount, onMounted, ref, shallowRef } from '../ui.js';
import { body, mend } from './api.js';
import { check, held } from './form.js';

/** The letter `of` which it is; emits `done` with the words for it, and `close`. */
export const Mend = {
  props: ['of'],
  emits: ['done', 'close'],
  setup(props, { emit }) {
    const { id, from, version } = props.of.letter;
    const text = ref(undefined);
    const before = ref('');
    const verdict = shallowRef(undefined);
    const failure = shallowRef(undefined);
    const at = shallowRef(undefined);
    let going = new AbortController();
    const look = async () => {
      going.abort();
      going = new AbortController();
      const { signal } = going;
      try {
        const found = await check(from, text.value, signal);
        if (signal.aborted) return;
        verdict.value = found;
        failure.value = undefined;
      } catch (failed) {
        if (!signal.aborted && failed.name !== 'AbortError') failure.value = failed;
      }
    };
    const soon = unhurried(look);
    const write = (written) => { text.value = written; verdict.value = verdict.value && { ...verdict.value, old: true }; soon(); };
    onMounted(async () => {
      try {
        text.value = (await body(id, version)).text;
        before.value = text.value;
        await look();
      } catch (failed) {
        failure.value = failed;
      }
    });
    onBeforeUnmount(() => going.abort());
    const errors = () => (verdict.value?.finding ?? []).filter((each) => each.severity === 'error').length;
    const state = () => {
      if (!verdict.value || verdict.value.old) return html`<p class="live" role="status">${say('正在校验……', 'Checking…')}</p>`;
      return verdict.value.valid
        ? html`<p class="notice green" role="status">${say('可以保存', 'It can be saved')}</p>`
        : html`<p class="notice red" role="status">${say(`${errors()} 处错误`, `${errors()} error(s)`)}</p>`;
    };
    return () => html`
      <${Confirm} title=${say('更正报文', 'Mend the message')} act=${say('保存为新版本', 'Save as a new version')} broad=${true}
        ready=${text.value !== undefined && text.value !== before.value && verdict.value?.valid === true && !verdict.value.old}
        deed=${(why) => mend(id, text.value, why)} onDone=${() => emit('done', say('已更正，可以重放', 'Mended; it can be replayed'))} onClose=${() => emit('close')}>
        <p class="faint">${held(from)} · ${say('原始报文保留不变', 'the original stays as it is')}</p>
        ${failure.value ? html`<${Oops} failure=${failure.value} />` : ''}
        ${text.value === undefined ? (failure.value ? '' : html`<p class="loading">${say('正在读取报文……', 'Reading the message…')}</p>`) : html`
          <div class="mending"><${Editor} id="new-body" label=${say('更正后的报文', 'The mended message')} value=${text.value} marks=${verdict.value?.finding ?? []} at=${at.value} onChange=${write} />
            <aside aria-label=${say('校验结果', 'Findings')}>${state()}<${Findings} of=${verdict.value?.finding ?? []} onGo=${(place) => { at.value = { ...place }; }} /></aside></div>`}
      <//>`;
  },
};
