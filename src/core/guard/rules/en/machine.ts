import type { RulesOf } from '../table.ts';

/* What a program says of itself or of its task, and instructions that were meant for one. Facts: nobody wants them read. */

export const machine: RulesOf = {
  modelVoice: {
    phrases: `
      as (an|your) ..1 assistant (trained|designed|built|programmed|created|developed|instructed|made) ..3
      (let me know|tell me|just say|say so|please tell me) if ..1 (you (want|wish|need|would like|prefer)|you'd like) ..1 (me|us) ..1 to ..1 (adjust|change|rewrite|rephrase|shorten|soften|modify|adapt|revise|make|tweak|tone|translate|lengthen|expand) ..2 (tone|draft|reply|response|version|wording|style|text|it (shorter|longer|warmer|friendlier|softer|more formal|less formal))
      (i|we) (was|were|am|have|ve) ..1 (not )?(been )?(given|provided|supplied|told)? ..1 (with )?(enough|sufficient|not enough|insufficient|no|little|limited) (context|information about the (comment|post|brand)|background|instructions) ..4
      (without|lacking|given the lack of|due to limited|insufficient|not enough|need more) ..1 (further |more |additional |enough )?context ..4
      (as|i'm|i am|being|just|am) ..1 (an |a )?(ai|artificial intelligence|large language model|language model|virtual assistant|ai assistant|ai model|chatbot|chat bot|ai language model|automated assistant|llm|bot|openai model|digital assistant|
        computer program|ai system|machine|text based (ai|assistant)|neural network)
      (i|we) (can't|cannot|am unable to|can not|am not able to|won't|will not|must decline to|have to decline|m unable to|m not able to|couldn't) ..1 (assist|help|comply|fulfil|fulfill|provide|generate|create|answer|produce|engage|respond|write|process) (with|to|in)? ..2 (that|this|your|such|
        inappropriate|harmful|the) ..1 (request|requests|prompt|query|task|content|instruction|instructions|input)
      my (training data|knowledge cutoff|knowledge cut off|programming|training (data|only|does)|guidelines|system prompt|developers|creators|last (knowledge )?update|context window|instructions|language model|capabilities as|prompt|output)
      (here is|here's|here are|below is|below are|this is|find below|please find below) ..1 (a|an|the|my|your|some|two|three|one) ..4 (draft|reply you|reply that|reply in|reply to the|response (to|that|you|in|for)|suggested (reply|response|answer)|revised|possible (reply|response)|version (of|that|in)|polished|
        rewritten|replies|options for|alternative (reply|response|wording)|template|rephrased|translation of|message you (can|could)|(polite|professional|friendly|neutral|empathetic|short|shorter|warm|respectful|concise|suitable|sample|possible|customer|courteous) ..1 (reply|response|
        answer|message|comment|version))
      ^ (sure|certainly|absolutely|of course|okay|ok|great|happy to help|no problem|understood|got it)  (here is|here's|here are|i can help (you )?(write|draft)|i'll (write|draft|rewrite|help you (write|draft))|let me (write|draft|rewrite|help you draft)|i've (written|drafted|rewritten|rephrased|revised))
      (let me know if (you'd|you would) like|would you like me to|feel free to|i can also|shall i|do you want me to|happy to) ..1 (adjust|modify|edit|adapt|tweak|change|rewrite|rephrase|make it|shorten|(customise|customize)|revise|refine|provide (another|a different|an alternative)|tailor|translate) ..3 (it|tone|
        version|this|the|draft|reply|response|more|to|if|as|further)?
      (as requested|per your (instructions|request|prompt)|based on (the|your) (prompt|instructions|comment provided|context provided|provided|guidelines)|following (the|your) (prompt|instructions given|guidelines given)|
        the (user|commenter|customer)('s)? (comment|message|is|wants|asks|asked|has|seems|appears|expresses|complains|wrote|question|request) ..1|in (a )?(polite|professional|neutral|empathetic) tone|(approximately|under|within|fewer than) # words|word count|
        (i hope|hope) this (response|reply|draft|answer|version|text) (meets|helps|works|suits|is|fits|addresses)|this (response|reply|draft|version) (is|aims|acknowledges|addresses|avoids|maintains|keeps|uses|remains|shows|focuses|meets|conveys|strikes|balances)|
        (note|disclaimer) (that )?(:)? (this|i|as) (is|am|an|response|reply|draft) ..1 (generated|ai|automated|draft|fictional|hypothetical)|
        chain of thought|let's think step by step)
      (unable|not able|can't|cannot) ..1 (to )?(browse|access|search|open|view|see) ..1 (the (internet|web|image|images|link|links|attachment|attachments)|external|real time|your (order|account) data (as|because))
      (generated|written|created|produced|composed|drafted|automated) ..3 by (an |a |the )?(ai|artificial intelligence|machine|bot|language model|algorithm|program|computer|assistant|llm)
      (automatically|auto|machine|ai|computer) (generated|written|created|produced) ..1 (reply|response|answer|text|message|comment)?
      (want|prefer|need|like) ..1 (a|an|another|it) ..1 (more|less|different|formal|informal|friendlier|shorter|longer|warmer|casual) ..1 (formal|friendly|casual|empathetic|professional|concise)? (tone|version|draft|reply|response|wording|style|answer)
      (two|three|four|some|few|several|different) (options|versions|variants|variations|drafts|suggestions|alternatives|replies|responses|answers) ..2 (you|to|for|in|that) ..1 (could|can|may|might|choose|use|post|send|reply)
      (kept|keep|limited|written|shortened|rewritten|rephrased|polished) ..3 (under|within|below|to|in) ..1 (# (words|characters)|a (polite|neutral|professional|friendly|formal) (tone|style)|as requested|your instructions)
      (as|because|since|am) ..1 (an |a )?(ai|language model|chatbot) ..3
      i (do not|don't|can't|cannot) (have|possess|experience|form|hold|access|browse|feel) ..1 (personal |real |human |own )?(feelings|emotions|opinions|preferences|beliefs|consciousness|experiences|access to|the internet|real time|realtime|external (links|data|websites)|memory of|previous conversations)
      (chatgpt|gpt 3|gpt 4|gpt 5|gpt4|gpt5|gpt|openai|claude ai|gemini ai|copilot ai|mistral ai|llama 3|anthropic|generated by (ai|a (model|machine|bot|program))|written by (ai|a (model|machine|bot))|ai generated|trained (by openai|on (data|large|text)|model)|
        my (output|responses?) (is|are|may)|i was (trained|programmed|instructed|told|designed|asked) (to|not|by|on)|(was|am|been) (instructed|programmed|prompted|trained) (to|not to|by)|regenerate|end of (reply|response|draft|message|text)|insert (your|the|a|customer|brand|
        company|link|name|date)|as of my last|hypothetical scenario|role play|in this (scenario|simulation|conversation i))`,
    unless: `
      end of (text|texts) messages?
      (here is|here's) (the|a) (short|long|full|quick|brief|simple) version
      this (reply|answer|message|text|response) is (for|from|to|late|signed|overdue|public|short|long|meant)
      (ox|dogs?|horses?|cook|chef|staff|guide|guides|she|he|they|who|that's|that has|team|crew|baker|nurses?|drivers?|apprentices?|engineers?|parrot|birds?|cat) ..1 (been|was|were|are|is) ..1 trained (to|by) ..2
      (letters?|essays?|poems?|texts?|entries|reviews|submissions|stories) ..6 (under|within|below|fewer than) # words
      (should|must|may) be (under|within|below|fewer than) # words
      (i'm|i am|we're|we are) not ..5
      the (user|customer) (manual|guide|interface|account|settings|id|name|profile|service|support|experience|centre|center|care|question|requests?|number|reference|comment section)
      (here is|here's|this is|here are) (a|the|your|some) (link|number|translation)
      (our|the|your) (chatbot|virtual assistant|bot|machine|digital assistant|ai assistant)
      (talk|chat|speak|write|connected|ask|asking) (to|with) ..1 (a|an) (chatbot|virtual assistant|bot|machine)
      (washing|coffee|ticket|vending|sewing|slot|answering|ice|bread|time|snack|drinks) machine
      (as|like|just) (a|the)? machine (wash|washable|washed)
      (i|we) (was|were|ve been|have been) (told|asked|instructed) (by|that) ..4
      (feel free to|happy to|shall i|would you like me to|do you want me to|i can also) (change|adjust|modify|edit|(customise|customize)|adapt) ..2 (your|the (order|booking|reservation|address|settings|date|delivery|appointment|size|colou?r|photo|ingredients|recipe|seat)|settings|
        order|booking|filters|recipe) ..1
      (trained) (staff|team|professionals?|by (experts|professionals))
      reasoning behind
      (the (customer|user) (is|has|wants|asks)) (always )?(right|the right|king)
      (within|under) # words of`,
  },
  leaking: {
    phrases: `
      (ignore|disregard|forget|override|bypass) ..2 (all|any|previous|prior|above|earlier|my|your|these|those|the) ..2 (instructions?|prompts?|rules|guidelines|directives|system)
      (my|your|our|the|internal|hidden|secret) (system |hidden |initial |original |internal |secret |full )?(prompt|system message|system instructions|initial instructions|pre prompt|jailbreak|developer (message|mode))
      (system|developer|initial|hidden) (prompt|message|instructions?) (is|are|says|said|reads|was|tells|begins|contains|forbids)
      (my|the) (instructions|guidelines|rules|orders|directives|briefing|configuration) (say|says|state|tell|told|forbid|require|prohibit|do not allow|don't allow|prevent|instruct|are|were given|i was given|given to me)
      i (was|am|have been|m) (instructed|ordered|programmed|prompted) (not to|never to|to (say|answer|reply|write|ignore|never|always|only|mention|avoid|pretend|keep|act|include|hide)|by (my|the) (prompt|instructions|developers?))
      (according to|as per|following|based on|under) (my|the system|the internal|your system) (instructions|prompt|guidelines|rules|directives)
      (untrusted|user|marked|source) (data|input|content|text) (block|section|below|above|marker|starts|ends|begins|is marked)
      (you are now|act as|pretend to be|roleplay as|from now on you are) (a|an|in|dan|the|my|no longer)? ..2 (ai|bot|dan|assistant|model|developer mode|unrestricted|admin|pirate|hacker|system)
      (end|begin|start) of (system|user|prompt|instructions|context|input|message)
      (jailbreak|prompt injection|injected (text|instruction)|datamark*|spotlighting)`,
    unless: `
      the (instructions|rules|guidelines) are (printed|pinned|posted|enclosed|simple|inside|on (the|our)|listed|clear|the same|strict|easy|attached|at the|in the (box|manual|app|lid|drawer|leaflet|case|package|parcel|description|caption))
      (washing|assembly|care|return|safety|cooking|setup|delivery|driving|parking|installation|the manufacturer's|dosage) instructions ..2
      (follow|read|see|find|check|send|sent|email|emailed|print|leaflet|manual) ..3 instructions ..1
      (our|the) (house|community|forum|game|competition|contest|booking|tariff|fare|return|safety|page) (rules|guidelines) ..4
      (your|our|the) prompt (reply|answer|response|payment|attention|action|feedback|help|delivery|service)
      (please |you can |you may )?(ignore|disregard) ..1 (the|this|that|our|my|any|these|those) ..1 (previous|last|earlier|first|other)? (message|email|e mail|letter|reminder|invoice|notice|sms|text|alert|notification|call|reply|comment)`,
  },
};
