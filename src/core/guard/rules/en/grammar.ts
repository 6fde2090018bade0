import type { Groups } from '../../../text/phrase/notation.ts';
import { hate } from '../../../triage/lexicon/abuse.ts';
import { threat } from '../../../triage/lexicon/threat.ts';
import { politics } from '../../../triage/lexicon/noise.ts';
import { oneOf } from '../one-of.ts';
import { names } from './insults/names.ts';
import { traits } from './insults/traits.ts';

/* Who speaks, how one takes a stance, and how things are judged: the vocabulary that the English rules are made of. */

/** People as one speaks of them in general. */
const people = `people|men|women|parents|mothers|fathers|teenagers|children today|kids today|young people|
  young people today|youngsters|the young|the youth|the youth of today|old people|the elderly|boomers|millennials|gen z|
  teachers|tourists|foreigners|immigrants|migrants|refugees|asylum seekers|muslims|christians|jews|catholics|protestants|
  atheists|believers|vegans|vegetarians|meat eaters|hunters|farmers|cyclists|motorists|smokers|feminists|gays|gay people|
  homosexuals|trans people|americans|germans|the french|the germans|the british|the english|the chinese|the russians|
  the rich|the poor|the unemployed|influencers|celebrities|bankers|landlords|bosses|employers|everyone|everybody|nobody|
  no one|most people|many people|some people|anyone who|those who|people who|activists|campaigners|environmentalists|
  hipsters|consumers|our generation|your generation|generation|generations|civil servants|bureaucrats|gamers|
  drivers these days|customers (today|these days|nowadays)|shoppers (today|these days|nowadays)`;

/** Those who govern, and what they decide. */
const state = `government|governments|the state|president|prime minister|minister|ministers|ministry|chancellor|mayor|
  mayors|the (town |city )?council|town hall|parliament|congress|senate|senators?|mps?|politicians?|politics|
  the authorities|police|policemen|the army|military|judges?|the courts?|court ruling|ruling|verdict|justice system|
  the eu|european union|brussels|nato|vatican|the pope|trade unions?|the unions?|unions|strikers?|protesters?|
  demonstrators?|lobby|lobbies|lobbyists|the media|the press|journalists?|mainstream media|opposition|the left|
  the right wing|the greens|conservative party|green party|party leaders?|the (new |current )?law|laws|legislation|
  this law|new law|that law|bill|reforms?|new regulations?|this regulation|these regulations|tax|taxes|taxation|tax cuts|
  elections?|referendum|the strike|this strike|strikes|the protests?|these protests|the movement|the war|this war|wars|
  sanctions|monarchy|royal family|the system|our society|society|this country|our country|the country|the nation`;

/** Quarrels of the day: whoever names one is close to a stance. */
const quarrel = `abortions?|death penalty|capital punishment|euthanasia|assisted suicide|gun control|gun laws|
  bear arms|firearms|immigration|illegal aliens|border wall|open borders|prostitution|surrogacy|same sex marriage|
  gay marriage|gender (ideology|theory)|transgender (athletes|ideology)|feminism|patriarchy|racism|racists?|islam|
  islamism|christianity|burqas?|burkas?|(headscarf|headscarves)|secularism|lockdowns|anti vaxxers?|climate (change|crisis|
  hysteria|policy|activists)|global warming|nuclear (power|energy|weapons)|fracking|fossil fuels|capitalism|capitalists?|
  socialism|communism|colonialism|imperialism|globalisation|globalization|affirmative action|reparations|
  universal basic income|wealth tax|inheritance tax|minimum wage|welfare state|mass surveillance|facial recognition|
  censorship|free speech|freedom of speech|cancel culture|political correctness|identity politics|wokeness|apartheid|
  genocide|palestine|palestinians?|israel|israelis|gaza|ukraine|ukrainians?|taiwan|tibet|kurds|crimea|
  animal (testing|rights|experiments)|factory farming|bullfighting|fox hunting|trophy hunting|compulsory voting|
  conscription|military service|war on drugs|drug (legalisation|legalization)|stem cell research|cloning|
  blood and soil|deportations?|border controls|mandatory vaccination|compulsory vaccination|vaccine mandates?|
  conversion therapy|polygamy|organ trade|zero hours contracts|payday loans|tax havens|austerity`;

