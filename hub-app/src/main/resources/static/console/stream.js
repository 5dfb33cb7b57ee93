// Server-sent events with a login: EventSource can show no token, fetch can.
import { ask } from './api.js';

const SHORTEST = 1000;
const LONGEST = 15_000;

async function read(answer, hear) {
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    const blocks = (rest + value).split('\n\n');
    rest = blocks.pop();
    for (const block of blocks) {
      const lines = block.split('\n').filter((line) => line.startsWith('data:'));
      if (lines.length > 0) hear(JSON.parse(lines.map((line) => line.slice(5)).join('\n')));
    }
  }
}

/**
 * Hears what comes from a place until the function that this gives is called. A stream that breaks is
 * taken up again, after a pause that grows.
 */
export function listen(path, hear, state) {
  const end = new AbortController();
  let pause = SHORTEST;
  const pauseFor = (millis) => new Promise((go) => { setTimeout(go, millis); });
  const run = async () => {
    while (!end.signal.aborted) {
      try {
        const answer = await ask(path, { headers: { Accept: 'text/event-stream' }, signal: end.signal });
        state({ live: true });
        pause = SHORTEST;
        await read(answer, hear);
      } catch (failure) {
        if (end.signal.aborted) return;
        state({ live: false, failure });
        if (failure.status >= 400 && failure.status < 500) return;
      }
      if (!end.signal.aborted) {
        state({ live: false });
        await pauseFor(pause);
        pause = Math.min(LONGEST, pause * 2);
      }
    }
  };
  run();
  return () => end.abort();
}
