import type { Groups } from '../../../../text/phrase/notation.ts';

/* What somebody is said to be. */

/** Of people never kind, so that `you are …` tells. */
const vile = `stupid|dumb|dim|dense|gormless|clueless|brainless|mindless|witless|worthless|pathetic|pitiful|ridiculous|laughable|
  ludicrous|idiotic|moronic|imbecilic|cretinous|asinine|ignorant|illiterate|innumerate|uneducated|uncultured|uncivilised|uncivilized|
  uncouth|vulgar|rude|impolite|ill mannered|bad mannered|ill bred|insolent|impertinent|obnoxious|odious|loathsome|despicable|
  detestable|contemptible|repulsive|repellent|revolting|disgusting|vile|horrid|hideous|grotesque|filthy|smelly|slimy|sleazy|
  creepy|greedy|grasping|stingy|miserly|tight fisted|petty|spiteful|malicious|vindictive|arrogant|conceited|pompous|smug|
  self important|self obsessed|self centred|self centered|self absorbed|self righteous|self pitying|sanctimonious|ungrateful|
  selfish|heartless|callous|shameless|dishonest|deceitful|two faced|hypocritical|cowardly|gutless|spineless|bone idle|workshy|
  work shy|feckless|childish|immature|infantile|petulant|whiny|insufferable|unbearable|intolerable|tiresome|deranged|demented|
  unhinged|delusional|hysterical|insane|psychotic|paranoid|senile|decrepit|doddery|gullible|slow witted|half witted|dim witted|
  dull witted|thick headed|thick skulled|feeble minded|weak minded|simple minded|narrow minded|small minded|bloody minded|
  brain dead|braindead|pea brained|bird brained|bull headed|pig headed|big headed|stuck up|toffee nosed|snotty|uppity|inbred|in bred|
  unemployable|talentless|unlovable|friendless|humourless|humorless|charmless|classless|loud mouthed|foul mouthed|big mouthed|
  unwashed|unhygienic|fat|obese|ugly|beastly|abhorrent|abominable|wretched|dull as ditchwater`;

/** Also of choice, of dishes, of days: only before a name. */
const sour = `thick|slow|daft|dozy|dopey|soft|useless|hopeless|lazy|idle|entitled|spoilt|spoiled|pampered|overgrown|cheap|mean|
  bitter|jealous|envious|nasty|cruel|vain|lying|cheating|thieving|scheming|conniving|whining|whingeing|moaning|snivelling|
  sniveling|grovelling|screeching|shrieking|squealing|braying|bleating|ranting|raving|attention seeking|needy|clingy|annoying|
  irritating|impossible|tedious|boring|naive|crazed|stinking|stinky|grubby|sneaky|shifty|crooked|toxic|hateful|miserable|
  sad little|jumped up|washed up|dried up|two bit|second rate|good for nothing|goddamn|goddam|damned|bloody|fucking|f cking|
  f ing|effing|freaking|frigging|feckin|fecking|sodding|flamin|flaming|blithering|blundering|bumbling|drooling|mewling|
  slack jawed|knuckle dragging|mouth breathing|snot nosed|lily livered|chinless|toothless|shrill|pushy|bossy`;

/** What makes an insult of any name behind `you`. */
const utter = `absolute|absolutely|blind|deaf|wee|utter|utterly|total|complete|completely|proper|right|massive|colossal|monumental|big|great|little|
  silly|old|poor|sad|sorry|stupid|fat|ugly|mad|crazy|insane|weird|dirty|lousy|rotten|miserable|cheeky|ruddy|blooming|bleeding|
  bleedin`;

export const traits: Groups = {
  vile,
  foul: '<vile>|<sour>',
  sour,
  utter: `${utter}|<foul>`,
  /** Of bodies and homes. */
  gross: `hideous|ugly|fat|grotesque|revolting|repulsive|flabby|saggy|deformed|misshapen|stinking|disgusting|
    monstrous|lardy|fugly|gross|mangy|scabby`,
  body: `face|mug|nose|feet|foot|toes|arse|ass|backside|bum|behind|belly|gut|paunch|legs|thighs|ankles|teeth|breath|head|gob|mouth|
    ears|hands|fingers|paws|body|figure|hide|carcass|chins|armpits|eyebrows|moustache`,
  mind: `intellect|intelligence|brains?|mind|iq|wits?|mental (capacity|ability|abilities|faculties|powers)|brain power|brainpower|vocabulary|
    education|upbringing|breeding|attention span|reading age|reasoning|common sense|manners|charm|charisma|personality|
    social skills|self awareness|maturity|emotional intelligence|dignity|backbone|sense of (humour|humor|style|direction)|brain cells`,
  /** Those near to somebody, who are said to suffer. */
  kin: `mother|mum|mom|mam|mama|mummy|mommy|dad|father|parents|family|nan|gran|granny|grandmother|wife|husband|spouse|kids|children|
    son|daughter|boyfriend|girlfriend|partner|other half|neighbours|neighbors|boss|colleagues|therapist|teachers?|schoolteachers?`,
};
