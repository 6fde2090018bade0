import type { Groups } from '../../../../text/phrase/notation.ts';

/*
 * What somebody is called, in all registers. Only words of `oaf` count by themselves; the others are also somebody's
 * surname, a dish, an animal, a tool, a verb or what one may say of oneself, and count in the frames of `frames.ts`.
 */

/** Slow of mind. */
const dull = `idiots?|morons?|imbeciles?|cretins?|dimwits?|nitwits?|halfwits?|half wits?|numbskulls?|numskulls?|dunderheads?|
  lamebrains?|birdbrains?|peabrains?|pea brains?|lunkheads?|thickos?|dumb clucks?|dullards?|dunces?|ignoramus|ignoramuses|
  nincompoops?|ninny|ninnies|simpletons?|doofus|doofuses|dolts?|oafs?|twerps?|muttonheads?|chuckleheads?|knuckleheads?|
  boneheads?|thickheads?|dumbasses|dumbass|village idiots?|shit for brains|window lickers?|nobheads?|
  numpty|numpties|pillocks?|plonkers?|wazzocks?|tosspots?|eejits?|eedjits?|gobdaws?|gombeens?|amadans?|gobshites?|bampots?|
  bawbags?|bawheids?|boofheads?|nongs?|ning nongs?|no hopers?|ratbags?`;

/** Coarse, with those of body and bed. */
const coarse = `arseholes?|assholes?|dickheads?|dickwads?|dickweeds?|dickfaces?|knobheads?|bellends?|pricks?|wankers?|wankstains?|
  tossers?|twats?|cunts?|motherfuckers?|fuckers?|fuckwits?|fuckheads?|fuckfaces?|fucktards?|libtards?|shitheads?|shitbags?|
  shitstains?|dipshits?|arsewipes?|asswipes?|asshats?|assclowns?|jackass|jackasses|dumbfucks?|douchebags?|douche canoes?|
  cockwombles?|scumbags?|scumballs?|scuzzballs?|sleazebags?|sleazeballs?|slimeballs?|slimebags?|toerags?|toe rags?|scrotes?|
  pissheads?|lardass|lardasses|lard arses?|fatass|fat arses?|fat ass|little shits?|bastards?|bitches|bitch|whores?|sluts?|
  trollops?|strumpets?|harlots?|hussy|hussies|floozy|floozies|perverts?|pervs?|sickos?|arse lickers?|arse kissers?|
  ass kissers?|brown nosers?|bootlickers?|lickspittles?`;

/** Mad, old, ill-favoured. */
const crazed = `nutcases?|nutjobs?|nut jobs?|nutters?|nutbags?|wackos?|whackos?|whackjobs?|crackpots?|fatsos?|uggos?|
  mingers?|munters?|fugly|butt ugly|pig ugly|old hags?|old crones?|old biddy|old biddies|old codgers?|old farts?|old battleaxes?|
  coffin dodgers?|dotards?|alkies|winos?|drunkards?|smackheads?|crackheads?`;

/** Of low standing, idle, mean with money, cowardly, full of themselves, always complaining. */
const base = `lowlifes?|lowlives|trailer trash|white trash|chavs?|oiks?|yobs?|yobbos?|yokels?|louts?|boors?|plebs?|guttersnipes?|
  sheeple|knuckle draggers?|mouth breathers?|skinflints?|tightwads?|cheapskates?|freeloaders?|deadbeats?|layabouts?|wastrels?|
  shirkers?|skivers?|sluggards?|ne'er do wells?|good for nothings?|ingrates?|blackguards?|rotters?|scoundrels?|turncoats?|
  backstabbers?|milksops?|poltroons?|sycophants?|whingers?|whinge bags?|sourpuss|sourpusses|misery guts|smartarses?|
  smart arses?|smartass|smartasses|smart alecs?|smart alecks?|know it alls?|windbags?|gasbags?|blowhards?|loudmouths?|
  bigheads?|braggarts?|poseurs?|toffs?|egomaniacs?|megalomaniacs?|attention whores?|harridans?|termagants?|slatterns?|
  fishwife|fishwives|nonentity|nonentities`;

