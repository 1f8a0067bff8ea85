import { DRAFT_PREFIX } from '../../staff/client/draft-store.ts';

/** What is kept of a form in the browser. */
interface Kept {
  at: string;
  pairs: [string, string][];
}

const WAIT_MS = 800;
/** Fields that belong to one page load, not to the text. */
const PASSING = new Set(['csrf', 'action']);

/**
 * Keeps a form's text in the browser while one types, in case the page, the network or the session is lost. Offers it
 * when the page is opened again; forgets it once it is saved or the person signs out.
 */
class DraftKeeper extends HTMLElement {
  private dirty = false;
  private timer: ReturnType<typeof setTimeout> | undefined;

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    this.dirty = this.dataset['dirty'] !== undefined;
    if (this.dataset['saved'] !== undefined) this.forget();
    // A form that came back from the server holds the newest text itself.
    else if (this.dirty) this.keep(form);
    else this.offer(form);
    form.addEventListener('input', () => {
      this.dirty = true;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.keep(form), WAIT_MS);
    });
    form.addEventListener('submit', () => {
      this.keep(form);
      this.dirty = false;
    });
    addEventListener('beforeunload', (event) => {
      if (!this.dirty) return;
      this.keep(form);
      event.preventDefault();
    });
  }

  private get key(): string {
    return `${DRAFT_PREFIX}${this.dataset['draft']}`;
  }

  private keep(form: HTMLFormElement) {
    try {
      localStorage.setItem(
        this.key,
        JSON.stringify({ at: new Date().toISOString(), pairs: pairsOf(form) } satisfies Kept),
      );
    } catch {
      // A full or forbidden store: the form itself still holds everything.
    }
  }

  private forget() {
    try {
      localStorage.removeItem(this.key);
    } catch {
      // Nothing was kept.
    }
  }

  private read(): Kept | undefined {
    try {
      return JSON.parse(localStorage.getItem(this.key) ?? 'null') ?? undefined;
    } catch {
      return undefined;
    }
  }

  private offer(form: HTMLFormElement) {
    const kept = this.read();
    if (!kept) return;
    if (textOf(kept.pairs) === textOf(pairsOf(form))) return this.forget();
    const box = this.querySelector<HTMLElement>('[data-found]');
    const time = box?.querySelector('time');
    if (!box || !time) return;
    time.dateTime = kept.at;
    time.textContent = new Date(kept.at).toLocaleString(this.dataset['locale']);
    box.hidden = false;
    box.querySelector('[data-restore]')?.addEventListener('click', () => this.restore(form, kept));
    box.querySelector('[data-forget]')?.addEventListener('click', () => {
      this.forget();
      box.hidden = true;
    });
  }

  /** The server draws the form again with the kept text: it knows how to make every row and choice. */
  private restore(form: HTMLFormElement, kept: Kept) {
    const sent = document.createElement('form');
    sent.method = 'post';
    sent.action = form.getAttribute('action') ?? '';
    sent.hidden = true;
    const csrf = new FormData(form).get('csrf') as string;
    for (const [name, value] of [...kept.pairs, ['csrf', csrf], ['action', 'redraw']] as const) {
      const field = document.createElement('textarea');
      field.name = name;
      field.value = value;
      sent.append(field);
    }
    this.dirty = false;
    document.body.append(sent);
    sent.submit();
  }
}
customElements.define('draft-keeper', DraftKeeper);

function pairsOf(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    PASSING.has(name) || typeof value !== 'string' ? [] : [[name, value.replace(/\r\n?/g, '\n')]],
  );
}

/** The text alone: another revision of the same text is nothing to restore. */
function textOf(pairs: readonly [string, string][]): string {
  return JSON.stringify(pairs.filter(([name, value]) => name !== 'revision' && name !== 'opened' && value !== ''));
}
