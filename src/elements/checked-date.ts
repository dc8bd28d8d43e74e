// BROWSER. <checked-date data-overdue-from="2027-05-24">: shows "check first" once that day has come for the reader,
// however long ago the page was built.
class CheckedDate extends HTMLElement {
  connectedCallback(): void {
    const warning = this.querySelector<HTMLElement>('[hidden]');
    const day = this.dataset.overdueFrom;
    if (warning && day && Date.now() >= Date.parse(`${day}T00:00:00Z`)) warning.hidden = false;
  }
}

customElements.define('checked-date', CheckedDate);
