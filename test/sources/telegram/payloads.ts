/** Updates as core.telegram.org/bots/api describes them (Update, Message, Chat, User), one of each kind that may come. */
const group = {
  id: -1_001_234_567_890,
  title: 'Maison Noisette, le groupe',
  username: 'maison_groupe',
  type: 'supergroup',
};
const marie = {
  id: 441,
  is_bot: false,
  first_name: 'Marie',
  last_name: 'L.',
  username: 'marie_l',
  language_code: 'fr',
};
const post = {
  message_id: 10,
  from: { id: 777_000, is_bot: false, first_name: 'Telegram' },
  sender_chat: { id: -1_009, title: 'Maison Noisette', username: 'maison', type: 'channel' },
  chat: group,
  date: 1_795_676_800,
  forward_origin: {
    type: 'channel',
    chat: { id: -1_009, type: 'channel' },
    message_id: 3,
    date: 1_795_676_799,
  },
  is_automatic_forward: true,
  text: 'Notre nouvelle gamme',
};
const asked = {
  message_id: 11,
  from: marie,
  chat: group,
  date: 1_795_676_810,
  message_thread_id: 10,
  reply_to_message: post,
  text: 'Sans arachides ?',
  entities: [{ type: 'bold', offset: 0, length: 4 }],
};

export const heard = {
  'a comment under a post': { update_id: 1, message: asked },
  'its edit': {
    update_id: 2,
    edited_message: { ...asked, edit_date: 1_795_676_820, text: 'Sans arachides, vraiment ?' },
  },
  'an answer to a comment, with a picture': {
    update_id: 3,
    message: {
      message_id: 12,
      from: { id: 442, is_bot: false, first_name: 'Tom' },
      chat: group,
      date: 1_795_676_830,
      message_thread_id: 10,
      reply_to_message: { ...asked, reply_to_message: undefined },
      photo: [{ file_id: 'AgAC', file_unique_id: 'AQAD', width: 90, height: 60, file_size: 1_200 }],
      caption: 'Comme ceci ?',
    },
  },
} as const;

/** Genuine, and nothing to us. */
export const passedOver = {
  'a post of the channel itself': { update_id: 4, message: post },
  'a member who comes': {
    update_id: 5,
    message: { message_id: 13, from: marie, chat: group, date: 1_795_676_840, new_chat_members: [marie] },
  },
  'a sticker': {
    update_id: 6,
    message: {
      message_id: 14,
      from: marie,
      chat: group,
      date: 1_795_676_850,
      sticker: { file_id: 'CAAC', emoji: '👍', width: 512, height: 512, is_animated: false, is_video: false },
    },
  },
  'a private message': {
    update_id: 7,
    message: {
      message_id: 1,
      from: marie,
      chat: { id: 441, first_name: 'Marie', type: 'private' },
      date: 1_795_676_860,
      text: 'bonjour',
    },
  },
  'something that nobody asked for': { update_id: 8, poll_answer: { poll_id: '1', option_ids: [0] } },
} as const;
