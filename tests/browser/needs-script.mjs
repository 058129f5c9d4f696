// What on a page needs JavaScript to work.
// SPDX-License-Identifier: MPL-2.0

/** What on the page that is open needs a script to work. */
export async function needsScript(page) {
  return page.evaluate(() => {
    const visible = (element) => element.checkVisibility();
    const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));
    const show = (element) => element.outerHTML.slice(0, 120);
    // What is folded away can be unfolded without a script.
    all('details').forEach((details) => { details.open = true; });
    return [
      ...all('[data-needs-script]').filter(visible).map((part) => `shown although it needs a script: ${show(part)}`),
      ...all('button').filter((button) => visible(button) && (button.type !== 'submit' || !button.form))
        .map((button) => `a button that does nothing: ${show(button)}`),
      ...all('a:not([href])').filter(visible).map((link) => `a link that leads nowhere: ${show(link)}`),
      ...all('form').filter((form) => !Array.from(form.elements).some((field) => field.type === 'submit' && visible(field)))
        .map((form) => `a form that cannot be sent: ${show(form)}`),
      ...all('input:not([type=hidden]), select, textarea').filter((field) => visible(field) && !field.disabled && !field.name)
        .map((field) => `a field that is not sent: ${show(field)}`),
    ];
  });
}
