import { flat } from '../one-of.ts';
import type { RulesOf } from '../table.ts';

/* Advice only a doctor or a lawyer may give, and what is nobody's business. */

const remedy =
  flat(`medication|medications|medicine|meds|antihistamines?|ibuprofen|paracetamol|aspirin|antibiotics?|painkillers?|cortisone|hydrocortisone|insulin|
  antidepressants?|sleeping (pills|tablets)|benadryl|inhaler|ointment|steroids?|statins|tylenol|advil|melatonin|blood thinners?|laxatives?|probiotics|essential oils?|
  supplements?|vitamin [a-z]|dose|doses|dosage|pills?|tablets?|drops|treatment|homeopathic|herbal (tea|remedy|remedies)|activated charcoal|cbd|the pill|vaccine`);
const illness =
  flat(`allergic|an allergy|allergies|allergy|an infection|infection|infected|a migraine|migraine|depression|depressed|adhd|eczema|asthma|food poisoning|a virus|intolerant|
  intolerance|diabetes|diabetic|a cold|flu|covid|anxiety|a mild reaction|nothing serious|harmless|pregnant|anorexic|bipolar|a rash|sunburn|stress|hay fever|a side effect|a normal
  (reaction|side effect)|autistic|narcissist*|burnout|psychosomatic|concussion|sprained|broken|contagious|hypochondriac*|menopause|dehydrated|an ulcer|reflux`);
const cures = flat(
  `cures?|heals?|treats?|prevents?|relieves?|eliminates?|fights?|stops?|reverses?|protects? (against|from)|helps? (against|with)|gets? rid of|reduces?|works against|boosts? (your )?immun*`,
);
const disease =
  flat(`disease|diseases|cancer|covid|depression|anxiety|eczema|chronic pain|back pain|headaches?|migraines?|acne|arthritis|diabetes|illness|infections?|insomnia|psoriasis|asthma|flu|
  a cold|colds|allergies|alzheimer*|hair loss|obesity|high blood pressure|cholesterol|hangovers?|pain|inflammation|viruses|ageing|aging|cellulite|rheumatism|osteoporosis|autism|adhd|stress`);

