// The first page: leads to a case by its number, and says whether the hub is well.
const form = document.getElementById('find');
const input = document.getElementById('case-number');
const hint = document.getElementById('find-hint');
const health = document.getElementById('health');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const number = input.value.trim();
  if (/^[0-9]{6}-[0-9]{8}-[0-9]{8}$/.test(number)) {
    location.assign(`/cases/${number}`);
    return;
  }
  hint.textContent = '办件编号应形如 320211-20261120-00000001 · A case number is like 320211-20261120-00000001';
  hint.classList.add('wrong');
  input.setAttribute('aria-invalid', 'true');
  input.focus();
});

try {
  const answer = await fetch('/actuator/health', { headers: { Accept: 'application/json' } });
  const well = answer.ok && (await answer.json()).status === 'UP';
  health.className = `link-state ${well ? 'good' : 'bad'}`;
  health.textContent = well ? '平台运行正常 · The hub is well' : '平台有异常 · The hub is not well';
} catch {
  health.className = 'link-state bad';
  health.textContent = '平台暂时无法访问 · The hub cannot be reached';
}
