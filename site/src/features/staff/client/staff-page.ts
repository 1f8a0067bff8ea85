/** Small improvements of every page of the workspace; all of it works without. */
import { forgetDrafts } from './draft-store.ts';

/** Leads keyboard and screen reader to what is wrong. */
document.getElementById('errors')?.focus();

if (document.querySelector('[data-signed-out]')) forgetDrafts();

/** Keeps one press from being two: the second would be refused as stale. */
document.addEventListener('submit', (event) => {
  const form = event.target as HTMLFormElement;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = 'true';
  // Coming back with the browser's own button must find the form alive; so must a lost connection.
  setTimeout(() => delete form.dataset.sent, 4_000);
});
window.addEventListener('pageshow', () => {
  for (const form of document.forms) delete form.dataset.sent;
});
