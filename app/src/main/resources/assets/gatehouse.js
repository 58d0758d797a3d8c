// What saves a person time; every page works without it.

const capture = document.querySelector('form[data-capture]');

if (capture) {
    const words = capture.querySelector('textarea');
    const file = capture.querySelector('input[type=file]');

    words.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            capture.requestSubmit();
        }
    });

    for (const kind of ['dragover', 'drop']) {
        capture.addEventListener(kind, event => {
            if (event.dataTransfer.types.includes('Files')) {
                event.preventDefault();
            }
        });
    }
    capture.addEventListener('dragover', () => capture.classList.add('capture--over'));
    capture.addEventListener('dragleave', () => capture.classList.remove('capture--over'));
    capture.addEventListener('drop', event => {
        capture.classList.remove('capture--over');
        if (event.dataTransfer.files.length > 0) {
            file.files = event.dataTransfer.files;
            words.focus();
        }
    });
}

// On a telephone the plan's places lie in one row: show where we are in it.
const place = document.querySelector('.stages [aria-current]');
if (place) {
    const row = place.closest('ul');
    row.scrollLeft = place.getBoundingClientRect().left - row.getBoundingClientRect().left - 60;
}

document.querySelector('[data-focus]')?.focus();

// In a grid the arrow keys go from square to square; the tab key goes through them all without this.
const STEPS = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

for (const grid of document.querySelectorAll('[data-grid]')) {
    grid.addEventListener('keydown', event => {
        const from = event.target.closest('td');
        if (!(event.key in STEPS) || !from) {
            return;
        }
        const [down, right] = STEPS[event.key];
        let row = from.parentElement.sectionRowIndex;
        let column = from.cellIndex;
        const rows = grid.tBodies[0].rows;
        let wanted = null;
        while (!wanted) {
            row += down;
            column += right;
            if (!rows[row]?.cells[column]) {
                return;
            }
            const square = rows[row].cells[column];
            wanted = square.querySelector(event.target.matches('input') ? 'input' : 'a') ?? square.querySelector('a, input');
        }
        event.preventDefault();
        wanted.focus();
    });
}
