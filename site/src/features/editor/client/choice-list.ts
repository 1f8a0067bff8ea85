/** A field that narrows a long list of choices to those that have the typed words. */
class ChoiceList extends HTMLElement {
  connectedCallback() {
    const box = this.querySelector<HTMLElement>('[data-filter]');
    const input = box?.querySelector('input');
    if (!box || !input) return;
    box.hidden = false;
    input.addEventListener('input', () => this.narrow(input.value.trim().toLocaleLowerCase()));
    // Enter would send the whole form.
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') event.preventDefault();
    });
  }

  private narrow(words: string) {
    for (const group of this.querySelectorAll<HTMLDetailsElement>('[data-group]')) {
      const inGroup = group.querySelector('summary')?.textContent?.toLocaleLowerCase().includes(words);
      let hits = 0;
      for (const item of group.querySelectorAll<HTMLElement>('li')) {
        const hit = inGroup || item.textContent?.toLocaleLowerCase().includes(words);
        item.hidden = !hit;
        if (hit) hits += 1;
      }
      group.hidden = hits === 0;
      group.open = words === '' ? group.querySelector(':checked') !== null : hits > 0 && words.length > 1;
    }
  }
}
customElements.define('choice-list', ChoiceList);
