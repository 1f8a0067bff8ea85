/** Adds and removes rows in place. Without JavaScript the same buttons send the form. */
class RepeatGroup extends HTMLElement {
  connectedCallback() {
    this.addEventListener('click', (event) => {
      const button = (event.target as Element).closest<HTMLButtonElement>('[data-add], [data-remove]');
      // A group inside a row of this group has its own buttons.
      if (!button || button.closest('repeat-group') !== this) return;
      event.preventDefault();
      if (button.matches('[data-add]')) this.addRow();
      else this.removeRow(button);
    });
  }

  private get rows(): HTMLElement {
    return this.querySelector<HTMLElement>(':scope > [data-rows]')!;
  }

  private addRow() {
    const template = this.rows.querySelector<HTMLTemplateElement>(':scope > [data-template]');
    if (!template) return;
    const number = this.dataset['next'] ?? '0';
    this.dataset['next'] = String(Number(number) + 1);
    const copy = document.createElement('template');
    copy.innerHTML = template.innerHTML.replaceAll(this.dataset['token']!, number);
    const row = copy.content.firstElementChild as HTMLElement;
    const legend = row.querySelector('legend');
    if (legend)
      legend.textContent = legend.textContent!.replace(
        '＋',
        String(this.rows.querySelectorAll(':scope > li').length + 1),
      );
    this.rows.insertBefore(copy.content, template);
    row.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus();
    this.changed();
  }

  private removeRow(button: HTMLElement) {
    button.closest('[data-row]')?.remove();
    this.querySelector<HTMLElement>(':scope > [data-add]')?.focus();
    this.changed();
  }

  private changed() {
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
customElements.define('repeat-group', RepeatGroup);
