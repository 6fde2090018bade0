import { ears } from './ears/en.ts';
import type { OfflineWords } from './shape.ts';

export const en: OfflineWords = {
  and: 'and',
  hello: { named: ['[Hello|Hi] {name},'], plain: ['[Hello|Hi],'] },
  open: {
    question: {
      about: [
        'thank you for your question about {about}.',
        'we have read your question about {about}.',
        'thank you for asking us about {about}.',
        'you are asking about {about}, and that deserves a precise answer.',
      ],
      plain: [
        'thank you for your question.',
        'we have read your question, and it deserves a precise answer.',
        'thank you for asking us.',
        'that is a question we would like to answer precisely.',
      ],
    },
    help: {
      about: [
        'thank you for writing to us about {about}. We would like to help.',
        'we have read what you write about {about}, and we would like to help.',
        'thank you for telling us about {about}. We are here to help.',
      ],
      plain: [
        'thank you for writing to us. We would like to help.',
        'we have read your message, and we would like to help.',
        'thank you for telling us. We are here to help.',
      ],
    },
    complaint: {
      about: [
        'thank you for telling us about {about}.',
        'we have read what you write about {about}.',
        'thank you for taking the time to write to us about {about}.',
        'we have read your message about {about} attentively.',
      ],
      plain: [
        'thank you for telling us.',
        'we have read your message attentively.',
        'thank you for taking the time to write to us.',
        'thank you for letting us know.',
      ],
    },
    praise: {
      about: [
        'thank you for your kind words about {about}!',
        'what you write about {about} is lovely to read, thank you!',
        'thank you for taking the time to say this about {about}!',
      ],
      plain: [
        'thank you for your kind words!',
        'your message is lovely to read, thank you!',
        'thank you for taking the time to say so!',
      ],
    },
    suggestion: {
      about: [
        'thank you for your suggestion about {about}.',
        'thank you for this idea about {about}.',
        'we have read your suggestion about {about}.',
      ],
      plain: ['thank you for your suggestion.', 'thank you for this idea.', 'we have read your suggestion.'],
    },
    other: {
      about: [
        'thank you for your message about {about}.',
        'we have read your message about {about}.',
        'thank you for writing to us about {about}.',
      ],
      plain: ['thank you for your message.', 'we have read your message.', 'thank you for writing to us.'],
    },
  },
  feel: [
    'We are sorry to read this.',
    'We are sorry that you have to write to us for this.',
    'This is not the experience we want you to have.',
    'We would have liked this to go better for you.',
  ],
  next: {
    question: [
      'We are finding out and will answer you here.',
      'We would rather check than guess: we are asking the team and will reply here.',
      'We are checking with the people who know, and you will find our answer here.',
      'We are putting your question to the right person and will come back to you here.',
    ],
    praise: [
      'We are passing it on to the team.',
      'The team will be glad to read it.',
      'It means a lot to the people behind it.',
    ],
    suggestion: [
      'We are passing it on to the people who work on it.',
      'We have noted it for the team.',
      'It is going to the people it concerns.',
    ],
    other: [
      'We are sharing it with the team.',
      'We are passing it on to the team.',
      'The team will read it, too.',
    ],
  },
  heard: [
    'We are passing it on to the people in charge of it.',
    'We are talking about it with the team.',
    'It is going to those who decide on it.',
  ],
  ask: {
    order: [
      'Could you send us your order number in a private message, so that we can look into it?',
      'With your order number in a private message, we can look at what happened.',
      'Please send us your order number in a private message, and we will look at it with you.',
    ],
    booking: [
      'Could you send us your booking reference in a private message, so that we can look into it?',
      'With your booking reference in a private message, we can look at what happened.',
      'Please send us your booking reference in a private message, and we will look at it with you.',
    ],
    visit: [
      'Could you tell us in a private message which place it was, and on which day?',
      'With the place and the day of your visit in a private message, we can ask the team there.',
      'Please tell us the place and the day in a private message, so that we can speak with the team there.',
    ],
    device: [
      'Could you tell us which device you use, and at which step it happens?',
      'With the name of your device and the step where it happens, we can look into it.',
      'Which device do you use, and at which step does it happen? With that we can look into it.',
    ],
    account: [
      'Could you write to us in a private message, so that we can find your account? We never need your password.',
      'Please write to us in a private message, without your password, so that we can look at it with you.',
      'A private message is the right place for this, without your password: we will look at it with you there.',
    ],
    batch: [
      'Could you send us the batch number and where you bought it in a private message?',
      'With the batch number and the place of purchase in a private message, we can look into it.',
      'Please send us the batch number and the place of purchase in a private message.',
    ],
    general: [
      'Could you write to us in a private message, so that we can look into it with you?',
      'With a few details in a private message, we can look into it with the team.',
      'Please send us a private message, so that we can look at it together.',
    ],
  },
  afterFact: [
    'If you would like to know more, just ask us here.',
    'If that leaves something open, we are here.',
    'If you have another question, just write it here.',
  ],
  heated: {
    about: [
      'we have read what you write about {about}, and we take it seriously.',
      'we have read your whole message about {about}, and we take it seriously.',
      'we take what you write about {about} seriously.',
    ],
    plain: [
      'we have read your whole message, and we take it seriously.',
      'we have read what you write, and we take it seriously.',
      'your message is being read here, and we take it seriously.',
    ],
  },
  severe: {
    danger: {
      open: [
        'thank you for telling us. We take what you write very seriously.',
        'we have read your message, and we take it very seriously.',
        'thank you for alerting us. Your message has our full attention.',
      ],
      next: [
        'Please contact us in a private message, so that somebody from the team can speak with you directly.',
        'Could you write to us in a private message, so that somebody from the team can speak with you directly?',
      ],
    },
    health: {
      open: [
        'thank you for telling us. We are sorry to read this, and we take it very seriously.',
        'we are sorry to read this. We take what you write very seriously.',
        'thank you for alerting us. Your message has our full attention.',
      ],
      next: [
        'Could you send us the batch number and the place of purchase in a private message, with a way to reach you, so that somebody from the team can speak with you directly?',
        'Please write to us in a private message, with the batch number if you still have the packaging, so that somebody from the team can speak with you directly.',
      ],
    },
    self_harm: {
      open: [
        'thank you for writing this. We have read it, and it matters to us.',
        'we have read what you write, and it matters to us.',
      ],
      next: [
        'Please write to us in a private message: somebody from the team would like to talk with you. If you are in danger now, please call the emergency number where you are.',
        'Somebody from the team would like to talk with you in a private message. If you are in danger now, please call the emergency number where you are.',
      ],
    },
    threat: {
      open: ['we have read your message, and we take it seriously.', 'your message has been read here.'],
      next: [
        'If something happened that we should know about, please write to us in a private message.',
        'If there is something behind it, we would like to hear it in a private message.',
      ],
    },
    public: {
      open: [
        'thank you for your message. We are passing it on to the people in charge.',
        'we have read your message, and we are passing it on to the people in charge.',
      ],
      next: [
        'Please tell us in a private message how they can best reach you.',
        'Could you tell us in a private message how they can best reach you?',
      ],
    },
  },
  grief: {
    open: [
      'thank you for telling us this. We have read your message with care.',
      'we have read your message with care, and we thank you for writing to us.',
    ],
    next: [
      'Please write to us in a private message, so that somebody from the team can look after it with you.',
      'Somebody from the team would like to look after it with you in a private message.',
    ],
  },
  warm: {
    question: ['Questions like this are always welcome.', 'We are glad that you ask.'],
    help: ['You have come to the right place.', 'We are glad that you told us.'],
    complaint: [
      'We are glad that you told us rather than keeping it to yourself.',
      'Your experience matters to us.',
    ],
    praise: ['It has brightened our day.', 'Messages like yours keep us going.'],
    suggestion: ['It is kind of you to think along with us.', 'We love it when people think along with us.'],
    other: ['It is good to hear from you.', 'We are always glad of a message.'],
  },
  light: {
    question: [
      'We could make something up, but we would blush.',
      'Our crystal ball is being polished, so we are asking people who know.',
    ],
    help: [
      'We have put the kettle on and rolled up our sleeves.',
      'Our spanner is ready; we are only missing the right bolt.',
    ],
    complaint: [
      'We had hoped to be in your comments for a nicer reason.',
      'This is not the kind of fame we dream of.',
    ],
    praise: [
      'There may have been a small dance at the office.',
      'We are trying to look modest. It is not working.',
    ],
    suggestion: [
      'Our sticky notes have never been so useful.',
      'Somebody here has already run off to find a pencil.',
    ],
    other: [
      'Our coffee went cold while we were reading, and that is a compliment.',
      'You have our attention, and our coffee break.',
    ],
  },
  short: {
    question: {
      about: [
        'we are finding out about {about} and will answer you here.',
        'we are checking about {about} and will reply here.',
      ],
      plain: ['we are finding out and will answer you here.', 'we are checking and will reply here.'],
    },
    help: {
      about: ['we would like to help with {about}.', 'thank you for telling us about {about}.'],
      plain: ['we would like to help.', 'thank you for telling us.'],
    },
    complaint: {
      about: ['thank you for telling us about {about}.', 'we have read what you write about {about}.'],
      plain: ['thank you for telling us.', 'we have read your message.'],
    },
    praise: {
      about: [
        'thank you for your kind words about {about}!',
        'thank you, also on behalf of those behind {about}!',
      ],
      plain: ['thank you for your kind words!', 'thank you, also on behalf of the team!'],
    },
    suggestion: {
      about: [
        'thank you, we are passing on your idea about {about}.',
        'thank you, your idea about {about} is noted.',
      ],
      plain: ['thank you, we are passing on your idea.', 'thank you, your idea is noted.'],
    },
    other: {
      about: [
        'thank you for your message about {about}.',
        'we have read your message about {about}, thank you.',
      ],
      plain: ['thank you for your message.', 'we have read your message, thank you.'],
    },
  },
  redirect: {
    about: [
      'thank you for your message. Let us come back to what we can do something about: {about}.',
      'we have read your message, and we would like to look at the practical side with you: {about}.',
    ],
    plain: [
      'thank you for your message. Let us come back to what we can do something about here.',
      'we have read your message, and we would like to look at the practical side with you.',
    ],
  },
  thank: {
    about: [
      'thank you for your message about {about}.',
      'thank you for taking the time to write to us about {about}.',
      'thank you for your words about {about}.',
    ],
    plain: [
      'thank you for your message.',
      'thank you for taking the time to write to us.',
      'thank you for sharing this with us.',
    ],
  },
  contact: 'What helps us: {contact}',
  ...ears,
};
