// A claim's words show its card beside them on hover, focus and tap. Without this script the same
// links lead to the cards.
const cards = new Map();
for (const card of document.querySelectorAll('.claims .card')) cards.set(card.id, card);

const panel = document.querySelector('.claims');
let shown = null;

function show(id) {
  const card = cards.get(id);
  if (!card || card === shown) return;
  hide();
  shown = card;
  card.classList.add('on');
  for (const words of document.querySelectorAll(`.claim[data-claim="${CSS.escape(id)}"]`)) words.classList.add('on');
  if (panel && panel.scrollHeight > panel.clientHeight) {
    panel.scrollTo({ top: card.offsetTop - panel.clientHeight / 3, behavior: 'auto' });
  }
}

function hide() {
  shown = null;
  for (const on of document.querySelectorAll('.on')) on.classList.remove('on');
}

if (cards.size > 0) {
  document.documentElement.classList.add('live');
  const text = document.querySelector('.text');
  const claimOf = (event) => event.target.closest?.('.claim')?.dataset.claim;
  for (const kind of ['pointerover', 'focusin']) {
    text.addEventListener(kind, (event) => {
      const id = claimOf(event);
      if (id) show(id);
    });
  }
  text.addEventListener('click', (event) => {
    const id = claimOf(event);
    if (!id) return;
    event.preventDefault();
    show(id);
    history.replaceState(null, '', `#${id}`);
  });
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  document.addEventListener('click', (event) => {
    if (!event.target.closest('.claim, .claims')) hide();
  });
  if (location.hash) show(decodeURIComponent(location.hash.slice(1)));
}

// A file dropped anywhere on the form is read at once.
const form = document.querySelector('.article-form');
if (form) {
  const file = form.elements.file;
  form.addEventListener('dragover', (event) => {
    event.preventDefault();
    form.classList.add('over');
  });
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    if (event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      form.requestSubmit();
    }
  });
}
