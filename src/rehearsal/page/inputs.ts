import { h, setAttributes } from './dom.ts';
import { drawTextObject, plainOf } from './draw-text.ts';
import { optionsOf } from './element-value.ts';
import { change, focusNameOf, heldOf, press, type Spot } from './press.ts';
import { fieldsOf, numberOf, textOf, type Fields } from './read.ts';
import { secondsOf, wallClockOf } from './when.ts';

const common = (spot: Spot, element: Fields): Record<string, string | boolean | undefined> => ({
  'aria-labelledby': spot.input?.labelledBy,
  'aria-describedby': spot.input?.describedBy,
  'data-focus': focusNameOf(spot, element),
  'data-action': textOf(element['action_id']),
  'data-autofocus': element['focus_on_load'] === true,
});

/** From here on people want to know how much room is left. */
const nearTheLimit = 0.8;

/** The live "260 / 300" under a text that comes near its limit. */
const drawCount = (
  spot: Spot,
  element: Fields,
): { node: HTMLElement | undefined; show: (words: string) => void } => {
  const max = numberOf(element['max_length']);
  if (max === undefined) return { node: undefined, show: () => undefined };
  const node = h('div', { class: 'count', attrs: { 'aria-hidden': 'true' } });
  return {
    node,
    show: (words) => {
      node.hidden = words.length <= max * nearTheLimit;
      node.textContent = `${words.length} / ${max}`;
      node.title = spot.scene.t('characters', { count: words.length, max });
      node.classList.toggle('over', words.length > max);
    },
  };
};

const inputTypes: Record<string, string> = {
  plain_text_input: 'text', number_input: 'text', email_text_input: 'email', url_text_input: 'url',
  datepicker: 'date', timepicker: 'time', datetimepicker: 'datetime-local',
}; // prettier-ignore

/** A bot that listens to every character is told once somebody has stopped for so long. */
const typingMs = 250;

/** Grows with its text, up to what the stylesheet allows. */
const fit = (area: HTMLTextAreaElement): void => {
  area.style.height = 'auto';
  if (area.scrollHeight > 0) area.style.height = `${area.scrollHeight + 2}px`;
};

const drawText = (spot: Spot, element: Fields): HTMLElement => {
  const type = textOf(element['type']);
  const attrs = {
    ...common(spot, element),
    placeholder: plainOf(element['placeholder']) || undefined,
    spellcheck: 'false',
  };
  const multiline = element['multiline'] === true;
  const field = multiline
    ? h('textarea', { class: 'input', attrs: { ...attrs, rows: 4 } })
    : h('input', {
        class: 'input',
        attrs: {
          ...attrs,
          type: inputTypes[type],
          inputmode: type === 'number_input' ? 'decimal' : undefined,
          autocomplete: 'off',
        },
      });
  const count = drawCount(spot, element);
  const { face } = spot.scene;
  const isMoment = type === 'datetimepicker';
  const kept = heldOf(spot, element)[0] ?? '';
  field.value = isMoment && kept !== '' ? wallClockOf(face, Number(kept)) : kept;
  count.show(field.value);
  const grow = (): void => {
    if (field instanceof HTMLTextAreaElement) fit(field);
  };
  requestAnimationFrame(grow);
  const held = (): string[] => {
    if (field.value === '') return [];
    return [isMoment ? String(secondsOf(face, field.value)) : field.value];
  };
  const picked = type === 'datepicker' || type === 'timepicker' || isMoment;
  const quiet: Spot = { ...spot, input: { labelledBy: '', describedBy: '', ...spot.input, dispatch: false } };
  const counted = fieldsOf(element['dispatch_action_config'])['trigger_actions_on'];
  const everyCharacter =
    spot.input?.dispatch === true && Array.isArray(counted) && counted.includes('on_character_entered');
  let typing: ReturnType<typeof setTimeout> | undefined;
  const tellSoon = (): void => {
    clearTimeout(typing);
    // Nothing shows that it is sent: whoever types goes on typing.
    typing = setTimeout(() => void press(spot, element, h('span'), held()), typingMs);
  };
  field.addEventListener('input', () => {
    change(quiet, element, held(), field);
    if (everyCharacter) tellSoon();
    count.show(field.value);
    grow();
  });
  const dispatches = !spot.input || spot.input.dispatch;
  if (picked && dispatches) field.addEventListener('change', () => void press(spot, element, field, held()));
  else if (dispatches && !multiline)
    field.addEventListener('keydown', (event) => {
      if (event instanceof KeyboardEvent && event.key === 'Enter') {
        event.preventDefault();
        void press(spot, element, field, held());
      }
    });
  return h('div', { class: 'text-field' }, field, count.node);
};

const drawChoices = (spot: Spot, element: Fields, many: boolean): HTMLElement => {
  const name = focusNameOf(spot, element);
  const chosen = new Set(heldOf(spot, element));
  const box = h('div', {
    class: 'choices',
    attrs: { role: many ? 'group' : 'radiogroup', 'aria-labelledby': spot.input?.labelledBy },
  });
  for (const option of optionsOf(element)) {
    const input = h('input', {
      attrs: {
        type: many ? 'checkbox' : 'radio',
        name,
        'data-focus': `${name} ${option.value}`,
        'data-action': textOf(element['action_id']),
      },
    });
    input.checked = chosen.has(option.value);
    input.addEventListener('change', () => {
      if (!many) chosen.clear();
      if (input.checked) chosen.add(option.value);
      else chosen.delete(option.value);
      change(spot, element, [...chosen], box);
    });
    const description = fieldsOf(option.raw['description']);
    box.append(
      h(
        'label',
        { class: 'choice' },
        input,
        h(
          'span',
          {},
          drawTextObject(spot.scene, option.raw['text']),
          option.description === ''
            ? undefined
            : h('span', { class: 'choice-description' }, drawTextObject(spot.scene, description)),
        ),
      ),
    );
  }
  setAttributes(box, { 'aria-describedby': spot.input?.describedBy });
  return box;
};

/** A field to type or tick; nothing for an element that is none. */
export const drawInput = (spot: Spot, element: Fields): HTMLElement | undefined => {
  const type = textOf(element['type']);
  if (type in inputTypes) return drawText(spot, element);
  if (type === 'radio_buttons' || type === 'checkboxes')
    return drawChoices(spot, element, type === 'checkboxes');
  return undefined;
};
