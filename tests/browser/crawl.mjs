// Finds every kind of page that a user can reach by following links.
// SPDX-License-Identifier: MPL-2.0

// Logging off or changing the language on the way would change what is seen afterwards.
export const LEFT_OUT = [/^\/logout/, /^\/language\//, /^\/static\//];

/** The kind of page behind an address: ids, numbers and dates do not make another kind. */
export function kind(address) {
  const { pathname, searchParams } = new URL(address, 'http://localhost');
  const path = pathname
    .split('/')
    .map((part) => (/^([0-9a-f]{8}-[0-9a-f-]{27}|\d+|\d{4}-\d{2}(-\d{2})?)$/i.test(part) ? '{id}' : part))
    .join('/');
  const names = [...new Set(searchParams.keys())].sort();
  return names.length ? `${path}?${names.join('&')}` : path;
}

/**
 * Opens one page of every kind, nearest first, and calls `visit({ kind, path, html })` while it is open.
 * Gives the paths that were opened and the links that led nowhere.
 */
export async function crawl(page, { from = ['/'], limit = 400, visit = async () => {} } = {}) {
  const seen = new Set(from.map(kind));
  const queue = from.map((path) => ({ path, by: '(start)' }));
  const opened = [];
  const problems = [];

  while (queue.length > 0) {
    if (opened.length >= limit) {
      problems.push(`more than ${limit} kinds of pages; the next is ${queue[0].path}`);
      break;
    }
    const { path, by } = queue.shift();
    // A file to download is fetched, not opened.
    const answer = await page.context().request.get(path);
    if (!answer.ok()) {
      problems.push(`${path} (linked from ${by}) answers ${answer.status()}`);
      continue;
    }
    if (!answer.headers()['content-type']?.startsWith('text/html')) continue;

    const response = await page.goto(path);
    opened.push(path);
    await visit({ kind: kind(path), path, html: await response.text() });

    for (const link of await links(page)) {
      if (LEFT_OUT.some((pattern) => pattern.test(link)) || seen.has(kind(link))) continue;
      seen.add(kind(link));
      queue.push({ path: link, by: path });
    }
  }
  return { opened, problems };
}

async function links(page) {
  return page.$$eval('a[href]', (anchors) =>
    anchors
      .map((anchor) => new URL(anchor.getAttribute('href'), document.baseURI))
      .filter((url) => url.origin === location.origin)
      .map((url) => url.pathname + url.search),
  );
}
