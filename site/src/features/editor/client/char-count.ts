/** Counts the characters of a field while one types. */
class CharCount extends HTMLElement {
  connectedCallback() {
    const field = document.getElementById(this.dataset['for'] ?? '') as HTMLInputElement | HTMLTextAreaElement | null;
    const shown = this.querySelector('[data-count]');
    if (!field || !shown) return;
    const update = () => {
      const { length } = field.value;
      shown.textContent = String(length);
      this.toggleAttribute('data-over', length > Number(this.dataset['max']));
    };
    field.addEventListener('input', update);
    update();
  }
}
customElements.define('char-count', CharCount);
