// Server-sent events with a login: EventSource can show no token, fetch can.
import { ask } from './api.js';
import { hasEnded } from './ended.js';
import { watch } from './ui.js';

const SHORTEST = 1000;
const LONGEST = 15_000;
const NOT_ALLOWED = 60_000;

// the hub tells something every other second; a connection that died tells nothing of it
const QUIET = 20_000;

async function read(answer, heard) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const lines = block.split('\n').filter((line) => line.startsWith('data:'));
      if (lines.length > 0) heard(JSON.parse(lines.map((line) => line.slice(5)).join('\n')));
    }
  }
}

/** One connection, until it ends by itself; throws if it could not be made, broke, or went quiet. */
async function hold(path, heard, turn) {
  let quiet;
  const wait = () => {
    clearTimeout(quiet);
    quiet = setTimeout(() => turn.abort(), QUIET);
  };
  wait();
  try {
    const answer = await ask(path, { headers: { Accept: 'text/event-stream' }, signal: turn.signal });
    await read(answer, (event) => {
      wait();
      heard(event);
    });
  } finally {
    clearTimeout(quiet);
  }
}

/**
 * Hears what comes from a place until the function that this gives is called, or nobody is logged in any
 * more. The hub ends each stream after a while, and it is taken up again; one that breaks, too, after a
 * pause that grows. `state` is told `{live, since, failure, ended}`, since when nothing was heard.
 */
export function listen(path, hear, state) {
  let isWanted = true;
  let turn = new AbortController();
  let since = new Date();
  let pause = SHORTEST;
  let wake = () => {};
  const stop = watch(hasEnded, () => { turn.abort(); wake(); });
  const rest = (millis) => new Promise((go) => { wake = go; setTimeout(go, millis); });
  const heard = (event) => {
    since = new Date();
    pause = SHORTEST;
    state({ live: true });
    hear(event);
  };
  const run = async () => {
    while (isWanted && !hasEnded()) {
      turn = new AbortController();
      let failure;
      try {
        await hold(path, heard, turn);
      } catch (known) {
        failure = known;
      }
      if (!isWanted || hasEnded()) break;
      if (failure) state({ live: false, since, failure });
      if (failure?.status === 401) return;
      await rest(failure?.status === 403 ? NOT_ALLOWED : pause);
      pause = Math.min(LONGEST, pause * 2);
    }
    if (isWanted) state({ live: false, since, ended: true });
  };
  run();
  return () => {
    isWanted = false;
    stop();
    turn.abort();
    wake();
  };
}
