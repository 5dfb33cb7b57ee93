// A text with line numbers, in which places are marked; it can be written in unless it is only shown.
import { style } from './style.js';
import { say } from '../say.js';
import { computed, html, ref, watch } from '../ui.js';

style('/console/part/editor.css');

const LINE = 20; // pixels, as in editor.css
const TOKEN = /^\s*("(?:[^"\\]|\\.)*"|<\/?[^\s>]+>?|[^\s,<>[\]{}]+|.)/;

/** The text of a marked line, before, at and behind its mark. */
function pieces(line, column) {
  const at = Math.max(0, (column ?? 1) - 1);
  const [found = line.slice(at)] = TOKEN.exec(line.slice(at)) ?? [];
  return found ? [line.slice(0, at), found, line.slice(at + found.length)] : ['', line, ''];
}

/**
 * `value` the text; `marks` places `{line, column, severity}`; `at` a place to go to, a new object for
 * each time; `label`, `id` and `fixed` (only shown). Emits `change` with the text, and `file` for what
 * is dropped on it.
 */
export const Editor = {
  props: ['value', 'marks', 'at', 'label', 'id', 'fixed', 'tall', 'describedby'],
  emits: ['change', 'file'],
  setup(props, { emit }) {
    const area = ref(undefined);
    const gutter = ref(undefined);
    const layer = ref(undefined);
    const dropping = ref(false);
    const lines = computed(() => props.value.split('\n'));
    const marked = computed(() => {
      const found = new Map();
      for (const mark of props.marks ?? []) {
        if (mark.line >= 1 && mark.line <= lines.value.length && found.get(mark.line)?.severity !== 'error') found.set(mark.line, mark);
      }
      return [...found.values()];
    });
    const numbers = computed(() => lines.value.map((_, index) => index + 1).join('\n'));
    const follow = () => {
      gutter.value.scrollTop = area.value.scrollTop;
      // moved rather than scrolled: without scroll bars it would end elsewhere than the text
      layer.value.style.transform = `translate(${-area.value.scrollLeft}px, ${-area.value.scrollTop}px)`;
    };
    watch(() => props.at, (place) => {
      if (!place || !area.value) return;
      const before = lines.value.slice(0, place.line - 1).reduce((sum, line) => sum + line.length + 1, 0);
      const [head, found] = pieces(lines.value[place.line - 1] ?? '', place.column);
      area.value.focus({ preventScroll: true });
      area.value.setSelectionRange(before + head.length, before + head.length + found.length);
      area.value.scrollTop = Math.max(0, (place.line - 4) * LINE);
      area.value.scrollIntoView({ block: 'nearest' });
      follow();
    }, { flush: 'post' });
    const drop = (event) => {
      dropping.value = false;
      if (event.dataTransfer.files.length === 0 || props.fixed) return;
      event.preventDefault();
      emit('file', event.dataTransfer.files[0]);
    };
    const over = (event) => { event.preventDefault(); dropping.value = !props.fixed; };
    return () => html`
      <div class=${['editor', props.tall ? 'tall' : '', dropping.value ? 'dropping' : '']}>
        <div class="gutter" ref=${gutter} aria-hidden="true"><pre>${numbers.value}</pre>
          ${marked.value.map((mark) => html`<span class=${mark.severity} style=${{ top: `${(mark.line - 1) * LINE + 8}px` }}>${mark.line}</span>`)}</div>
        <div class="writing">
          <div class="layer" aria-hidden="true"><div class="within" ref=${layer} style=${{ height: `${lines.value.length * LINE + 24}px` }}>
            ${marked.value.map((mark) => {
    const [head, found, rest] = pieces(lines.value[mark.line - 1], mark.column);
    return html`<pre class=${mark.severity} style=${{ top: `${(mark.line - 1) * LINE + 8}px` }}>${head}<mark>${found}</mark>${rest}</pre>`;
  })}</div></div>
          <textarea ref=${area} id=${props.id} wrap="off" spellcheck="false" autocomplete="off" aria-label=${props.label ?? null}
            aria-describedby=${props.describedby ?? null} readonly=${Boolean(props.fixed)} value=${props.value} onScroll=${follow}
            onInput=${(event) => emit('change', event.target.value)} onDragover=${over} onDragleave=${() => { dropping.value = false; }} onDrop=${drop}></textarea>
        </div>
        <span class="sr" role="status">${marked.value.length > 0 ? say(`标出 ${marked.value.length} 行`, `${marked.value.length} line(s) marked`) : ''}</span>
      </div>`;
  },
};
