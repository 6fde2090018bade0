import type { Ears } from '../shape.ts';

export const ears: Ears = {
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
