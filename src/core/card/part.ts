/** How words look; a desk that cannot show one of these shows the words. */
export interface Style {
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: boolean;
  code?: boolean;
}

/** A piece of a line. Nothing in it is markup: each desk makes it inert in its own way. */
export type Inline =
  | { type: 'text'; text: string; style?: Style }
  | { type: 'link'; url: string; text: string; style?: Style }
  /** A moment, which each reader's own clock shows; seconds since 1970. */
  | { type: 'date'; timestamp: number; format: string; fallback: string; style?: Style }
  /** Somebody who is called, by their id in the desk's chat. */
  | { type: 'user'; user_id: string }
  | { type: 'usergroup'; usergroup_id: string };

/** Words that are never parsed. */
export interface Plain {
  type: 'plain_text';
  text: string;
  emoji?: boolean;
}
export interface Option {
  text: Plain;
  value: string;
}
export interface Confirm {
  title: Plain;
  text: Plain;
  confirm: Plain;
  deny: Plain;
  style?: 'primary' | 'danger';
}
export interface Button {
  type: 'button';
  action_id: string;
  text: Plain;
  value?: string;
  url?: string;
  style?: 'primary' | 'danger';
  confirm?: Confirm;
}
export interface Select {
  type: 'static_select';
  action_id: string;
  placeholder: Plain;
  options?: Option[];
  option_groups?: { label: Plain; options: Option[] }[];
}
/** A menu that forgets what was chosen in it. */
export interface Overflow {
  type: 'overflow';
  action_id: string;
  options: Option[];
}
export type Pressable = Button | Select | Overflow;

export interface Said {
  type: 'rich_text_section';
  elements: Inline[];
}
/** Somebody's words, set apart. */
export interface Quote {
  type: 'rich_text_quote';
  elements: Inline[];
}
/** Words to be copied as they are: no desk changes a sign of them. */
export interface Verbatim {
  type: 'rich_text_preformatted';
  elements: Extract<Inline, { type: 'text' }>[];
}
export interface RichText {
  type: 'rich_text';
  block_id: string;
  elements: (Said | Quote | Verbatim)[];
}
/** Small words, pieces beside each other. */
export interface Small {
  type: 'context';
  block_id: string;
  elements: Plain[];
}
export interface Divider {
  type: 'divider';
  block_id: string;
}
/** A line with a menu or a button beside it. */
export interface Beside {
  type: 'section';
  block_id: string;
  text: Plain;
  accessory?: Select | Button;
}
export interface Actions {
  type: 'actions';
  block_id: string;
  elements: Pressable[];
}
/** Two small buttons: was it of use? */
export interface Feedback {
  type: 'context_actions';
  block_id: string;
  elements: {
    type: 'feedback_buttons';
    action_id: string;
    positive_button: { text: Plain; value: string; accessibility_label?: string };
    negative_button: { text: Plain; value: string; accessibility_label?: string };
  }[];
}

/**
 * What a card is made of, from top to bottom, the same for every desk. The names are those of Slack's Block Kit where it has
 * one, so that one desk shows it as it is; the other renders it in its own idiom.
 */
export type Part = RichText | Small | Divider | Beside | Actions | Feedback;