/** Also a surname, a bird, a programme, a book: what nobody does, so that `you …` alone tells. */
const role = `<oaf>|muppets?|wally|wallies|berks?|prats?|twits?|gits?|dorks?|dweebs?|dingus|nimrods?|schmucks?|putz|schlubs?|
  hicks?|hillbilly|hillbillies|rednecks?|bumpkins?|bogans?|drongos?|galahs?|dropkicks?|yahoos?|sooks?|bludgers?|dipsticks?|
  dingbats?|fools?|clowns?|buffoons?|jesters?|dummy|dummies|dumbos?|airheads?|blockheads?|pinheads?|meatheads?|fatheads?|
  buttheads?|hotheads?|bimbos?|cowards?|wimps?|wuss|wusses|sissy|sissies|pansy|pansies|weaklings?|crybaby|crybabies|cry baby|
  cry babies|whiners?|complainers?|moaners?|grumblers?|brats?|snowflakes?|divas?|prima donnas?|drama queens?|karens?|snobs?|
  prudes?|prigs?|pedants?|busybody|busybodies|narcissists?|psychos?|psychopaths?|sociopaths?|lunatics?|loony|loonies|spastics?|madman|
  madmen|madwoman|maniacs?|weirdos?|basket cases?|losers?|phony|phonies|phoneys?|charlatans?|impostors?|
  posers?|wannabes?|has beens?|hypocrites?|liars?|crooks?|swindlers?|scammers?|traitors?|scroungers?|spongers?|moochers?|
  bloodsuckers?|peasants?|savages?|barbarians?|heathens?|philistines?|neanderthals?|caveman|cavemen|troglodytes?|thugs?|
  hooligans?|hoodlums?|ruffians?|reprobates?|degenerates?|wretch|wretches|hags?|crones?|harpy|harpies|witch|shrews?|viragos?|
  gorgons?|banshees?|jezebels?|geezers?|fossils?|fatty|fatties|slobs?|slappers?|slags?|skanks?|floozies|scaredy cats?|
  yellow bellies|couch potato|couch potatoes|lazybones|slackers?|slouch|bonehead|ogres?|scunners?|bell ends?|chisellers?|chiselers?`;

/** Also a verb, or what one may also call a third person without harm. */
const rogue = `jerks?|creeps?|freaks?|cranks?|cheats?|thief|thieves|bums?|tramps?|hobos?|beggars?|goons?|loons?|hacks?|quacks?|fakes?|
  suckers?|saps?|chumps?|dopes?|dupes?|mugs?|tools?|bores?|nags?|scolds?|grouch|grouches|grumps?|bully|bullies|trolls?|haters?|
  pests?|nuisances?|leech|leeches|parasites?|vampires?|toads?|weasels?|snakes?|rats?|worms?|maggots?|slugs?|cockroach|
  cockroaches|vultures?|hyenas?|jackals?|vipers?|skunks?|apes?|baboons?|swine|curs?|mutts?|rabble|riffraff|riff raff|
  amateurs?|nobodies|animals|babies|toddlers?|children|little (madam|prince|princess|emperor)|so and sos?|sods?|buggers?|duffers?|coots?|prunes?`;

/** Animals. */
const beast = `pigs?|hogs?|cows?|heifers?|mares?|donkeys?|ass|asses|mules?|goats?|sheep|gorillas?|monkeys?|chimps?|parrots?|pigeons?|
  turkeys?|dodos?|goose|geese|hens?|chickens?|lemmings?|jellyfish|dogs?|mongrels?|whales?|hippos?|dinosaurs?|bats?|trout|crows?|
  louse|lice|amoebas?|goldfish|ostrich|sloths?`;

