// Words of the page of departments.
import { say } from '../say.js';

const KINDS = {
  pause: ['暂停', 'Pause', '不再发送，步骤排队等待，直到有人恢复或到时', 'Nothing is sent; steps wait in their queue until somebody resumes it, or the time comes'],
  maintenance: ['一次性维护', 'Maintenance', '在一段时间内停用', 'Closed for some time'],
  'breaker-open': ['断开熔断器', 'Hold breaker open', '视为故障，不再尝试', 'Taken as failing, and not tried'],
  'breaker-closed': ['闭合熔断器', 'Hold breaker closed', '即使失败也继续发送', 'Asked although it fails'],
};

/** The kinds of order. */
export const kinds = Object.keys(KINDS);

/** A kind of order in a word. */
export const kindName = (kind) => say(...(KINDS[kind] ?? [kind, kind]).slice(0, 2));

/** What a kind of order does. */
export const kindMeans = (kind) => say(...KINDS[kind].slice(2));