/** Matters people argue about, but which a brand may also name in passing. */
const matter = `vaccines?|vaccination|religions?|guns|drugs|cannabis|marijuana|weed|tobacco|smoking|alcohol|gambling|
  fur|zoos|circuses|gmos?|pesticides|organic food|organic farming|homeopathy|naturopathy|meat|veganism|electric cars|
  diesel|wind turbines|wind farms|private schools|public schools|home schooling|homeschooling|homework|school uniforms|
  quotas|privatisation|privatization|social media|smartphones|video games|computer games|artificial intelligence|robots|
  cryptocurrenc*|bitcoin|the olympics|olympic games|space exploration|working from home|remote work|home office|
  beauty contests|reality tv|overtourism|gentrification|sex education|safe spaces|libertarianism|atheism|
  missionary work|intellectual property|journalism|blockades|private military companies|marriage|cosmetic surgery|
  plastic surgery|judicial activism|standardized tests|tattoos|modern art|tourism|mass tourism|the speed limit|
  speed limits|executive pay|bonuses|billionaires|child actors|telemarketing|targeted killing|entrapment|advertising`;

/** Strong judgements, which nobody uses of their own service when apologising. */
const absurd = `absurd|absurdity|ridiculous|outrageous|disgusting|shameful|disgraceful|a disgrace|nonsense|nonsensical|
  stupid|insane|idiotic|moronic|overrated|overblown|overhyped|exaggerated|immoral|unethical|hypocritical|hypocrisy|
  hypocrites|scandalous|a scandal|pathetic|laughable|ludicrous|indefensible|unjustifiable|unjustified|despicable|
  abhorrent|vile|evil|corrupt|dishonest|cowardly|selfish|misguided|barbaric|inhumane|rubbish|a farce|a sham|a hoax|
  madness|propaganda|a waste of (time|money|taxpayers|resources)|out of control|a step too far|brainwashed|unpatriotic|
  treason|complete garbage|pure greed|plain wrong|beyond belief|tasteless|a witch hunt|political correctness gone mad|
  an outrage|cringeworthy|over the top|ill informed|hysterical|irresponsible`;

/** Milder judgements: of a public matter they are a stance, of a parcel they are an apology. */
const judged = `<absurd>|wrong|unfair|unjust|terrible|awful|horrible|dreadful|appalling|a disaster|a catastrophe|
  a failure|a mistake|a mess|a shame|a pity|a crime|a sin|theft|a joke|a lie|a myth|useless|pointless|worthless|harmful|
  cruel|toxic|bad|worse|unacceptable|intolerable|inexcusable|unforgivable|rotten|excessive|unnecessary|outdated|
  backward|lazy|greedy|ignorant|naive|crazy|silly|sexist|racist|discriminatory|unconstitutional|unnatural|barbarity|
  too (high|low|much|many|soft|strict|lenient|far|powerful|weak|slow)|right|great|good|wonderful|brilliant|fantastic|
  excellent|overdue|justified|fair|just|wise|sensible|reasonable|admirable|heroic|heroes|legitimate|beneficial|
  a good thing|a blessing|a step (in|forward|back)|the (best|worst|right|wrong|only|problem|future|real)|better|best|worst|
  a threat|a danger|to blame|above the law|obsolete|sacred|a fundamental right|a human right|a basic right|a violation of|
  a form of|an insult|an attack on|holding ..4 hostage|common sense|long overdue|liars|crooks|thieves|parasites|puppets|
  not the (answer|solution)|the (answer|solution)|out of hand|out of touch|counterproductive|counter productive`;

