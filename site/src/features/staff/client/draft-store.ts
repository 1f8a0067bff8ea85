/** Names of what the editor keeps in the browser begin with this. */
export const DRAFT_PREFIX = 'draft:';

/** Forgets every unsaved text in this browser: after sign-out nothing of a person's work stays on the device. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(DRAFT_PREFIX)) localStorage.removeItem(key);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}
