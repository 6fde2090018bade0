import type { Card, CardAction } from '../card.ts';
import { card as catalogue } from '../catalogue/card.ts';
import { label } from '../catalogue/label.ts';
import type { RedraftWay } from '../review/draft.ts';
import { moderationMenu } from './moderated.ts';
import { plain } from './rich.ts';
import { pressValue } from './pressed.ts';
import { safeUrl } from './text.ts';
import type { Button, Confirm, Option, Part, Pressable } from './part.ts';

const option = (words: string, value: string): Option => ({ text: plain(words), value });

const buttonText = (card: Card, action: CardAction): string => {
  const words = catalogue[card.language].button;
  const { given, needed } = card.approvals;
  if (action === 'approve' && card.needs.includes('overrule')) return words.overrule;
  if (action === 'approve' && needed > 1)
    return words.approveOf({ nth: Math.min(given + 1, needed), needed });
  return words[action];
};

const primary = new Set<CardAction>(['approve', 'posted_by_hand', 'it_is_there', 'agree']);
/** What the guard stops is not what the card invites to. */
const invites = (card: Card, action: CardAction): boolean =>
  primary.has(action) &&
  !(action === 'approve' && (card.needs.includes('overrule') || card.needs.includes('blocked')));

const button = (card: Card, action: CardAction): Button => ({
  type: 'button',
  action_id: `card.${action}`,
  text: plain(buttonText(card, action)),
  value: pressValue(card),
  ...(invites(card, action) && { style: 'primary' }),
  ...(action === 'post_again' && { confirm: confirmAgain(card) }),
});

const confirmAgain = (card: Card): Confirm => {
  const words = catalogue[card.language].confirmAgain;
  return {
    title: plain(words.title, 100),
    text: plain(words.text, 300),
    confirm: plain(words.yes, 30),
    deny: plain(words.no, 30),
    style: 'danger',
  };
};

const wayText = (card: Card, way: RedraftWay): string => {
  const words = label[card.language].way[way];
  return card.notHere.includes(way) ? catalogue[card.language].notHere({ way: words }) : words;
};

/** In the menu of ways: not one more of them, but several side by side. */
export const variantsChoice = 'variants';

const redraft = (card: Card): Pressable[] => {
  const thankInMore = card.actions.more.includes('thank');
  const ways = card.redraftWays.filter((way) => way !== 'thank' || !thankInMore);
  if (ways.length === 0) return [];
  return [
    {
      type: 'static_select',
      action_id: 'card.redraft',
      placeholder: plain(catalogue[card.language].button.redraft),
      options: [
        ...ways.map((way) => option(wayText(card, way), pressValue(card, way))),
        option(catalogue[card.language].variants, pressValue(card, variantsChoice)),
      ],
    },
  ];
};

const leave = (card: Card): Pressable[] =>
  card.leaveReasons.length === 0
    ? []
    : [
        {
          type: 'static_select',
          action_id: 'card.leave',
          placeholder: plain(catalogue[card.language].button.leave),
          options: card.leaveReasons.map((reason) =>
            option(label[card.language].reason[reason], pressValue(card, reason)),
          ),
        },
      ];

/** Slack takes 2 to 5 options in an overflow menu; it forgets a choice at once, so that the same can be chosen again. */
const more = (card: Card): Pressable[] => {
  const actions = card.actions.more.filter((action) => action !== 'show_all');
  const [only] = actions;
  if (!only) return [];
  if (actions.length === 1) return [button(card, only)];
  const options = actions.map((action) => option(buttonText(card, action), pressValue(card, action)));
  return options.length <= 5
    ? [{ type: 'overflow', action_id: 'card.more', options }]
    : [
        {
          type: 'static_select',
          action_id: 'card.more',
          placeholder: plain(catalogue[card.language].button.more),
          options,
        },
      ];
};

const openComment = (card: Card): Pressable[] => {
  const url = safeUrl(card.review.handoff?.url ?? card.comment.url);
  return url === undefined
    ? []
    : [
        {
          type: 'button',
          action_id: 'card.open_comment',
          text: plain(catalogue[card.language].button.openComment),
          url,
        },
      ];
};

/** Where somebody must look or go there first: the link comes before the button that says it is done. */
const openBefore: Partial<Record<CardAction, true>> = { posted_by_hand: true, it_is_there: true };

const element = (card: Card, action: CardAction, fits: boolean): Pressable[] => {
  switch (action) {
    case 'redraft':
      return redraft(card);
    case 'leave':
      return leave(card);
    // The comment has its own button, beside it.
    case 'show_all':
      return [];
    case 'approve':
      return fits
        ? [button(card, action)]
        : [
            {
              ...button(card, action),
              action_id: 'card.read_first',
              text: plain(catalogue[card.language].button.readFirst),
            },
          ];
    default:
      return [button(card, action)];
  }
};

/**
 * What still makes sense to press. Where the whole text is not on the card, approving goes through reading it. The
 * part's id changes with the card, so that a menu forgets its choice.
 */
export const actions = (card: Card, fits: boolean): Part[] => {
  const elements = [
    ...card.actions.main.flatMap((action) => [
      ...(openBefore[action] ? openComment(card) : []),
      ...element(card, action, fits),
    ]),
    ...more(card),
    ...moderationMenu(card),
  ];
  return elements.length === 0 ? [] : [{ type: 'actions', block_id: `actions.${card.version}`, elements }];
};
