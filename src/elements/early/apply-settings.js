// BROWSER, inline in <head>: applies saved reading settings before first paint. Its hash stands in the CSP.
(() => {
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const saved = JSON.parse(localStorage.getItem('instep.reading') ?? '{}');
    for (const name of ['text', 'spacing', 'scheme']) {
      if (/^[a-z]+$/.test(saved[name] ?? '')) root.dataset[name] = saved[name];
    }
  } catch {
    // Storage blocked or unreadable: the page looks as its author meant it.
  }
})();
