// Gathers everything a page needs besides its text: style sheet, scripts, icons and fonts, in web/dist.
// SPDX-License-Identifier: MPL-2.0

import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(fileURLToPath(import.meta.url));
const dist = join(web, 'dist');
const dkfds = join(web, 'node_modules/dkfds/dist');

if (!existsSync(dkfds)) {
  console.error("The design system is not installed: run 'make web', which fetches it with npm.");
  process.exit(1);
}
const sass = await import('sass');
const { default: subset } = await import('subset-font');

// What is as it was is not written again: the program is compiled anew whenever one of these files is newer than it.
const made = new Set();
const put = (name, content) => {
  const path = join(dist, name);
  made.add(path);
  if (existsSync(path) && readFileSync(path).equals(Buffer.from(content))) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
};
const copy = (from, name) => put(name, readFileSync(from));

const { css } = sass.compile(join(web, 'src/samspil.scss'), {
  style: 'compressed',
  loadPaths: [join(web, 'node_modules')],
  quietDeps: true,
});
put('css/samspil.css', css);

// Only the pictures and fonts that the style sheet asks for are shipped.
const asked = new Set([...css.matchAll(/url\(["']?\.\.\/([^"')]+)/g)].map((match) => match[1]));

// Of the Ethiopic typeface the letters that the style sheet says each file is for, and no others.
const ethiopic = join(web, 'node_modules/@fontsource/noto-sans-ethiopic');
const cut = /url\(["']?\.\.\/(fonts\/NotoSansEthiopic-[^"')]+)["']?\)[^}]*?unicode-range:\s*([^;}]+)/g;
const whole = readFileSync(join(ethiopic, 'files/noto-sans-ethiopic-ethiopic-400-normal.woff2'));
const letters = (range) =>
  range.split(',').map((part) => {
    const [first, last] = part.trim().slice(2).split('-').map((code) => Number.parseInt(code, 16));
    return Array.from({ length: (last ?? first) - first + 1 }, (_, at) => String.fromCodePoint(first + at)).join('');
  }).join('');
for (const [, name, range] of css.matchAll(cut)) {
  put(name, await subset(whole, letters(range), { targetFormat: 'woff2' }));
  asked.delete(name);
}
for (const name of asked) {
  copy(name.startsWith('fonts/') ? join(dkfds, 'fonts/IBMPlexSans/split/woff2', name.slice(6)) : join(dkfds, name), name);
}

copy(join(dkfds, 'img/all-svg-icons.svg'), 'img/all-svg-icons.svg');
// Without the source map, which is not shipped, the browser's tools would ask for a missing file.
const script = readFileSync(join(dkfds, 'js/dkfds.min.js'), 'utf8').replace(/\n\/\/# sourceMappingURL=\S+\s*$/, '\n');
put('js/dkfds.min.js', script);
copy(join(web, 'src/samspil.js'), 'js/samspil.js');
copy(join(web, 'src/favicon.svg'), 'favicon.svg');

// Their licences ask that they travel along.
copy(join(web, 'node_modules/dkfds/LICENSE.md'), 'licenses/dkfds.md');
copy(join(dkfds, 'fonts/IBMPlexSans/split/woff2/license.txt'), 'licenses/ibm-plex-sans.txt');
copy(join(ethiopic, 'LICENSE'), 'licenses/noto-sans-ethiopic.txt');

const found = readdirSync(dist, { recursive: true }).map((name) => join(dist, name));
for (const path of found) if (statSync(path).isFile() && !made.has(path)) rmSync(path);
const size = [...made].reduce((sum, path) => sum + statSync(path).size, 0);
console.log(`web/dist: ${made.size} files, ${Math.round(size / 1024)} kB`);
