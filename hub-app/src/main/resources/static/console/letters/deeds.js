// Replays one dead letter, sends it elsewhere or closes it, once the person has said why.
import { Confirm } from '../part/confirm.js';
import { say } from '../say.js';
import { html, ref } from '../ui.js';
import { close, replay, reroute } from './api.js';
import { effect } from './words.js';

const DEEDS = {
  replay: {
    title: ['重放死信', 'Replay the dead letter'], act: ['重放', 'Replay'], done: ['已重放', 'Replayed'],
    tells: (row) => say(`重放后：${effect(row.kind)}。已生效的不会再执行。`, `It ${effect(row.kind)}. What has had its effect has it no second time.`),
  },
  reroute: {
    title: ['改投死信', 'Send the dead letter elsewhere'], act: ['改投', 'Send there'], done: ['已改投', 'Sent there'],
    tells: () => say('报文改送到另一条同类队列。', 'The message goes to another queue of its kind.'),
  },
  close: {
    title: ['关闭死信', 'Close the dead letter'], act: ['关闭死信', 'Close it'], done: ['已关闭', 'Closed'], danger: true,
    tells: () => say('不再处理，且不能再打开；报文和经过仍保留。', 'Nothing follows and it cannot be opened again; the message and its history are kept.'),
  },
};
const OUTCOMES = {
  'replayed-before': ['此前已重放，未重复执行', 'It was replayed before; nothing was done twice'],
  'done-already': ['已办结，无需重放', 'It is done already'],
};

/** `name` of the deed, and the letter `of`; emits `done` with the words for it, and `close`. */
export const Deed = {
  props: ['name', 'of'],
  emits: ['done', 'close'],
  setup(props, { emit }) {
    const queue = ref(props.of.elsewhere[0] ?? '');
    const { id } = props.of.letter;
    const acts = {
      replay: (reason) => replay(id, reason),
      reroute: (reason) => reroute(id, queue.value, reason),
      close: (reason) => close(id, reason),
    };
    const deed = DEEDS[props.name];
    const done = (came) => emit('done', say(...(OUTCOMES[came?.outcome] ?? deed.done)));
    return () => html`
      <${Confirm} title=${say(...deed.title)} act=${say(...deed.act)} danger=${Boolean(deed.danger)} deed=${acts[props.name]} onDone=${done} onClose=${() => emit('close')}>
        <p><code>${props.of.letter.from}</code> · ${props.of.letter.version > 0 ? say(`更正第 ${props.of.letter.version} 版`, `mended, version ${props.of.letter.version}`) : say('原始报文', 'the original')}</p>
        <p>${deed.tells(props.of.letter)}</p>
        ${props.name === 'reroute' ? html`<label class="field" for="to-queue">${say('改投到', 'To')}<select id="to-queue" onChange=${(event) => { queue.value = event.target.value; }}>
          ${props.of.elsewhere.map((each) => html`<option value=${each} selected=${each === queue.value}>${each}</option>`)}</select></label>` : ''}
      <//>`;
  },
};