export const expertise: RulesOf = {
  advising: {
    better: 'Please ask a doctor or another professional; we cannot judge this from here.',
    phrases: `
      (put|apply|rub|spread|pour|use) ..2 (butter|toothpaste|vinegar|alcohol|oil|honey|egg white|flour|bleach|ice) ..1 (on|onto|over) ..2 (burns?|wounds?|rash|cuts?|bites?|stings?|eczema)
      (#|one|two|three|a few|half a|five|ten) (drops?|tablets?|pills?|capsules?|spoons?|spoonfuls?|teaspoons?|doses?|sachets?|puffs?) ..4 (cure|cures|heal|heals|treat|treats|help|helps|enough|against|relieve|relieves|will do|fix|works?|safe|harmless)
      (you should|you could|you can|you may|you might|we advise you to|we recommend|we suggest|just|please|try|you need to|simply|i suggest|i'd|i would|we'd|why not|best to|better to|he should|she should|
        he can|she can|your (child|daughter|son|mother|father|wife|husband|baby) (should|can|could)|it helps to|it's enough to|you must) ..2 (take|taking|apply|applying|use|using|stop|stopping|stop taking|drink|double|skip|
        increase|reduce|lower|halve|give (him|her|them|your (child|baby|son|daughter))|put|rub|swallow|inject|switch to|try|swap|mix|quit|come off|go off|keep taking|continue|start) ..4 (${remedy})
      ^ (take|apply|stop taking|drink|double|skip|give (him|her)|put|rub|use) ..3 (${remedy})
      (you|your (child|daughter|son|baby|symptoms?|rash|reaction|skin|headache|fever|pain|mother|father|wife|husband)|it|that|this|she|he) ..2 (have|has|is|s|sounds like|looks like|are|re|probably|suffer from|suffers from|likely|must be|
        could be|might be|seems to be|seem to be|can only be|is (surely|just|only|probably|certainly|most likely|clearly)) ..3 (${illness})
      (no need to|don't need to|do not need to|don't have to|no reason to|needn't|unnecessary to|no need for|don't need|there's no need|without seeing|not necessary to|not worth|you can skip|avoid) ..5 (doctor|doctors|hospital|ambulance|gp|physician|emergency|er|lawyer|lawyers|pharmacist|dermatologist|paediatrician|pediatrician|therapist|solicitor)
      (it|the rash|the (pain|swelling|fever|headache|redness|itching)|symptoms|the symptoms|this|reaction|the reaction|that|you) (will|should|ll|is going to) ..1 (go away|pass|disappear|heal|clear up|wear off|get better|be fine|subside|go down|feel better|recover) ..3 (on
        (its|their) own|by (itself|itselfs|themselves)|soon|in (a few|# |two|three)|within|after|quickly|$)
      (nothing|no (cause|reason|need)|not anything) ..2 (to worry|worry|for (concern|worry|alarm)) ..2 (about|as|if|with|,)? ..2 (rash|fever|pain|symptoms?|reaction|swelling|dizziness|bleeding|blood|headaches?|health|medical)
      (rash|fever|swelling|dizziness|bleeding|headaches?|nausea|reaction|pain|symptoms?|cough|itching|lump|redness) ..4 (is|are|s) ..2 (harmless|normal|nothing|not (dangerous|serious|contagious)|perfectly normal|no cause|common and|safe)
      (legally|by law|under (the|eu|uk|us|french|german|consumer|european|english|state|federal) ..1 law|in legal terms|according to (the|eu|uk|us|french|consumer|european) ..1 law|from a legal (point|perspective)|the law (says|is clear|is on)|legally
        speaking|strictly speaking ,? the law|the (consumer rights|sale of goods) act|your (statutory|legal) rights?|article # |section # ) ,? (you|we|your|this|that|it|the|a|every|any|they|of|is|says|gives|are|include|mean) ..3
      (you (can|could|should|may|might|have the right to|are entitled to|have grounds to|would|must|need to|ought to)|we advise you to|we recommend that you|simply|just|better|i'd|i would) ..2 (sue|claim damages|file (a|an|for) ..1 (lawsuit|claim|complaint
        (with|against)|suit|bankruptcy|divorce)|press charges|take (them|him|her|us|your|the|it) ..2 (to court|legal action)|take legal action|go to court|appeal (the|against)|withhold (the )?(rent|payment)|refuse to pay|stop paying|not pay|terminate (your|the)
        contract|withdraw from the contract|report them to the police|get a lawyer and|void the contract|contest (the|your) (will|fine|ticket)|break the lease)
      you ..1 (have|don't have|do not have|haven't got|have no|have a|have every|will win|would win|will lose|would lose|wouldn't win|won't win) ..2 (legal (claim|right|rights|case|grounds|basis|recourse|leg)|case (against|in court)|legal standing|right to (sue|compensation|withdraw|
        damages)|chance in court|in court|the lawsuit|leg to stand on)
      (your|the|this|that) (contract|agreement|lease|clause|will|fine|dismissal|warranty|notice|signature|termination) ..2 (void|invalid|illegal|unenforceable|legally|not valid|null|unlawful|not binding|binding|has no legal)
      (our|it|this|these|the) ..1 (product|products|cream|supplement|supplements|tea|oil|drink|capsules|honey|water|juice|method|therapy|device|bracelet|mattress|balm|serum|massage|diet|gel|mask|it)? (${cures}) ..3 (${disease})
      you (don't|do not|needn't) (have |need )?(to )?(pay|sign|answer|accept) ..3 (fine|bill|invoice|penalty|ticket|contract|the police|taxes)
      (is|isn't|is not|are|aren't|not) ..1 legally ..1 (enforceable|binding|valid|allowed|permitted|obliged to|required to pay)
      (invest in|you should invest|buy (the|our|this) (stock|shares|coin|token)|guaranteed returns?|can't lose money|safe investment|sell your (shares|house|stocks)|(is|are) a (safe|sure|great|good) (investment|bet)|
        tax (deductible|free) (for you|if you)|you (don't|do not) (have to|need to) (pay|declare) ..2 tax)`,
    unless: `
      (yours|theirs|ours|mine|his|hers) by law
      (what|anything|whatever|which|everything) (you're|you are) ..1 allergic
      (he|she|who|actor|chef|child|colleague) (is|s|was) allergic to
      (if|in case|when|whether|unless|should) (you|your (daughter|son|child|husband|wife|mother|father|guests?|baby|dog|cat)|he|she|anyone|somebody) ..1 (re|s|is|are|has|have|were|was) ..1
      (colou?r|water|dust|crack|foam|snow|stain|smell|spiders?|bug|noise|plaster|rust|limescale|iron|deposit|film|algae|fog|dog|goat|ugly|pretty|vile|error|warning|message|mark|scratch|rattle|hum) ..4 harmless ..2
      (the|a|your|our|this) tablets? (with|at|in the (lobby|hall|shop)|on the|or|app|computer|screen|mode)
      be a (lawyer|doctor|solicitor|therapist)
      (don't|do not|never) sell your
      (nobody|no one|none of us) ..3 (thinks?|believes?|says?) ..6
      (if|whether|in case|when|before|should) (you|your child|he|she|it|your|symptoms) ..1 (are|is|have|has|feel|think|take|taking|suffer|were|r|suspect|notice|doubt|any) ..6
      (it|this) (will|should) (pass|disappear|go away) (to|the message|from (the|your) (app|screen|list))
      (sorry|hear|hope|wish|wishing|understand|read) ..9
      (you|your) ..1 (are|have) ..1 (allergic|an allergy|allergies|intolerant|pregnant|diabetic) ..1 (please|,|can|could|we|our|ask|tell|let)
      ^ (please |always |do )?(see|consult|call|ask|contact|speak to|talk to|seek) ..2 (doctor|gp|pharmacist|physician|lawyer|solicitor|professional) ..2
      (please|should|better|recommend|advise|invite|urge|suggest|must|best to|you|and|or|to) (to )?(see|consult|ask|contact|speak to|talk to|seek) ..2 (doctor|gp|pharmacist|physician|lawyer|solicitor|professional)
        (if|before|when|about|for|first|as soon|straight|immediately|,|who|or|and) ..2
      (not|n't|no) ..2 (medical|legal|doctors?|lawyers?) ..2 (advice|opinion|and|so)
      (we|i) (can't|cannot|are not able to|are not|m not|am not|re not) ..9
      (contains?|free (from|of)|without (gluten|lactose|nuts|allergens|sugar|perfume)|may contain|traces? of|suitable for|not suitable) ..6
      (as|is|are|was|were) (required|legally required|obliged|legally obliged) ..4
      (use|take|follow) ..1 (as|the) ..2 (directed|instructions|leaflet|prescribed)
      (legally|by law) ..1 (required|obliged|we|us|bound|allowed) ..4
      (the|this|your|our|that|it) ..1 (is|s|sounds|looks|screen|cable|part|handle|zip|button|link|phone|glass) ..2 broken ..1
      (stress|pressure) (test|on|free)
      (dosage|dose|pills|tablets|drops|treatment) ..2 (leaflet|package|label|instructions)
      (put|use|take|try) ..2 (tablets?|drops) (in|into) (the )?(machine|dishwasher|drawer|compartment|washing)
      (dishwasher|cleaning|descaling|washing) (tablets?) ..1`,
  },
  confiding: {
    better: 'We share news here as soon as it is public.',
    phrases: `
      (is|are|has been|was|went|are currently|is currently) ..1 (on (sick|parental|maternity|medical|stress) leave|off sick|burnt out|burned out|going through a divorce|being investigated|on probation)
      (we|they|the company|management|head office|our group) (are about to|re about to|is about to|are going to|re going to|is going to|are planning to|is planning to|plan to|plans to|intend to|intends to|have decided to|has decided to|decided to|will soon) ..1 (close|closing|shut|shutting|sell|selling|move|moving|relocate|replace|replacing|drop|dropping|withdraw|rebrand|outsource|outsourcing) ..1 (that|this|the|our|these|some|several|two|all) ..1 (store|shop|branch|site|plant|factory|office|range|line|product|brand|restaurant|warehouse|location|stores|shops|branches|sites|plants|factories|offices|ranges|lines|products|restaurants)
      (our|the|one) ..1 (suppliers?|factory|subcontractor|manufacturer|producer|partner) ..3 (had|has had|has|have had|reported|is having|lost|failed|was|were) ..1 (a |an |another |some )?(contamination|recall|strike|fire|shortage|problem|quality (issue|problem)|bankruptcy|inspection|bankrupt|closed|sanctioned|hacked|data breach)
      (internally|internal (memo|document|documents|policy|guideline|guidelines|emails?|report|investigation|audit|discussions?|note|notes|data|numbers|figures|meeting|ticket|use|study|survey|tests?|sources?|system|roadmap|plans?|decision|instructions?|chat|deadline))
      (confidential|confidentially|off the record|between (us|you and me|ourselves)|not (yet )?(public|announced|official|been announced)|unreleased|before the (official )?announcement|
        (don't|do not) (tell|share|repeat|spread|post) ..3 (anyone|anybody|further|others|this|public|it)|keep (this|it|that) ..1 (to yourself|between us|quiet|a secret|under wraps|secret)|under (nda|embargo)|under an? (nda|embargo)|nda|trade secrets?|insider|not supposed to (say|tell|share|
        know)|(shouldn't|should not|mustn't|not allowed to|really can't) (be telling|tell|say|be saying|reveal|share) (you|this)? ..2 but|can (already )?(tell|reveal|let|say) ..1 (you )?(already|in advance|in confidence|unofficially|exclusively|a secret)|
        unofficially|secretly|psst|spoiler|sneak (peek|preview) just for you|our suppliers? (is|are|in)|our (factory|manufacturer|subcontractor|partner) (is|in)|our (profit )?margins?|profit margins?|our (purchase|cost|production) (price|costs?)|
        (costs|cost) us (only|just|about|less|#)|our source code|(we|company|they) (are|re|is|will be|plan|plans|intend|intends) ..2 (about to|going to|soon|planning to|to) ..1 (be (bought|acquired|sold|taken over|closed|merged)|launch|announce|acquire|close
        (the|our|down|#)|lay off|merge|go bankrupt|file for|fire|move production|discontinue|sell the|raise (our )?prices|drop|replace our|buy)|(will|is going to|are going to|to) (soon |be )?(be )?(laid off|laying off|acquired|discontinued|insolvent|bankrupt)|
        layoffs?|(redundancy|redundancies)|planned (layoffs|closure|acquisition|merger)|our (sales|revenue|turnover|profits?|losses|earnings|budget) (is|are|was|were|fell|dropped|figures|last|this|have|has|for)|(employees?|staff|colleague's|manager's)
        (home )?(address|salary|salaries|phone|wages?|private)|salary of|our roadmap|prices (go|will go|are going) up (next|in|on|from|soon)|
        (the )?(employee|colleague|agent|driver|waiter|member of staff|manager|person|staff member|cashier|doctor|teacher)
        (in question |involved |concerned |responsible |you (met|spoke to|mention) )?(has|have|had|was|is|were|will|will be|is being|who) ..2 (been |be )?(fired|suspended|disciplined|dismissed|sacked|reprimanded|transferred|warned|let go|on sick leave|
        ill|sick|pregnant|drunk|depressed|going through|divorced|punished|sanctioned|given notice))
      (other|another|a different|one of our|some other|many other) ..1 (customers?'?|clients?|guests?|patients?|users?|students?|tenants?|passengers?|members?) ..1 (address|name|data|order|details|called|named|mr|mrs|ms|miss|,? (mr|mrs|ms|miss|from))
      (he|she|they|who|tom|the (guy|man|woman|lady)) (was|were|has been|got|had to be|is) ..1 (fired|dismissed|sacked|suspended|let go|laid off|reprimanded|disciplined) ..3
      (our|the) (lawyers?|legal (team|department)|insurer|insurance|police|board|ceo|management) (told|advised|instructed|asked|has decided|have decided|decided|forbade|ordered) us ..2
      the (password|login|access code|door code|wifi code|pin) (is|for) ..1`,
    unless: `
      (proud|happy|delighted|pleased|excited|glad|thrilled|honoured) to (announce|launch|close) ..3
      suppliers? (is|are) (out|late|closed|short|sold|on holiday|working|always|not|back|waiting|open|still)
      (it|this|that|matter|case|error|incident|cause|fault|complaint|claim|report|which|issue|outage|leak|fire|theft) ..1 (is|are|was|were|s) (still |currently |now )?being investigated
      the (password|pin|code|login) is (your|case|too|not|at least|wrong|correct|the one|never|only|on|in|printed|below|under|required|asked|needed|what)
      (remain|remains|kept|keep|stay|stays|strictly|treated|handled|treat|handle|your|are|is) ..3 (confidential|confidentially)
      (share|shared|sharing|passed|pass|passing|discuss|discussed|discussing|escalated|escalate|raise|raised|forward|forwarded|flagged|flag|look into|report|reported|check|checking|checked|talk|talking|clarify|speak|take|taken|
        bring|brought|review|reviewing|reviewed|follow|address|communicate|note|noted|coordinate|looked|looking) ..6 internally
      (internal|confidential) (storage|memory|battery|combustion|pocket|drive|link|speaker|temperature|medicine)
      (not|never|don't|no|cannot|can't|do not) ..2 (share|disclose|comment on|reveal|give out|discuss|allowed) ..5
      (difference|agreement|distance|gap|trust) between us
      (our|the) (password|pin) (is|page) ..1 (never|protected|reset)
      (employee|colleague|agent|driver|waiter|manager|person|staff) ..2 (is|was|are|were) ..2 (ill|sick) (and|so|today|which|therefore)
      (sick) (and|of)
      (we|i) (are|re) ..2 (about to|going to|planning to|to) (launch|announce|close) ..2 (it|this|today|now|the (doors|shop) (at|early|today|now)|at|for (the (day|holidays)|lunch|today))`,
  },
  disclosing: {
    better: 'Please write to us in private; we do not speak about personal details here.',
    phrases: `
      (according to|in|from|on|as (per|shown in|stated in)|looking at|checked|see in|see from|see that|see on|says in|based on|reviewed) ..1 (your|his|her) ..1 (file|medical record|medical records|patient file|account history|purchase history|order history|browsing history|credit (file|
        report|history)|payment history|health record|records|bank statement|call (log|recording)|chat history|previous complaints)
      (we|i|our (system|records?|files?|database)) ..1 (see|can see|know|show|shows|noticed|found|have found|have|remember|say|says|indicate|indicates|tell us|checked and) ..2 (that )?(you|your|you've|you're) ..2 (ordered|bought|purchased|live|lives|home address|owe|paid|visited|called|
        returned|had (an|a) (appointment|loan|overdraft)|are (in debt|overdrawn|pregnant|divorced|diagnosed|behind|late with|unemployed|insured|# years)|were (born|treated|diagnosed|fired|(hospitalised|hospitalized)|here (on|with))|stayed|slept|date of birth|birthday|balance|salary|income|
        diagnosis|prescription|test results?|password|account (number|is)|phone number|card (ending|number|was declined)|address (is|on)|complained|cancelled|canceled|were previously|missed (your|#|two|three)|have (an?|two|three|several|#) ..1 (loans?|debt|debts|open|unpaid|
        outstanding|overdue|criminal|reminders?|complaints|disputes))
      your (account|card|loan|overdraft|outstanding) ..1 (balance|debt) (is|of|was|shows|stands)
      your (date of birth|birth date|password|pin|social security number|passport number|medical|diagnosis|prescription|test results?|blood|weight|salary|income|balance|debts?|home address|security (answer|question)|licence plate|license plate|iban|insurance
        number|customer number|maiden name) (is|are|was|were|on file|shows?|of|came back|showed)
      (you|he|she) (still )?(owe|owes|are (behind|late) (on|with)|have not paid|haven't paid|didn't pay) (us |#|£|your|the|for|two|three|several) ..2
      (mr|mrs|ms|miss) ..2 (lives?|is staying|stayed|ordered|owes|works|called|was (born|treated|diagnosed)|at (number )?#|of # )`,
    unless: `
      (date of birth|password|prescription|balance|pin|iban|medical|test results?) (is|are|was) (only|ready|sent|nil|zero|never|not|encrypted|waiting|stored|safe|needed|required|asked|being|on its|at the|available|in the)
      owe us (nothing|no|an explanation|one)
      (change|update|reset|check|find|see|enter|confirm|send|share|tell us|give us|need|with|please|where|forgot|forgotten|never|don't|do not|cannot|can't|without|what|protect|verify) ..3 your ..5
      (if|whether|in case|once|when|make sure) ..1 your ..5
      we (see|understand|know|hear|can see) (that )?you ..1 (are|re|have|had|were|feel|would|want|need|love|like) ..1 (upset|frustrated|disappointed|waiting|waited|trouble|angry|been|happy|unhappy|looking|asking|a|an (issue|answer)|difficulties|questions?)`,
  },
};