export const english: Groups = {
  ...threat.groups?.en,
  ...hate.groups?.en,
  ...names,
  ...traits,
  people,
  state,
  quarrel,
  matter,
  absurd,
  judged,
  politics: oneOf(politics.phrases.en, ['congress', 'woke', 'vote for', 'voting for', 'elections']),
  public: '<politics>|<state>|<quarrel>',
  we: `we|i|our (whole|entire)? (team|company|brand|staff|management|founder|ceo|family)|
    the (whole|entire)? (team|company|management|staff)|everyone here|everybody here|all of us|personally|as a company|
    as a brand|at our company`,
  very: `really|truly|strongly|firmly|honestly|sincerely|personally|absolutely|totally|completely|fully|entirely|also|
    wholeheartedly|definitely|certainly|simply|just|still|always|actually|deeply|genuinely|rather|quite|very|so|far|much|
    a bit|a little|pretty|utterly|obviously|clearly|frankly|both|all|a|an|such|nothing but|only|more than|plain|downright|
    nothing short of|rightly|proudly|openly|100|percent|too|totally|highly|deeply|morally|ethically|completely`,
  be: 'is|are|was|were|s|re|be|been|being|seems|seem|looks|look|sounds|sound|remains|remain|becomes|become',
  think: `think|believe|feel|find|consider|reckon|suspect|doubt|deem|maintain|insist|would say|d say|
    (am|are|m|re) (convinced|certain|persuaded|of the (opinion|view))`,
  side: `supports?|supported|supporting|opposes?|opposed|backs?|endorses?|condemns?|rejects?|denounces?|deplores?|
    defends?|stands? (with|for|against|behind|by|up for|up to)|sides? with|applauds?|salutes?|campaigns?|
    fight (for|against)|boycotts?|vote|votes|voted|voting|march (for|against|with)|
    (are|is|am|re|m|s|been|be|were) ..3 (against|for|pro|in favou?r of|opposed to|behind|fans? of|supporters? of|critical of|
    on the side of)|
    (don't|do not|doesn't|does not|never|can't|cannot|won't) ..1 (support|agree with|stand for|believe in)|
    (take|takes|took|taking|taken) ..3 (stand|side|sides|position) (on|for|against|with|in)`,
  wish: `hopes?|wish|wishes|want|wants|(d|would) (love|like)|pray|can't wait|cannot wait`,
  ought: `should|shouldn|must|ought|needs to|has to|had better|deserves?|have to|need to`,
  banned: `banned|illegal|legal|legalised|legalized|abolished|forbidden|prohibited|outlawed|criminalised|criminalized|
    punished|jailed|arrested|fired|sacked|ashamed|boycotted|scrapped|stopped|mandatory|compulsory|subsidised|subsidized|
    taxed|forced|deported|held (accountable|responsible)|privatised|privatized|nationalised|nationalized|
    a human right|the norm|left (alone|to)|allowed to (vote|marry|adopt|die)`,
  dayname: 'monday|tuesday|wednesday|thursday|friday|saturday|sunday',
  month: `january|february|march|april|may|june|july|august|september|october|november|december`,
  span: 'minutes?|hours?|days?|weeks?|months?|business days?|working days?',
  few: '#|one|two|three|four|five|ten|a few|a couple of|a|an|the|the next|the next few|next',
  day: `today|tomorrow|tonight|this (morning|afternoon|evening|week|weekend|month)|
    (on|by|before|until|from|this|next|as soon as)? (the)? (next)? (<dayname>)|
    (by|before|within|until|in|no later than|at the latest by) ..1 (<few>) ..1 (<span>)|
    (by|before|until|in|at|on) (the)? (noon|midnight|end of|christmas|easter|new year|summer|winter|spring|autumn|<month>|#)|
    next (week|month|year|update|release|version)|immediately|right away|straight away|at once|overnight|
    (<month>) #|# ..1 (<month>)|within (the )?(hour|day|week)|first thing|asap|very soon`,
};
