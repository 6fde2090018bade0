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
  signs: {
    help: '(?<!(?:your|for the|the|great|of|was|were|very) )(?:help(?: me| us| please| plz| pls|p+)?(?! (?:you|them|people|others|your|center|centre|desk|page))|assistance)|please (?:fix|advise|assist|respond|reply|resolve|contact me|dm|look into|sort)|pl[sz] (?:fix|aid|resolve|respond|reply|help)|resolve (?:my|this|the) (?:issue|problem)|dm me|get back to me|what (?:should|do|can) (?:i|we) do|any (?:ideas|advice)|how (?:do|can) i (?:fix|solve|get .{1,40} back|recover|reset)|fix (?:this|it|the|your)',
    trouble:
      "(?:do(?:es)?|did|is|are|has|have|was|were|could|would|wo|ca|can|will)(?:n't|nt| not) (?:\\w+ )?(?:work|open|load|start|play|show|let|accept|log|sign|access|get|find|arrive|receive|received|arrived|connect|download|install|update|respond|turn|charge|sync|join|reset|cancel|save|send|see|use|buy|pay|redeem|enter|reach|able)\\p{L}*|(?:cannot|unable to|not able to|wont|cant|isnt|doesnt|didnt) (?:\\w+ )?\\p{L}+|not working|stopped working|error(?: code)?s?|bugs?|glitch\\p{L}*|crash(?:es|ed|ing)?|stuck|freez\\p{L}*|frozen|locked out|hacked|suspended|disabled|disappeared|vanished|(?:never|not|nothing) (?:received|arrived|came|got|answered|showed)|never (?:got|came|answers?|replied|responded)|still (?:no|not|waiting|do not|don't|haven't)|(?:have|has|had|having|got|is|are|with|an|my|this|the) (?:an? |some |constant )?(?:issues?|problems?|trouble)|charged (?:me |my card )?(?:twice|again)|missing|broken|defective|faulty|fail(?:s|ed|ing|ure)?|lost (?:my|our|the|all|access)|keeps? (?:\\p{L}+ing|saying|telling|asking)",
    doubt:
      '(?:oh|sure|yeah) ?,? (?:great|brilliant|right|lovely|super|because)|oh (?:great|brilliant|lovely|joy|wonderful)|please|when i (?:try|tried)|trying to|suspend\\p{L}*|flawed|so funny|omg|wtf|as soon as possible|asap|hope you (?:will|can|send|fix)|such a joy|as expected|thanks for nothing|no thanks|lmao|lol|lmfao|yeah right|shout ?out .{1,80}(?:not|non|another|still)|another (?:closed|day|price|fee|delay|broken|one of)|still .{0,30}(?:not|no|ignor\\p{L}*|wait\\p{L}*)|un(?:fortunately|usable|acceptable)|but|however|pity|shame|ridiculous|overpriced|(?:price|cost|pay|paid|paying|charge|fee)s?|closed?(?:s|d)?|closing|worse|worst|[£$€] ?\\d+',
    grief:
      "passed away|(?:has|have|had|just) died|died (?:last|this|in|of|from|on)|(?:my|our|his|her|the) (?:death|funeral|late (?:husband|wife|mother|father|mum|dad|son|daughter|brother|sister))|(?:'s|s') (?:death|funeral)|deceased|bereave\\p{L}*|funeral|chemo(?:therapy)?|cancer|terminally ill|hospice|miscarriage|stillborn|in intensive care|widow(?:ed|er)?",
  },
  matters: {
    allergens: [
      'allergens',
      'allerg\\p{L}*|intoleran\\p{L}*|gluten|lactose|c(?:o?)eliac|(?:contains?|traces of) (?:any )?(?:pea|wal|hazel)?nuts?|nut[- ]free',
    ],
    refund: ['the refund', 'refund\\p{L}*|my money back|reimburs\\p{L}*'],
    delivery: [
      'the delivery',
      'deliver(?:y|ies|ed|ing)|you deliver|deliver to|parcels?|(?:my|the|no) package|courier|shipping|shipped|shipment|ship(?:s|ping)? to|(?:do|can|could|will) you (?:also )?ship',
    ],
    booking: ['the booking', '(?:i|we|have|had) booked|bookings?|reservations?'],
    warranty: ['the warranty', 'warrant(?:y|ies)'],
    exchange: [
      'the return',
      'return (?:it|them|this|these|my|the|a|an)|returns (?:policy|label|form)|exchange (?:it|them|this|my)|an exchange|send(?:ing)? (?:it|them) back|sent (?:it|them) back',
    ],
    invoice: ['the invoice', 'invoice[ds]?|vat receipt|(?:send me|need) (?:a|the|my) receipt'],
    payment: [
      'the payment',
      'payments?|credit card|card (?:was |is )?declined|overcharged|charged (?:me|us|my|twice|again)|(?:got|been|was|were|get) (?:charged|billed)|billed (?:me|us|twice)|direct debit',
    ],
    subscription: [
      'the subscription',
      '(?:my|our|the|your|a|monthly|box) subscription|unsubscribe|my membership|cancel my plan',
    ],
    privacy: ['personal data', 'privacy|personal data|gdpr|cookie (?:banner|settings)'],
    accessibility: ['accessibility', 'accessibility|wheelchair|screen reader|step-free|disabled access'],
    ingredients: [
      'the ingredients',
      'ingredients?|palm oil|additives?|preservatives?|vegan|vegetarian|(?:added|much|less|any) sugar',
    ],
    packaging: [
      'the packaging',
      'packaging|wrapping|cardboard box|plastic|lids?|refills?|take back .{0,20}(?:jars?|bottles?|pots?)',
    ],
    cleanliness: ['cleanliness', '(?:was|is|were|are|so) (?:dirty|filthy)|unclean|cleanliness|hygiene'],
    noise: ['the noise', 'nois[ey]|deafening'],
    waiting: [
      'the wait',
      'waited|(?:still|been|kept|left) waiting|wait times? (?:is|are|was|were)|long wait|queue[ds]?|delays?|(?:is|are|was|were|been) delayed|(?:days?|weeks?|hours?|months?) late',
    ],
    welcome: [
      'how you were received',
      '(?:the|your|shop|of|all) staff|staff (?:was|were|is|are)|warm welcome|cashiers?|waiters?|waitress|shop assistants?|the (?:lady|man|woman|girl|guy) (?:at|behind) the (?:till|counter|desk)',
    ],
    hotline: [
      'our customer service',
      '(?<!dear )customer (?:services?|support|care)|hotline|helpline|support team|phone line|call cent(?:re|er)|(?:minutes|hours?|me|put) on hold',
    ],
    hours: [
      'the opening hours',
      'opening (?:hours|times)|are you (?:still )?(?:open|closed)|(?:when|what time|how late) (?:do|does|will) (?:you|the shop|the store|it) (?:open|close)|open on (?:mon|tues|wednes|thurs|fri|satur|sun)days?',
    ],
    stock: [
      'availability',
      'out of stock|in stock|sold out|(?:be|longer) available|availability|restock\\p{L}*|where can (?:i|we|you) (?:buy|find|get)|(?:do|will) you still have (?:the|them|it|this)',
    ],
    size: [
      'the sizes',
      'sizes?|sizing|(?:is|are|was|were) (?:far |much |a bit )?too (?:small|big|large|tight)|(?:smaller|bigger|larger) (?:jars?|pots?|packs?|bottles?|tins?|ones?)',
    ],
    colour: [
      'the colours',
      '(?:the|what|which|other|new|your) colou?rs?|in (?:blue|red|green|black|white|pink|grey)',
    ],
    taste: ['the taste', '(?<!bad |poor |good )tast(?:es?|ed|y|eless|ing)|flavou?rs?'],
    recipe: ['the recipe', 'recipes?'],
    instructions: ['the user guide', '(?:instruction|user) manual|user guide|instructions for use'],
    promotion: [
      'the offer',
      'discounts?|promos?|(?:your|the|this) promotions?|promo code|vouchers?|coupons?|special offers?|on sale',
    ],
    advertising: [
      'our advertising',
      'advert(?:s|ising|isements?)?|(?:your|the|this|that|tv) (?:ads?|commercials?|campaign)|slogan',
    ],
    environment: [
      'the environment',
      'environment(?:al|ally)?|climate|carbon|recycl\\p{L}*(?! bin)|sustainab\\p{L}*|greenwashing|zero waste',
    ],
    jobs: [
      'working with us',
      'you hiring|recruit\\p{L}*|vacanc\\p{L}*|internships?|job (?:offer|opening|application|interview)s?',
    ],
    account: [
      'your account',
      '(?:my|an|our|user|customer) (?:\\p{L}+ )?account|login|(?:to|i|i.m|am|me|cannot|can.t|cant|not) (?:log|sign|logging|logged|signed|signing) ?(?:in|into|out|on)|password|locked out',
    ],
    app: ['the app', 'app(?! store)'],
    website: ['the website', '(?:the|your) (?:web ?site|web ?page|site)|at (?:the )?checkout'],
    fault: [
      'this problem',
      "(?:error|bug|glitch|crash)(?:es|s|ed|ing)?(?: codes?)?|(?:does|did|do|is|are)(?:n[’'´]?t| not) (?:work|working|load|loading)|stopped working|(?:it|everything) (?:freezes|froze|is frozen)|cannot (?:connect|log on|download)|glitchy|disconnect(?:s|ed|ing)",
    ],
    video: [
      'the video',
      '(?:your|this|that|the last|the new) (?:videos?|clip|episode)|(?:the|this) video (?:about|on|of|with)',
    ],
    article: ['the article', '(?:the|this|your|that|lovely|interesting) (?:article|blog|blog post)'],
    quality: [
      'the quality',
      'quality|(?:is|was|were|are|arrived|came|jars?|half|all|completely) broken|defect\\p{L}*|faulty|fell apart|falls apart|damaged|crushed',
    ],
    price: [
      'the prices',
      'prices?|pric(?:ing|ed)|overpriced|expensive|how much (?:is|are|does)|costs? (?:more|so|too|me|us|£|\\$|€|\\d)\\P{L}?|[£$€] ?\\d+(?:[.,]\\d+)? (?:for|per|a) |\\d+ ?(?:€|£|pounds|quid|euros|dollars|bucks) (?:for|per|a)',
    ],
    order: ['your order', '(?<!in |of |and )orders?(?! (?:a|the|you|us|people))|ordered|ordering'],
    store: ['the shop', '(?:the|your|this|in|our|local|nearest|which) (?:shops?|stores?)|shops? in'],
    product: ['the product', '(?:the|this|your|these|new|favou?rite|of) (?:products?|items?|range)'],
  },
};