/** Things to eat and to use. */
const object = `doughnuts?|donuts?|melons?|lemons?|turnips?|potatoes|potato|spuds?|cabbages?|walnuts?|pudding|pineapples?|sausages?|
  spanners?|spoons?|planks?|knobs?|nobs?|helmets?|weapons?|wet wipes?|sponges?|doorknobs?|doormats?|bricks?|bollards?|puppets?|
  robots?|turds?|clots?|lumps?|sacks?|tubs?|wagons?|apeths?|hapeths?|ha'porths?|nits?|tits?|arses?|bags?|fruitcakes?|crumpets?|noodles?|pillows?|teapots?`;

/** What is held up against somebody's mind. */
const creature = `goldfish|amoebas?|gnats?|fleas?|earthworms?|worms?|slugs?|snails?|sponges?|oysters?|clams?|mussels?|limpets?|
  barnacles?|jellyfish|plankton|hamsters?|gerbils?|guinea pigs?|chickens?|hens?|pigeons?|sheep|donkeys?|mules?|cows?|pigs?|
  warthogs?|dogs?|puppy|puppies|poodles?|labradors?|cats?|kittens?|monkeys?|chimps?|chimpanzees?|apes?|baboons?|gorillas?|
  parrots?|budgies?|turkeys?|ostriches|ostrich|toads?|newts?|tadpoles?|woodlouse|woodlice|cockroach|cockroaches|moths?|fly|flies|
  ants?|hedgehogs?|badgers?|sloths?|lemmings?|toddlers?|baby|babies|newborns?|infants?|child|children|kids?|
  (#|two|three|four|five|six|seven|eight) year olds?|preschoolers?|potatoes|potato|spuds?|turnips?|cabbages?|carrots?|lettuce|
  melons?|radish|parsnips?|peas?|peanuts?|walnuts?|bricks?|breeze blocks?|planks?|doorknobs?|door handles?|doorstops?|doormats?|
  rocks?|pebbles?|boulders?|lampposts?|lamp posts?|fence posts?|traffic cones?|bollards?|brick walls?|houseplants?|house plants?|
  pot plants?|cactus|toasters?|kettles?|spoons?|teaspoons?|socks?|buckets?|staplers?|toilet (brush|seats?|rolls?)|dishcloths?|
  mops?|paperclips?|puddles?|corpses?|logs?|tree stumps?|gnomes?|pocket calculators?|microbes?|bacteria|mushrooms?|vegetables?`;

/** Where a name is a part, a picture, an entry or a beast: none of those who are spoken to. */
const stage = `novels?|play|plays|played by|playing|films?|movies?|title|titled|characters?|roles?|part in|parts in|act (one|two|three|four|five|#)|
  (first|second|third|last) act|scenes?|villains?|heroes|songs?|sketch|sketches|puppets?|puppet show|carnival|theatre|theater|museum|exhibits?|exhibition|
  cabinet|case #|glass case|room #|paintings?|statues?|etching|achievement|unlocked|unlocks|unlock|level #|mini boss|card game|board game|shelf|shelved|
  translations?|slang|chess|story hour|avatar|dramaturge|narrator|chronicle|horror films|cartoons?|legal test|medical|victorian|pantomime|panto|
  opera|podcast|documentary|dictionary says|archive|penguins?|tournament|fairy tale|pirates|jesters?|schoolroom|school play|mechanics|dashboard|warning lamp|firmware`;

export const names: Groups = {
  stage,
  oaf: `${dull}|${coarse}|${crazed}|${base}`,
  role,
  rogue,
  beast,
  object,
  creature,
  customer: `customers?|guests?|clients?|people|persons?|users?|shoppers?|passengers?|diners?|patients?|tenants?|individuals?|
    specimens?|creatures?|human beings?|humans?|man|woman|men|women|lady|ladies|gentlemen|gentleman|parents?|readers?|fans?|
    followers?|players?|viewers?|tourists?|supporters?|commenters?|subscribers?|folks?|owners?|visitors?`,
};
