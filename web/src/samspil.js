// Small comforts in the browser; every page does its work without them.
// SPDX-License-Identifier: MPL-2.0

'use strict';

(function () {
  // --- A form that is half filled in asks before it is left: <form data-confirm-leave> ---

  function confirmLeave(form) {
    let changed = false;
    form.addEventListener('input', () => { changed = true; });
    form.addEventListener('draft-back', () => { changed = true; });
    form.addEventListener('submit', () => { changed = false; });
    window.addEventListener('beforeunload', (event) => {
      if (changed) event.preventDefault();
    });
  }

  // --- A long text survives a lost session: <textarea data-draft="a name for this text"> ---
  //
  // Drafts are about people, so they live only in this tab, only for the user who wrote them
  // (<body data-user="…">), and are gone after log-off. A draft that was sent is kept until the
  // next page of the same user: when the login page came in between, the text had not arrived.
  // What the server keeps as a draft (`kept`) is the server's to say.

  const DRAFT = 'draft:';
  const OWNER = 'draft-owner';

  function draftKeys() {
    return Object.keys(sessionStorage).filter((key) => key.startsWith(DRAFT));
  }

  function forgetDrafts() {
    draftKeys().forEach((key) => sessionStorage.removeItem(key));
    sessionStorage.removeItem(OWNER);
  }

  function tidyDrafts(user) {
    const drafts = draftKeys().map((key) => [key, JSON.parse(sessionStorage.getItem(key))]);
    if (!user) {
      drafts.forEach(([key, { text, kept }]) => sessionStorage.setItem(key, JSON.stringify({ text, kept })));
      return;
    }
    if (sessionStorage.getItem(OWNER) !== user) forgetDrafts();
    sessionStorage.setItem(OWNER, user);
    drafts.filter(([, draft]) => draft.sent).forEach(([key]) => sessionStorage.removeItem(key));
  }

  function keepDraft(field) {
    const key = DRAFT + field.dataset.draft;
    const store = (sent) => {
      if (field.value === '') sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify({ text: field.value, sent }));
    };

    const remembered = JSON.parse(sessionStorage.getItem(key));
    const served = field.value;
    const autosaved = field.form?.dataset.autosave !== undefined;
    // What the server sent is newer than what the tab remembers, unless the tab could not give it the text.
    const isNewer = autosaved ? !remembered?.kept : served === '';
    if (remembered && isNewer && remembered.text.trim() !== served.trim()) {
      field.value = remembered.text;
      field.dispatchEvent(new Event('draft-back', { bubbles: true }));
      const notice = document.getElementById(field.dataset.draftNotice);
      const discard = notice?.querySelector('[data-draft-discard]');
      if (notice) notice.hidden = false;
      if (discard && served !== '') discard.textContent = field.form.dataset.draftInstead;
      discard?.addEventListener('click', () => {
        field.value = served;
        // What has been kept of it meanwhile is taken back as well.
        field.dispatchEvent(new Event('input', { bubbles: true }));
        notice.hidden = true;
        field.focus();
      });
    }
    field.addEventListener('input', () => store(false));
    field.form?.addEventListener('submit', () => store(true));
  }

  // --- What is typed is kept on the server until it is saved: <form data-autosave="where"> ---
  //
  // It is its author's alone there. Without this there is a button that keeps it.

  const PAUSE = 1500;

  function keepOnServer(form) {
    const lines = Array.from(form.querySelectorAll('[data-autosave-says]'));
    const saysIt = (line, said) => line.dataset.autosaveSays.split(' ').includes(said);
    const say = (said) => {
      const known = lines.some((line) => saysIt(line, said)) ? said : 'unknown';
      lines.forEach((line) => { line.hidden = !saysIt(line, known); });
    };
    // Whoever is logged out is sent to the log-in page, which is not followed.
    const problem = (answer) => {
      if (!answer) return 'offline';
      return answer.type === 'opaqueredirect' ? 'stranger' : answer.headers.get('samspil-problem') ?? 'unknown';
    };
    let typed = false;
    let timer;
    let underWay;

    const body = () => new URLSearchParams(new FormData(form));
    const texts = () => Array.from(form.querySelectorAll('[data-draft]'), (field) => [DRAFT + field.dataset.draft, field.value]);
    const send = async () => {
      typed = false;
      underWay?.abort();
      const { signal } = underWay = new AbortController();
      const sent = texts();
      const answer = await fetch(form.dataset.autosave, {
        method: 'POST', body: body(), redirect: 'manual', signal,
      }).catch(() => undefined);
      if (signal.aborted) return;
      if (answer?.status === 204) {
        sent.filter(([key, text]) => JSON.parse(sessionStorage.getItem(key))?.text === text)
          .forEach(([key, text]) => sessionStorage.setItem(key, JSON.stringify({ text, kept: true })));
        say('kept');
      } else {
        // It has not arrived: leaving the page tries once more.
        typed = true;
        say(problem(answer));
      }
    };
    const stop = () => {
      typed = false;
      clearTimeout(timer);
      underWay?.abort();
    };

    form.addEventListener('input', () => {
      typed = true;
      clearTimeout(timer);
      timer = setTimeout(send, PAUSE);
    });
    // What is being saved is no draft any more, and none may arrive after it.
    form.addEventListener('submit', stop);
    document.querySelectorAll('form[data-autosave-discard]').forEach((discard) => {
      discard.addEventListener('submit', () => {
        stop();
        texts().forEach(([key]) => sessionStorage.removeItem(key));
      });
    });
    window.addEventListener('pagehide', () => {
      if (typed) navigator.sendBeacon(form.dataset.autosave, body());
    });
  }

  // --- A list on the page gets shorter while typing: <input data-filter="id of the list"> ---

  function fold(text) {
    // aa, ae and oe are how names are often typed on a foreign keyboard
    return text.toLowerCase().replaceAll('å', 'aa').replaceAll('æ', 'ae').replaceAll('ø', 'oe')
      .normalize('NFD').replace(/\p{M}/gu, '');
  }

  function filterList(input) {
    const list = document.getElementById(input.dataset.filter);
    if (!list) return;
    const items = Array.from(list.children, (item) => [item, fold(item.textContent)]);
    const count = document.querySelector(`[data-filter-count="${input.dataset.filter}"]`);
    input.addEventListener('input', () => {
      const words = fold(input.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const [item, text] of items) {
        item.hidden = !words.every((word) => text.includes(word));
        if (!item.hidden) shown += 1;
      }
      if (count) count.textContent = `${shown} / ${items.length}`;
    });
  }

  // --- A question that takes a moment says so: <form data-busy="id of what is shown meanwhile"> ---

  function sayBusy(form) {
    const told = document.getElementById(form.dataset.busy);
    if (!told) return;
    form.addEventListener('submit', () => { told.hidden = false; });
    // Whoever goes back in the browser finds the page as it was left.
    window.addEventListener('pageshow', () => { told.hidden = true; });
  }

  window.DKFDS?.init();

  // --- What is only folded away to be read later is read on paper: <details class="reading"> ---

  let folded = [];
  window.addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details.reading:not([open])')];
    folded.forEach((part) => { part.open = true; });
  });
  window.addEventListener('afterprint', () => {
    folded.forEach((part) => { part.open = false; });
    folded = [];
  });

  // --- A link to something that is folded away opens it ---

  function openTarget() {
    const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (part instanceof HTMLDetailsElement) part.open = true;
  }
  openTarget();
  window.addEventListener('hashchange', openTarget);

  document.querySelectorAll('[data-needs-script]').forEach((part) => { part.hidden = false; });
  document.querySelectorAll('form[data-confirm-leave]').forEach(confirmLeave);
  document.querySelectorAll('[data-filter]').forEach(filterList);
  document.querySelectorAll('form[data-busy]').forEach(sayBusy);
  document.querySelectorAll('form[data-autosave]').forEach(keepOnServer);

  const user = document.body.dataset.user;
  tidyDrafts(user);
  if (user) document.querySelectorAll('[data-draft]').forEach(keepDraft);
  document.querySelectorAll('form[data-log-off]').forEach((form) => form.addEventListener('submit', forgetDrafts));
})();
