document.addEventListener('DOMContentLoaded', () => {
  const host = document.createElement('bare-card');
  host.attachShadow({ mode: 'closed' });
  document.body.prepend(host);
});
