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

// The decision log: an entry bears the time of its first key, counted here and never read off this machine's clock; what
// is typed is kept on the server a few times a minute; Ctrl and Enter send it.
const log = document.querySelector('form[data-log]');

if (log) {
    const elapsed = log.elements._elapsed;
    const stamp = log.querySelector('[data-stamp]');
    const opened = performance.now();
    let began = elapsed.value ? opened - Number(elapsed.value) : null;
    let typed = false;
    let sending = null;

    const count = () => {
        if (began !== null) {
            elapsed.value = Math.round(performance.now() - began);
        }
    };
    const keep = async () => {
        if (!typed) {
            return;
        }
        typed = false;
        count();
        sending = new AbortController();
        try {
            const answer = await fetch(log.dataset.draft, {
                method: 'POST', body: new URLSearchParams(new FormData(log)), redirect: 'manual', signal: sending.signal,
            });
            typed ||= answer.type !== 'opaqueredirect';
            stamp.dataset.kept = answer.type === 'opaqueredirect' ? 'Kept as typed. ' : 'NOT KEPT YET: the server did not answer. ';
        } catch {
            typed = true;
            stamp.dataset.kept = 'NOT KEPT YET: the server did not answer. ';
        }
        say();
    };
    const say = () => {
        const at = new Date(Number(log.dataset.now) + (began ?? opened) - opened);
        const there = at.toLocaleTimeString('en-GB', { timeZone: log.dataset.zone });
        stamp.textContent = (stamp.dataset.kept ?? '') + (began === null ? '' : 'First key ' + there + '.');
    };

    log.addEventListener('input', () => {
        typed = true;
        if (began === null) {
            began = performance.now();
            say();
        }
    });
    log.addEventListener('keydown', event => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            log.requestSubmit();
        }
    });
    const every = setInterval(keep, 12000);
    log.addEventListener('submit', () => {
        clearInterval(every);
        sending?.abort();
        typed = false;
        count();
    });
    addEventListener('pagehide', () => {
        if (typed) {
            count();
            navigator.sendBeacon(log.dataset.draft, new URLSearchParams(new FormData(log)));
        }
    });
}

// The day: told by the server that there is something new, the page asks for itself again and takes over the parts that
// say how things stand. What somebody is typing is in none of them.
const live = document.querySelector('[data-live]');

if (live) {
    const words = live.querySelector('[data-live-words]');
    const source = new EventSource(live.dataset.live);
    const say = sentence => {
        words.textContent = sentence;
    };
    const end = sentence => {
        source.close();
        say(sentence);
    };
    let asking = false;
    let again = false;
    const ask = () => {
        if (asking) {
            again = true;
            return;
        }
        asking = true;
        const request = new XMLHttpRequest();
        request.open('GET', location.pathname + location.search);
        request.responseType = 'document';
        request.onload = () => {
            if (request.status !== 200 || !request.response?.querySelector('[data-live]')) {
                end('Not live: reload this page.');
                return;
            }
            const lines = page => [...page.querySelectorAll('.day__line')].map(line => line.id).sort().join();
            const over = page => page.getElementById('over')?.textContent.trim();
            if (lines(document) !== lines(request.response) || over(document) !== over(request.response)) {
                say('THE LIST HAS CHANGED: reload this page.');
            }
            for (const part of document.querySelectorAll('[data-part]')) {
                const now = request.response.getElementById(part.id);
                if (now && now.innerHTML !== part.innerHTML && !part.contains(document.activeElement)) {
                    const words = details => details.querySelector('summary').textContent;
                    const unfolded = new Set([...part.querySelectorAll('details[open]')].map(words));
                    part.replaceChildren(...document.importNode(now, true).childNodes);
                    part.querySelectorAll('details').forEach(details => {
                        details.open ||= unfolded.has(words(details));
                    });
                }
            }
        };
        request.onloadend = () => {
            asking = false;
            if (again) {
                again = false;
                ask();
            }
        };
        request.send();
    };
    let opened = false;
    source.addEventListener('open', () => {
        say('Live: this page follows by itself.');
        if (opened) {
            ask();
        }
        opened = true;
    });
    source.addEventListener('checked', ask);
    source.addEventListener('error', () => say(source.readyState === EventSource.CLOSED
        ? 'Not live: reload this page to see what changed.' : 'NOT LIVE: the connection is lost. Trying again.'));
}
