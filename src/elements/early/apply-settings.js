(() => {
  const root = document.documentElement;
  root.classList.add('js');
  addEventListener('error', ({ target }) => target.src && root.classList.remove('js'), true);
  try {
    const saved = JSON.parse(localStorage.getItem('instep.reading') ?? '{}');
    for (const name of ['text', 'spacing', 'scheme']) {
      if (/^[a-z]+$/.test(saved[name] ?? '')) root.dataset[name] = saved[name];
    }
  } catch {} // Storage blocked.
})();
