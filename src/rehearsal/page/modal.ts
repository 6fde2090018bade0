import { showBlocks } from './blocks.ts';
import { h, tabbable, trapTab } from './dom.ts';
import { fieldsIn, problemOf, stateValuesOf } from './form.ts';
import { icon } from './icons.ts';
import { showKeyed } from './keyed.ts';
import { closePopup } from './popup.ts';
import { placeKeyOf } from './press.ts';
import type { PageView } from './protocol.ts';
import type { Scene } from './scene.ts';

/** Shows the top one of this teammate's open modals; those below keep what was typed in them. */
export interface Modals {
  show(scene: Scene): void;
  /** Says in the open modal what went wrong; false when none is open. */
  tell(text: string): boolean;
}

const button = (kind: string, words: string, name: string): HTMLButtonElement =>
  h(
    'button',
    {
      class: `button ${kind}`,
      attrs: { type: kind === 'primary' ? 'submit' : 'button', 'data-focus': name },
    },
    words,
  );

export const makeModals = (): Modals => {
  const dialog = h('dialog', { class: 'dialog', attrs: { 'aria-labelledby': 'modal-title' } });
  document.body.append(dialog);
  /** Problems this page found itself, and those already brought to the person's eyes. */
  let problems: { viewId: string; byBlock: Record<string, string> } = { viewId: '', byBlock: {} };
  let shownErrors = '';
  let shownView = '';
  let opener: HTMLElement | undefined;
  let scene: Scene | undefined;

  const top = (): PageView | undefined => scene?.picture.views.at(-1);
  const places = (): string[] => scene?.picture.views.map((view) => `v:${view.id}`) ?? [];

  const close = (working?: HTMLElement): void => {
    const view = top();
    if (view && scene && !view.busy)
      scene.act({ act: 'close', user: scene.picture.me, viewId: view.id }, working);
  };
  const submit = (working: HTMLElement): void => {
    const view = top();
    if (!view || !scene || view.busy || working.getAttribute('aria-busy') === 'true') return;
    const { values, t } = scene;
    const place = placeKeyOf(scene, { on: 'view', view });
    const byBlock: Record<string, string> = {};
    for (const field of fieldsIn(view.blocks)) {
      const problem = problemOf(field, values.of(place, field.blockId, field.element));
      if (problem) byBlock[field.blockId] = t(problem.key, { count: problem.count ?? 0 });
    }
    problems = { viewId: view.id, byBlock };
    showErrors(view);
    if (Object.keys(byBlock).length > 0) {
      focusWrong();
      return;
    }
    shownErrors = '';
    scene.act(
      {
        act: 'submit',
        user: scene.picture.me,
        viewId: view.id,
        values: stateValuesOf(place, view.blocks, values),
      },
      working,
    );
  };

  const drawShell = (view: PageView, depth: number): HTMLElement => {
    const t = scene?.t ?? ((key: string) => key);
    const x = h(
      'button',
      {
        class: 'tool',
        attrs: { type: 'button', 'aria-label': t('close'), title: t('close'), 'data-focus': 'modal x' },
      },
      icon(depth > 1 ? 'back' : 'close'),
    );
    const cancel = button('', view.close ?? t(view.submit === undefined ? 'close' : 'cancel'), 'modal close');
    const send = view.submit === undefined ? undefined : button('primary', view.submit, 'modal submit');
    x.addEventListener('click', () => close(x));
    cancel.addEventListener('click', () => close(cancel));
    const title = h('h2', { attrs: { id: 'modal-title' } }, view.title);
    const form = h(
      'form',
      { class: 'dialog-form', attrs: { novalidate: true, 'data-view': view.id, method: 'dialog' } },
      h('header', { class: 'dialog-head' }, ...(depth > 1 ? [x, title] : [title, x])),
      h(
        'div',
        { class: 'dialog-body' },
        h('div', { class: 'form-error', attrs: { role: 'alert' } }),
        h('div', { class: 'blocks' }),
      ),
      h('footer', { class: 'dialog-foot' }, cancel, send),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (send) submit(send);
    });
    form.addEventListener('input', (event) => {
      const block =
        event.target instanceof Element ? event.target.closest<HTMLElement>('[data-block]') : null;
      if (problems.viewId !== view.id || !block) return;
      delete problems.byBlock[block.dataset['block'] ?? ''];
      showErrors(top());
    });
    return form;
  };

  const showErrors = (view: PageView | undefined): void => {
    if (!view) return;
    const local = problems.viewId === view.id ? problems.byBlock : {};
    const all = { ...view.errors, ...local };
    const homeless = { ...all };
    for (const spot of dialog.querySelectorAll<HTMLElement>('[data-error]')) {
      const id = spot.dataset['error'] ?? '';
      const words = all[id] ?? '';
      delete homeless[id];
      if (spot.textContent !== words) spot.textContent = words;
      const field = spot.closest('.field');
      field?.classList.toggle('wrong', words !== '');
      for (const input of field?.querySelectorAll('input, textarea, .select') ?? [])
        input.setAttribute('aria-invalid', String(words !== ''));
    }
    const rest = Object.values(homeless).join(' ');
    const box = dialog.querySelector('.form-error');
    if (box && rest !== '') box.textContent = rest;
  };

  const focusWrong = (): void =>
    dialog.querySelector<HTMLElement>('.wrong :is(input, textarea, .select)')?.focus();

  const focusFirst = (): void => {
    const body = dialog.querySelector<HTMLElement>('.dialog-body');
    const wanted =
      body?.querySelector<HTMLElement>('[data-autofocus]') ??
      body?.querySelector<HTMLElement>('input, textarea, .select') ??
      tabbable(dialog).find((control) => control.closest('.dialog-foot'));
    wanted?.focus();
  };

  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    close();
  });
  dialog.addEventListener('keydown', (event) => {
    trapTab(dialog, event);
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    dialog.querySelector('form')?.requestSubmit();
  });

  const hide = (): void => {
    if (!dialog.open) return;
    closePopup();
    dialog.close();
    dialog.replaceChildren();
    shownView = '';
    const name = opener?.dataset['focus'] ?? '';
    const again = opener?.isConnected
      ? opener
      : document.querySelector<HTMLElement>(`[data-focus="${CSS.escape(name)}"]`);
    again?.focus({ preventScroll: true });
  };

  return {
    show(next) {
      scene = next;
      const view = top();
      if (!view) {
        hide();
        return;
      }
      if (!dialog.open) {
        closePopup();
        opener = document.activeElement instanceof HTMLElement ? document.activeElement : undefined;
        dialog.showModal();
      }
      const depth = places().length;
      const { id, title, submit: send, close: away } = view;
      showKeyed(dialog, [
        {
          key: id,
          mark: JSON.stringify([id, title, send, away, depth > 1, next.face]),
          draw: () => drawShell(view, depth),
        },
      ]);
      const blocks = dialog.querySelector<HTMLElement>('.blocks');
      if (blocks) showBlocks(next, { on: 'view', view }, view.blocks, blocks);
      dialog.querySelector('form')?.toggleAttribute('aria-busy', view.busy);
      const submitButton = dialog.querySelector('.dialog-foot .primary');
      if (view.busy) submitButton?.setAttribute('aria-busy', 'true');
      if (shownView !== id) {
        shownView = id;
        focusFirst();
      }
      showErrors(view);
      const errors = JSON.stringify([id, view.errors]);
      if (errors !== shownErrors && Object.keys(view.errors).length > 0) focusWrong();
      shownErrors = errors;
    },
    tell(text) {
      const box = dialog.querySelector('.form-error');
      if (!dialog.open || !box) return false;
      box.textContent = text;
      return true;
    },
  };
};
