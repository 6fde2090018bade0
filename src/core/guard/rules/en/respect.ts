import { threat } from '../../../triage/lexicon/threat.ts';
import { joinedLists } from '../../../text/phrase/notation.ts';
import type { RulesOf } from '../table.ts';

/* Respect for whoever wrote: no threat, no blame. */

export const respect: RulesOf = {
  threatening: {
    better: 'We would like to settle this with you in private.',
    phrases: joinedLists(
      threat.phrases.en,
      `
      (we|i|our (lawyers?|solicitors?|attorneys?|legal (team|department)|company)|the company) (will|ll|shall|are going to|re going to|may|might|
        could|can|reserve the right to|won't hesitate to|will not hesitate to|intend to|are about to|are considering|have no choice but to) ..2
        (sue|suing|prosecute|report you|take legal (action|steps)|taking legal|press charges|pursue (you|legal|this legally|all legal)|take you
        to court|expose you|sue you|contact your (employer|boss|school|wife|husband|parents|landlord)|call your (employer|boss)|tell your (boss|
        employer)|publish your (name|address|details)|file a (complaint|lawsuit|claim) against|go to the police about you|seek damages|make
        you pay|find you|teach you|ruin you|blacklist you|have you (arrested|removed|charged|banned for life))
      (we|i) (know|have|ve got|found out|can find out) (your (home |private |full )?address|who you (are|work)|where you (live|work|are)|
        your (employer|ip|name and address|real name)|what you look like)
      (you'll|you will|you are going to|you're going to|you may|you might|you'll soon|you are about to) ..1 (regret|be sorry|pay for|hear from our
        (lawyers?|solicitors?|legal|attorneys?)|face (consequences|legal|charges)|be sued|be hearing from|be held liable|be prosecuted|
        get what's coming|learn the hard way|wish you)
      (delete|remove|take down|withdraw|retract|change|edit) (this|your|that|the) ..3 (or (we|our|else|face|i)|otherwise|immediately or|
        within (24|48|#) hours|before (we|our|it's)|if you don't want)
      (last|final|only) warning
      (consider|take) this (as )?(a|your|our) ..2 (warning|notice)
      (or else|think twice before|watch (what you|your (mouth|tongue|words|step))|be (very )?careful (what|about what|who) you|mind what you|
        see you in court|you'll be hearing|we'll see (you )?(in court|who laughs)|don't (mess|play) with us|you don't know who you're|
        legal consequences|legal action against|we have (screenshots|saved your|your ip)|this won't end well|it will (cost|end badly for) you|
        sue (you|him|her) for (defamation|libel|slander)|for (defamation|libel|slander)|our (lawyers?|solicitors?|attorneys?) (is|are|will|has|
        have) ..5 (contact|be in touch|informed|touch|ready|notified))
      (hear|heard|letter|call|mail) from ..1 (our|my|the) (lawyers?|solicitors?|attorneys?|legal (team|department))`,
    ),
    unless: joinedLists(
      threat.unless?.en,
      `
      (pursue|pursuing) (this|it|the matter) (further|with)
      (not|n't|never) ..2 (sue|prosecute|regret) ..2
      (you (won't|will not)) regret
      (scammers|fraudsters|impersonators|thieves) ..9
      (wait|waits|waited|waiting) (just |right )?outside (while|the|until|till|for (a|the|our|it)|upset|in|at|when|during|please) ..2
      or else (the|it|it's|there|your (cake|dough|bread|seat|coat|milk))
      find you (a|an|another|the|some|one|something|somebody|someone|room|space|tickets|seats|two|three|#) ..1
      (hammer|knife|axe|bat|scissors|gun) in (question|the|our|a|that|case|this)
      in with a ..1 (knife|gun|bat)
      (animals?|birds|flamingos|horses?|lambs?|calves|deer|ponies|sheep|frightened|dogs|cats|they get) ..6 break their legs
      think (that )?i know who you are
      get you (home|there|back|to|a|an|the|on|into|sorted|seated|set|out of the|one|some|as) ..1`,
    ),
  },
  warning: {
    phrases: `
      (keep (it|this|that) up|(carry|go) on like this) ..1 and (see what happens|you'll regret|you will regret|watch what|find out) ..2
      (we|i) (will|ll|shall|are going to|may|might|reserve the right to|won't hesitate to|will not hesitate to|can|could|have to|must) ..2
        (ban|block|mute|close|delete|suspend|terminate|remove|cancel|report|refuse) (you|your (account|profile|contract|membership|access|review|
        comment|order|subscription|comments)|this (review|comment|account))
      your (account|profile|contract|membership|access|subscription|card) (will|may|might|can|could) be (closed|deleted|suspended|terminated|
        blocked|cancelled|canceled|banned|restricted) ..3 (if|unless|should you|for|because)
      (if you|should you|one more|another) ..6 (will be (banned|blocked|closed|deleted|reported|removed|the last)|we will (ban|block|report)|
        consequences|our (lawyer|lawyers|solicitor|legal))
      (banned|blocked|reported) for (life|good|ever)
      (we|i) reserve (the right|all rights|our right) (to|of)
      (have|pass|passed|handed|forwarded) ..3 (to )?(our|the) (lawyers?|solicitors?|attorneys?|legal (team|department)|police)`,
    unless: `
      (checked|vetted|cleared|approved|examined|asked|invited|thanked|reported) ..1 (by|to) the police
      reserve (the right|all rights) ..2 (change|modify|adapt|table|seat|amend)
      (at your request|if you (wish|want|like|prefer)|you asked|as you asked|on request) ..9
      (we|i) (will|ll|can|could|may) ..2 (cancel|close|delete|remove|report|block) (your|the|this) ..6 (for you|if you (wish|like|want|prefer)|
        at your|free of|so that|and refund)`,
  },
  blaming: {
    better: 'Let us look at this together.',
    phrases: `
      (it|they|these|this|our (phones?|shoes|products?|machines?)) ..1 (only|never|rarely) ..1 (breaks?|fails?|happens?|tears?|leaks?|occurs?) ..1 (when|if|unless|because) ..2 (people|customers|users|somebody|someone|it is|it's|they|one|owners) ..2 (misuse|misused|drop|dropped|abuse|don't|mishandle|mistreat|overload|ignore|read|wet|wrong|properly|careless)
      (we|i) ..2 (told|warned) you ..1 (this|that|already|before|twice|several times|many times|last time|more than once|again and again) ..4
      (we|i) (have |ve )?already ..1 (told|warned|explained) ..1 (you|this|that|it) ..4
      (we|i) (have |ve )?(said|explained|told) (this|that|it|you) ..1 (already|before|twice|several times|many times|more than once) ..2
      (you|you've|you have) (never|forgot to|failed to|neglected to|omitted to|refused to) ..1 (give|gave|given|send|sent|provide|provided|tell|told|enter|entered|mention|mentioned|fill|filled|confirm|confirmed|reply|replied|answer|answered) ..1 (us|it|the|your|our|me) ..3
      (next time|in future|in the future) ..1 (you|be|please|try|make sure|pay|just|maybe) ..1 (be|should|more|to be|you|attention|read|check|think|should be)? ..1 (careful|attentive|attention|read|check|think|more carefully|patient|honest|better prepared)
      if you had (only |just )?(ordered|read|followed|told|called|checked|booked|paid|informed|asked|arrived|come|contacted|written|answered|entered|listened) ..6
      (that's|that is|this is) what happens (when|if) (you|people|one|customers|someone) ..6
      (it's|it is|it was|that's|that is|that was|this is|this was|entirely|all|purely|clearly|was|simply|completely|is) ..2 (your|the customer's)
        (own )?(fault|mistake|error|doing|responsibility|problem|decision|choice|negligence|misuse|carelessness|oversight)
      your (own )?(fault|mistake|error|doing|negligence|carelessness|misuse|mishandling|oversight|inattention|lack of (care|attention)|
        incorrect (use|handling|entry)|wrong (entry|address|use|order)|failure to|impatience)
      (due|thanks|owing|down|related) to your ..1 (mistake|error|misuse|negligence|carelessness|wrong|incorrect|late|own|failure|delay|handling)
      (you|customers) (should have|should've|ought to have|could have|could've|might have|might've|need to have) ..2 (read|checked|asked|told|called|
        contacted|written|waited|known|noticed|realised|realized|thought|informed|warned|reported|followed|looked|verified|cancelled|canceled|
        paid|kept|been (more )?careful|paid attention|done|come|arrived|booked|closed|sent|returned|ordered|chosen|let us|spoken|listened|
        used|brought|stored|cleaned|protected|saved|backed|prepared|planned|measured|complained|said|mentioned|gone|taken|put)
      (you|customers) (shouldn't|should not|should never|ought not to) have
      (why|how come) (did|didn't) you ..1 (not |n't )?(read|check|ask|tell|call|contact|write|wait|say|order|buy|come|follow|complain|look|let|
        bring|do|send)
      you (did not|didn't|don't|do not|never|simply didn't|just didn't|obviously didn't|clearly didn't|haven't|have not) ..1 (read|follow|followed|
        check|checked|listen|listened|pay|paid|respect|respected|bother|bothered|use it (correctly|properly)|use the|close|closed|install|
        installed it|update|updated|charge|charged it|register|registered|confirm|confirmed|cancel|cancelled|canceled|inform|informed|tell|
        told|let us know|answer|answered|reply|replied|respond|responded|show|showed|turn up|come|came|return|returned it|send|sent us|
        provide|provided|give|gave us|given|ask|asked|contact|contacted|clean|cleaned|store|stored|keep|kept|sign|signed|fill|filled|enter|
        entered|plug|plugged|turn|turned|wait|waited|meet|set|understand|look|looked|take|took|mention|mentioned|meet|comply|complied|
        measure|order|ordered|report|reported|notice|noticed)
      (because|since|as|given that|seeing that|considering|after) you (did not|didn't|failed|forgot|misused|mishandled|refused|ignored|dropped|used it|
        never|entered|gave|chose|ordered|put|left|waited|opened|overloaded|broke|cancelled|canceled|missed|were late|came late|arrived late|
        didn|were not|weren't|changed|installed|connected|exceeded|insisted|decided|bought|clicked)
      (if|had) (only )?you (d|had|ve)? ..1 (read|followed|checked|listened|paid|contacted|bothered|looked|taken (the|better|more)|told|called|
        asked|informed|been (more )?careful|been (on time|there)|closed|waited|written|cancelled|canceled|booked earlier|ordered earlier|reported|
        used|kept|stored|shown|done|given us (the|your)|let us know|said|come|arrived|sent|returned|mentioned|cleaned) ..9
      (you|the customer) (misused|mishandled|misread|misunderstood|broke|damaged|ignored|neglected|forgot|failed to|refused to|omitted|overlooked|
        dropped|overloaded|missed (the|your|our) (deadline|appointment|delivery|slot|call|flight|train|payment)|chose to (ignore|wait)|
        (chose|picked|selected|bought|wanted|booked) (the (cheapest|wrong|lowest|basic)|this yourself|to)|gave us (the|a|an|your) (wrong|old|
        incorrect|incomplete)|mixed (it |them )?up|made (a|the|this|an) (mistake|error)|got (it|this) wrong|left it|lost it|
        put it (in|on)|signed|agreed to|accepted (the|our|these)|caused|insisted|waited too long|came too late|never bothered|knew)
      you (must|may|might|probably|surely|apparently|obviously|clearly|evidently|likely|seem to|appear to|will) (have )?(dropped|broken|lost|
        mixed|misread|misunderstood|forgotten|done|made (a|an)|entered|used|put|spilled|spilt|overlooked|ignored|damaged|deleted|confused|
        installed|opened|left|typed|clicked|chosen|gone to the wrong|have (dropped|broken|lost|mixed|misread|misunderstood|forgotten|done
        something|made|entered|used|put|spilled|spilt|overlooked|ignored|damaged|deleted|confused|installed|opened|left|typed|clicked|
        chosen))
      (wrong|incorrect|incomplete|invalid|old|false) (address|number|email|e mail|password|code|size|date|details|information|name|model|form|
        settings?|data) ..1 (you|that you|which you|was (given|entered|provided) by you) ..1 (gave|entered|provided|typed|sent|ordered|chose|
        wrote|picked|selected|registered|put)?
      you ..2 (entered|typed|gave|provided|selected|chose|ordered|sent|used|picked|wrote|put|submitted) ..3 (wrong|incorrect|incomplete|invalid|
        incorrectly|wrongly)
      (the (way|manner)|how) (you|it was) (use|used|handle|handled|treat|treated|install|installed|store|stored|set it up|put it)
      (user|customer|human|operator) error ..1 (on your (side|part|end))?
      (error|mistake|fault|problem|issue|responsibility|blame|cause) (is|was|lies|came|comes|rests|lay) ..1 (on|with|from|at) (your (side|end|part|own)|you|
        the customer)
      (that's|that is|this is|it's|all|entirely|fully|solely) ..1 (on|down to|up to) you
      you (are|were|re) (the (one|only one) (who|to)|to blame|responsible for|at fault|in the wrong|liable|supposed to)
      (you have|you've|you) (only )?(have |got )?(only )?yourself to (blame|thank)
      (blame|ask) yourself
      you (put|brought|caused|got|did) (yourself|this (on|to) yourself|this yourself|it (on|to) yourself|that to yourself)
      (what|who) (did|do|else did) you expect
      (nobody|no one) (forced|forces|made|asked|told) you
      (the|our) (terms|conditions|contract|rules|policy|notice|instructions|agreement) (that )?you (accepted|agreed|signed|read|clicked|confirmed)
      (you|everyone) (agreed|accepted|signed|consented) ..1 (to )?(the|our|these|those|this|when|a) ..1 (terms|conditions|contract|rules|policy|
        agreement)
      (it was|it is|it's) (your|the customer's) (job|duty|responsibility|obligation|turn|decision|choice) (to|not)
      (next time|in future|in the future) ,? (please |perhaps |maybe |just )?(you should|you could|think|be more careful|don't|remember to)
      (with|through|by) (a bit|a little)? (more|proper|correct|normal) (care|use|attention|handling) ..5 (would|wouldn't|could)
      (because|account|result|consequence) of your (late|missing|incomplete|wrong|incorrect|failed|unpaid|delayed|own|late|poor|insufficient) ..2
      you (were|have been|ve been|had been) ..1 (told|informed|warned|reminded|notified|advised|asked) ..1 (twice|already|several|repeatedly|many|clearly|at the|when|before|three|about this|that|of this|by|on|in)
      if you (would )?(only |just |simply )?(read|look|looked|check|checked|listen|listened|ask|asked|follow|followed|pay|paid) ..6 (you'd|you would|you'll|you will|you could|wouldn't|would not)
      (improper|incorrect|wrong|careless|excessive|rough|inappropriate|unintended|abusive) (use|usage|handling|treatment|storage|installation|cleaning|care|washing)
      (that's|that is|this is) what (happens|you get) (when|if) ..3
      you ..1 (ordered|chose|booked|selected|bought|cancelled|canceled|entered|installed|picked|broke|did|signed|deleted) ..5 (yourself|on your own|by yourself)
      you (waited|wait|left it) (until|till|too|so) ..3
      it (was|is|wasn't us ,? it was) you (who|that) ..2
      (mistake|error|fault|problem|delay|confusion|misunderstanding) ..3 (on|at|from) your (side|end|part)
      you ..1 (let|left|allowed) ..3 (expire|run out|lapse|fall|get wet|outside|open|unattended|unlocked|in the (sun|rain|car))
      ^ (well|sorry|but|sorry but|actually|in fact|unfortunately|no|look) ,? ..1 you (parked|arrived|came|forgot|lost|broke|opened|cancelled|ordered|didn't|did not|never|missed|chose|put|left|dropped|signed|used|bought) ..4
      (others|other customers|everyone else|nobody else) ..3 (manage|manages|managed|have no problem|has no problem|had no problem|problems?)`,
    unless: `
      (never|not|didn't|don't|nobody|no one) ..1 (said|say|says|think|thinks|mean|meant|suggest|suggested|believe|believes) (that )?you (were|are|was) ..2
      you (did not|didn't) ask for ..2
      (in|at|on) the wrong (queue|place|building|lane|room|line|group|thread|forum|section|platform|page|side|seat|shop)
      (an|no|the|one|opens?) account of your own
      (favour|favor|help|helps|grateful|glad|kind|great|happy|thankful|pleased|appreciate it) ..3 if you ..3
      (if|when|can|may|could|to|please|and|should|will) you wait (until|till) ..1
      if you (can|could|may|might|are able to) ..2
      if you had told (me|us) (a|last|#|ten|twenty|that|years|when)
      if (you've|you have) (already|since) ..2
      your fault (s )?(has|have|been|report|ticket|number|reference|is logged|is being|was logged|code|message)
      as you (bought|ordered|booked|chose|paid|rented|hired) ..5 (from|with|at|through) (us|our)
      (parcel|text|link|item|order|email|mail|call|something|letter|service|product|meal|dish) (that |which )?you (did not|didn't|never) (order|ask|asked|request|requested|expect|expected|ordered)
      (provided|as long as|so long as|assuming) (that )?you ..3
      (the|a|your|that|card|pass|umbrella|jacket|coat|phone|glasses|bag|hat|items?|things?|ticket) you (forgot|left|lost|dropped)
      (why|while|how long) you (waited|wait) ..2
      no wonder you ..3
      you (don't|do not) look
      you signed (off|up|in|out|for (our|the|this))
      (anything|nothing|something|everything|what|whatever|all|whoever) you (did not|didn't|don't|never|haven't) ..3
      as you put (it|them|so)
      (don't|do not|never|no need to|not to|shouldn't|mustn't|nobody should) ..1 (blame|reproach) yourself
      (it's|it is|that's|that is) (entirely |all |wholly |really )?up to you
      (sorry|sad|pity|shame|regret) ..1 (that )?(nobody|no one) (asked|told|warned|rang|called) you ..1
      you were told ..9 (wasn't|weren't|and then|but|wrong|turned)
      you were told that's ..3
      (not|no|never|rather than|isn't|wasn't) ..1 (user|operator|customer|human) error ..1
      (closed|marked|labelled|treated) as ..1 (user|customer) error (and that was|which was|in error|by mistake|wrongly)
      wrong care (label|labels|instructions|symbol|symbols)
      (rather|thought|wish|wished) (that )?you (knew|wanted|had|were) ..2
      you (may|might|will|can) put ..2
      if you (come|bring|let us know|want|need|would)
      (not|isn't|wasn't|never|without|no) ..2 your (own )?(fault|mistake|doing|responsibility|problem|error|choice|decision)
      (you should have|you should've|you should by now have|you must have|you could have|you should) ..1 (received|gotten|got|an? |heard|had|access|seen|
        felt|expected|found|experienced|been (able|given|told|informed|sent|charged|treated|notified|offered)|to (call|wait|ask)|gone through|
        waited (so|that|this) long|deserved)
      you (shouldn't|should not) have (had|to|been|received|waited|experienced|gone)
      if you (did not|didn't|don't|do not|failed|forgot|never|haven't|have not|missed|entered|used|gave|ordered|chose|have|had ..1 (any|a|an|trouble|
        problems?|questions?|issues?|difficult)) ..4
      (sorry|apologize|apologise|regret|sad) (that|if|to (hear|read|learn|see) (that)?|for ..3)? you ..6
      (hope|understand|know|see|hear|mind|thank|thanks|glad|happy|great) ..4 you ..6
      (make sure|in case|let us know|if|when|whenever|why|whether|once|until|unless|so|before|that|which|what|where|have|has|had|do|did|does|could|
        can|would|may|might|should|must|are|is|will|or|and if) ..1 you ..1 (don't|do not|didn't|did not|never|haven't|missed|enter|entered|entering|
        forgot|dropped|gave|ordered|chose|used|typed|selected|provided|ignored|signed|accepted|agreed|closed|put|made|left|
        received|knew|bought|booked|wrote|misread|misunderstood|lost|overlooked|damaged|caused|not) ..6
      (looks like|seems|seems like|seems that|appears|appears that|maybe|perhaps|possibly|could it be that) ..1 you ..1 (missed|entered|didn't|
        did not|used|forgot|have|may) ..6
      you (never|don't|do not|didn't|did not) (have|need) to ..3
      you (don't|do not) (see|understand|find|receive|get|have|need|hear|want|like|wish|know|agree|give|provide|enter|show|send|sign|pay|return) ..3
        (the|it|us|any|an|this|email|answer|anything|to|your|in) ..1
      (we|i) ..2 (made|make) ..3 (mistake|error)
      your (own )?choice (of|between|from)
      (it's|it is|that's) (up to|down to|on) you (to decide|whether|if|which|how|and)
      (your|the) (error|fault) (message|code|messages|report|log|screen|number)
      why did you (choose|like|love|prefer)`,
  },
};
