// Hands a form in.
import { ask, Failure } from '/console/api.js';
import { now } from './now.js';
import { pruned } from './pointer.js';
import { VERSION } from './schema.js';

/** What departments are asked for with the applicant's consent, in words that both can read. */
export function consentOf(matter, statement) {
  return matter.prefill?.consent && statement
    ? { given: true, givenAt: statement.at, statement: statement.words, channel: 'online-real-name' } : undefined;
}

function materialsOf(draft) {
  const material = Object.values(draft.files);
  return material.length > 0 ? { material } : {};
}

/** The submission as the standard wants it. */
function whole(draft, matter) {
  const consent = draft.consent ? consentOf(matter, draft.consent) : undefined;
  return {
    envelope: {
      messageId: draft.messageId, sender: 'portal', receiver: 'hub', division: draft.division, createdAt: now(),
      ...(draft.reply ? { causationId: draft.reply.id } : {}),
      purpose: matter.name.zh, confidentiality: 'sensitive', schemaVersion: VERSION,
    },
    ...pruned(draft.submission), matterCode: matter.matterCode, ...materialsOf(draft), ...(consent ? { consent } : {}),
  };
}

/**
 * Hands it in once: a form that may have arrived goes again with the number that it had. Gives `{caseNumber, page}`;
 * throws a `Failure`.
 */
export async function handIn(draft, matter) {
  draft.messageId ||= crypto.randomUUID();
  try {
    const answer = await ask('/api/v1/submissions', {
      method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(whole(draft, matter)),
    });
    const receipt = await answer.json();
    const key = new URL(answer.headers.get('Location') ?? '', location.origin).searchParams.get('key');
    return { caseNumber: receipt.caseNumber, page: `/apply/cases/${receipt.caseNumber}${key ? `#key=${key}` : ''}` };
  } catch (failure) {
    // refused: nothing was done, and what is corrected is another form
    if (failure instanceof Failure && failure.status >= 400 && failure.status < 500) draft.messageId = '';
    throw failure;
  }
}
