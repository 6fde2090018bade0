import { h, trapTab } from './dom.ts';
import { drawTextObject, plainOf } from './draw-text.ts';
import { fieldsOf } from './read.ts';
import type { Scene } from './scene.ts';

/** Shows a button's confirmation dialog; true when the person says yes. Escape is no. */
export const askFirst = (scene: Scene, confirm: unknown): Promise<boolean> => {
  const { title, text, confirm: yes, deny, style } = fieldsOf(confirm);
  const before = document.activeElement;
  return new Promise((resolve) => {
    const done = (answer: boolean): void => {
      dialog.remove();
      if (before instanceof HTMLElement) before.focus({ preventScroll: true });
      resolve(answer);
    };
    const no = h('button', { class: 'button', attrs: { type: 'button' } }, plainOf(deny) || scene.t('deny'));
    const ok = h(
      'button',
      { class: `button ${style === 'danger' ? 'danger' : 'primary'}`, attrs: { type: 'button' } },
      plainOf(yes) || scene.t('confirm'),
    );
    const dialog = h(
      'dialog',
      { class: 'dialog dialog-small', attrs: { 'aria-labelledby': 'confirm-title', role: 'alertdialog' } },
      h(
        'header',
        { class: 'dialog-head' },
        h('h2', { attrs: { id: 'confirm-title' } }, plainOf(title) || scene.t('areYouSure')),
      ),
      h('div', { class: 'dialog-body' }, drawTextObject(scene, text)),
      h('footer', { class: 'dialog-foot' }, no, ok),
    );
    no.addEventListener('click', () => done(false));
    ok.addEventListener('click', () => done(true));
    dialog.addEventListener('keydown', (event) => trapTab(dialog, event));
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      done(false);
    });
    document.body.append(dialog);
    dialog.showModal();
    (style === 'danger' ? no : ok).focus();
  });
};
