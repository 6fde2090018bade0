import { drawInput } from './inputs.ts';
import { h } from './dom.ts';
import { plainOf } from './draw-text.ts';
import { groupsOf, shapeOf, type OptionGroup } from './element-value.ts';
import { icon } from './icons.ts';
import { openMenu, type MenuGroup } from './menu.ts';
import { change, focusNameOf, heldOf, press, type Spot } from './press.ts';
import { fieldsOf, textOf, type Fields } from './read.ts';

const drawButton = (spot: Spot, element: Fields): HTMLElement => {
  const style = textOf(element['style']);
  const button = h(
    'button',
    {
      class: `button ${style === 'primary' || style === 'danger' ? style : ''}`,
      attrs: {
        type: 'button',
        'aria-label': textOf(element['accessibility_label']) || undefined,
        'data-focus': `${focusNameOf(spot, element)} ${textOf(element['value'])}`,
        'data-action': textOf(element['action_id']),
      },
      on: { click: () => void press(spot, element, button) },
    },
    plainOf(element['text']),
  );
  return button;
};

/** Two buttons that say what somebody thinks; small, because nothing depends on them. */
const drawFeedback = (spot: Spot, element: Fields): HTMLElement => {
  const opinion = (of: Fields): HTMLElement => {
    const value = textOf(of['value']);
    const button = h(
      'button',
      {
        class: 'button opinion',
        attrs: {
          type: 'button',
          'aria-label': textOf(of['accessibility_label']) || undefined,
          'data-focus': `${focusNameOf(spot, element)} ${value}`,
          'data-action': textOf(element['action_id']),
        },
        on: { click: () => void press(spot, element, button, [value]) },
      },
      plainOf(of['text']),
    );
    return button;
  };
  return h(
    'div',
    { class: 'opinions', attrs: { role: 'group' } },
    opinion(fieldsOf(element['positive_button'])),
    opinion(fieldsOf(element['negative_button'])),
  );
};

const drawOverflow = (spot: Spot, element: Fields): HTMLElement => {
  const { t } = spot.scene;
  const button = h(
    'button',
    {
      class: 'button button-icon',
      attrs: {
        type: 'button',
        'aria-haspopup': 'listbox',
        'aria-label': t('moreOptions'),
        title: t('moreOptions'),
        'data-focus': focusNameOf(spot, element),
        'data-action': textOf(element['action_id']),
      },
    },
    icon('more'),
  );
  button.addEventListener('click', () =>
    openMenu(button, {
      groups: groupsOf(element).map(({ label, options }) => ({ label, items: options })),
      label: t('moreOptions'),
      words: { filter: t('filter'), nothing: t('nothingFound') },
      choose: (value) => void press(spot, element, button, [value]),
    }),
  );
  return button;
};

const peopleOf = ({ scene }: Spot): OptionGroup => ({
  label: '',
  options: scene.picture.users
    .filter((user) => !user.bot)
    .map((user) => ({ value: user.id, label: user.name, description: user.about, raw: {} })),
});
const channelsOf = ({ scene }: Spot): OptionGroup => ({
  label: '',
  options: scene.picture.channels.map((channel) => ({
    value: channel.id,
    label: `#${channel.name}`,
    description: '',
    raw: {},
  })),
});
const choicesOf = (spot: Spot, element: Fields): OptionGroup[] => {
  const shape = shapeOf(element);
  if (shape === 'user' || shape === 'users') return [peopleOf(spot)];
  if (shape === 'channel' || shape === 'conversation') return [channelsOf(spot)];
  return groupsOf(element);
};

const drawSelect = (spot: Spot, element: Fields): HTMLElement => {
  const { t } = spot.scene;
  const many = ['options', 'users'].includes(shapeOf(element));
  const placeholder = plainOf(element['placeholder']) || t(many ? 'chooseMany' : 'choose');
  const words = h('span', { class: 'select-words' });
  const button = h(
    'button',
    {
      class: 'button select',
      attrs: {
        type: 'button',
        'aria-haspopup': 'listbox',
        'aria-expanded': 'false',
        'aria-describedby': spot.input?.describedBy,
        'data-focus': focusNameOf(spot, element),
        'data-action': textOf(element['action_id']),
      },
    },
    words,
    icon('down'),
  );
  const show = (): void => {
    const held = heldOf(spot, element);
    const labels = choicesOf(spot, element)
      .flatMap(({ options }) => options)
      .filter(({ value }) => held.includes(value))
      .map(({ label }) => label);
    words.textContent = labels.length > 0 ? labels.join(', ') : placeholder;
    words.classList.toggle('placeholder', labels.length === 0);
  };
  const menuGroups = (): MenuGroup[] => {
    const held = heldOf(spot, element);
    return choicesOf(spot, element).map(({ label, options }) => ({
      label,
      items: options.map((option) => ({ ...option, chosen: held.includes(option.value) })),
    }));
  };
  button.addEventListener('click', () =>
    openMenu(button, {
      groups: menuGroups(),
      many,
      label: placeholder,
      words: { filter: t('filter'), nothing: t('nothingFound') },
      choose: (value, chosen) => {
        const others = many ? heldOf(spot, element).filter((held) => held !== value) : [];
        change(spot, element, chosen ? [...others, value] : others, button);
        show();
      },
    }),
  );
  show();
  return button;
};

const selects = new Set([
  'static_select', 'users_select', 'multi_static_select', 'multi_users_select', 'channels_select', 'conversations_select',
]); // prettier-ignore

/** A box that says which kind the page does not know: never silently nothing. */
export const drawUnknown = (spot: Pick<Spot, 'scene'>, kind: string): HTMLElement =>
  h('div', { class: 'unknown', attrs: { role: 'note' } }, spot.scene.t('cannotDraw', { kind }));

/** Any interactive element of Block Kit. */
export const drawElement = (spot: Spot, element: Fields): HTMLElement => {
  const type = textOf(element['type']);
  if (type === 'button') return drawButton(spot, element);
  if (type === 'overflow') return drawOverflow(spot, element);
  if (type === 'feedback_buttons') return drawFeedback(spot, element);
  if (selects.has(type)) return drawSelect(spot, element);
  return drawInput(spot, element) ?? drawUnknown(spot, type);
};
