import { calm } from './calm-en.ts';

/** Comments of our own about danger, threats, law and press, and of customers who are in no danger at all: one a line. */
export const en = {
  grave: `
the socket behind your fridge went bang and the kitchen was full of black smoke
woke up to a strong smell of gas, the hob you fitted yesterday isn't sealed
my neighbour's flat is on fire because of your tumble dryer
got a nasty shock off the shower, my whole arm went numb
there's an electric cable lying in the puddle outside your depot
your nut free muffins put my boyfriend in intensive care
nowhere on the packet does it say milk, my daughter's face swelled up like a balloon
had to use my EpiPen in your restaurant after your chef told me no sesame
baby got the eye off the teddy and it was down her throat before I could move
X-ray shows the button battery from your remote inside my son
the battery pack puffed up like a cushion and is burning hot to the touch
my e-bike charger exploded in the hallway, we had to jump out of the window
pressed the brake pedal on your rental van and nothing happened, I ended up in a ditch
the steering locked at 70 mph
my insulin pump stopped delivering overnight and gave no alarm, I was unconscious when they found me
pacemaker app says no signal for three days and nobody picks up the phone
the oxygen concentrator you supplied failed during the night, dad is in hospital
your thermometer reads 36 when my baby had 40, she had a fit
the hip implant is one of the recalled ones and nobody warned me
whole family poisoned by your chicken, my father is still on a drip
three kids at the party were rushed off by ambulance after your bouncy castle blew away
a shelf came down on my two year old in aisle 7
my boy lost the tip of his finger in your folding chair
the trampoline net gave way and she landed on concrete, broken collarbone
your nursery left my toddler alone in the garden for an hour
one of your staff was hitting a little boy in the soft play area
the lifeguard was on his phone while my nephew was drowning
a girl in your video is obviously being hurt, please report it
there is a lump of concrete hanging over the entrance, it's going to kill somebody
people are stuck in your cable car for four hours, it's minus ten up there
we are locked inside your car park with two small kids and nobody answers
trapped on your train with no air, an old lady just collapsed
somebody is unconscious in the toilets of your Leeds branch
I'm bleeding badly and your helpline keeps me on hold
my wife took two of your sleeping pills and won't wake up
your weight loss tea made me cough blood
the hair dye burned my scalp off, I have blisters down to my neck
went blind in one eye for a day after your contact lens solution
bleach was served to my mum instead of water
a rat was in the bag of baby milk
maggots in the chicken and now my pregnant wife has a fever
your driver was clearly drunk and went through two red lights
your delivery guy pushed me against the wall and tried to kiss me
the masseur put his hand under the towel and I froze
my carer from your agency is stealing from my gran and hits her
I was followed to my car by your security man and he wouldn't leave
someone put something in my drink at your club, I don't remember how I got home
the stairs have no handrail and my mum broke her hip yesterday
exposed wiring next to the paddling pool
legionnaires confirmed in the hotel, two guests in hospital
I don't want to wake up tomorrow
I can't see a reason to keep breathing
after this I have nothing left, I'm standing on the bridge
my family would be better off with the insurance money
I've got a rope in the garage and no reason not to use it
Sorry for everything. You won't hear from me again after tonight.
I've swallowed the lot and I feel sleepy now
every day I think about driving into a wall
been cutting again since you closed my account
there's no way out for me except the obvious one
my son says he wants to die because of what your players wrote to him
please look after my cat, I won't be around
if I disappear tonight you know why
I'm done with life, thanks for the last push
hurting myself is the only thing that helps now
I'll be waiting for your manager when he locks up
I have a gun and I know which train you take
someone should burn your warehouse to the ground and I might just do it
you'll be leaving that shop in a coffin
watch your back, we know your face
I'm going to break every bone in that courier's body
next time I come in it won't be to talk
we'll find out where your CEO sleeps
enjoy your last week on this earth
hope you like hospital food because that's where you're going
your cashier's kids go to St Mary's, right? nice school
a bomb will go off in your store at noon
I'd stab the lot of you
you deserve to be hanged in the street
tell your receptionist she won't get home safe
I'm giving you until Friday, then I come with petrol
my solicitors have advised me to keep every email
you'll receive the court papers on Monday
lodged a case with the small claims court
I am going to the ombudsman and the regulator with this
the data protection authority has opened a file on you
I've instructed a barrister
this is a breach of the Consumer Rights Act and I will enforce it
my union has started legal action against you
the judge will decide then
I'll have you prosecuted
cease and desist: remove my picture within 48 hours
HSE inspector has been informed
you will be served this week
we are 300 tenants and we are suing together
police report number is in your inbox, I gave them the CCTV
Hi, reporter for the Herald here, can someone comment on the recall before 5pm
we're going live with this story tonight, last chance to respond
I produce a consumer show and your company is in next week's episode
the Guardian has my documents now
freelance journalist looking into your factory conditions, who can I speak to
our newsroom has received photos of your kitchen, any statement?
I have sent the whole story to Sky News
I write about tech for Wired and found your user database open on the web
your customer portal shows me other people's invoices and addresses
I just logged in and I'm seeing someone else's account with their card number
all our passwords are on a hacker forum and you said nothing
your newsletter put 800 addresses in cc, including patients
my abusive ex got my new address from your call centre
my medical results were sent to my boss
you posted my daughter's photo with her full name and school
bank details of all your drivers are downloadable from your site
a stranger opened an account in my name with documents stolen from you
your guard told us no blacks tonight
they wouldn't let me in because I wear a hijab
my application was rejected because of my surname, your recruiter said so
two men can't book a double room in your hotel apparently
the waiter refused to serve us when he saw my son has Down's
your shop assistant followed only the brown customers around
I was sacked the day I told HR I was pregnant
your landlord agent said he doesn't rent to Poles
you turned away a blind man because of his dog
there was no ramp and your staff laughed at my wheelchair
the cabin filled with fumes and two of the crew needed oxygen
our flight landed with one engine burning and nobody has called us since
captain smelled of whisky, we refused to board
wheel came off your coach at full speed
the level crossing barriers stayed up when the train came through
your tram doors shut on a pushchair and dragged it along
the cable of the ski lift snapped right behind us
hydraulic lift dropped with my car and a mechanic under it
the scaffolding outside your site swayed and a pole went through a windscreen
a crane hook is swinging over the playground
your digger hit the gas main and the street is evacuated
my ceiling light sparks whenever it rains, I'm scared to sleep here
landlord ignores the carbon monoxide alarm, my kids have headaches every night
no heating for two weeks and my newborn has hypothermia
black mould, my asthmatic son is back in hospital
the pills inside the box don't match the leaflet, they look like blood thinners
pharmacy gave my grandad ten times the dose of morphine
your clinic left a swab inside me
the dentist drilled into a nerve and half my face is paralysed
surgery on the wrong knee
my mother waited nine hours on a trolley and died
blood pressure tablets recalled and you never told your patients
baby formula made my twins projectile vomit and lose weight
listeria in your cheese, my sister lost the baby
the oysters put eleven guests in hospital
found a syringe in the ball pit
metal shavings in the cereal, my tooth is broken and my gum cut open
rat poison next to the flour in your kitchen, I have photos
chemical taste in the juice, my throat burns and I can't swallow
your energy drink gave my 14 year old heart palpitations
the toy paint tests positive for lead
the blind cord nearly strangled our toddler
the high chair tipped backwards and his skull is fractured
bunk bed slats cracked, the top one came down on her sister
your fireworks went off sideways into the crowd
the pan's glass lid shattered in my face
pressure cooker blew open and I have second degree burns
the ladder folded with me on it, I broke my back
chainsaw kept running after I let go of the trigger
helmet split in two, I was in a coma for four days
ski binding didn't release, my knee is destroyed
climbing harness buckle slipped at 12 metres
diving regulator cut out at 20 metres
your sunscreen gave my son third degree sunburn, he's on a ward
nail glue on my child's eye, we're in A&E now
the lashes technician glued my eye shut and it's infected
contact allergy, my eyes are swollen shut and I can hardly breathe
somebody is being beaten up in the corridor of your hostel
stalker found me through your dating app, he's outside my door right now
a man is filming girls in your changing rooms
a grown up in your game is asking my nine year old for pictures
my daughter was groomed through your chat
your scout leader touches the boys
the coach hits kids who miss the ball
there's a child alone in a hot car in your car park
a woman is being held in flat 12 of your building, we hear her screaming
old man with dementia has been wandering round your store since this morning, nobody helps
someone is about to jump off your roof terrace
shots fired near gate B, what do we do??
people are getting crushed at the front of the stage, stop the show
the exits are padlocked and the hall is packed
water is rising in the underpass and there are people in their cars
avalanche warning and your lift is still taking people up
your staff knew about the rip current and let the kids swim
no more strength to live like this, goodbye
I think about ending it every single day since the eviction letter
nobody will miss me, that's the honest truth
I've picked the date
tonight I'll be with my son in heaven
please tell my wife I'm sorry, I can't carry on
i dont want to exist anymore
is there a quick way that doesn't hurt
my friend posted a goodbye message in your community and isn't answering
my pupil wrote that she wants to kill herself under your video
starving myself because of your ads, I faint every day
I'd rather be dead than pay you another cent, and I mean it this time
gonna hang myself, happy now?
took a blade to my arm last night
I'm coming for you
you'd better hire bodyguards
I'll make sure you never walk again
one day somebody will blow up your headquarters
I will find you and gut you like a fish
say that to my face and you'll be eating through a straw
my cousins and I will pay your store a visit with crowbars
your moderator should be shot
I know your name, your car and your street
snitches like your agent end up in the river
acid in the face, that's what she deserves
touch my bike again and I'll put you in the ground
be careful when you cross the road tonight
your building won't be standing tomorrow
we'll lynch your referee
I'm getting legal advice
my insurance and my lawyer both want your name
small claims form is filled in
we have retained counsel and demand you preserve all records
you have fourteen days before we issue proceedings
I'm making a formal complaint to the Financial Conduct Authority
Ofcom, Ofgem, whoever: they've got my letter
taking you to the tribunal for unfair dismissal
the trademark on that logo is mine and you'll pay for it
I'll enforce the judgment with bailiffs
complaint lodged with the ICO today
criminal charges have been filed against your branch manager
environmental agency has samples of what you pour in our river
planning to sue, need your registered address
this is defamation and I'll act on it
I'm an investigative journalist and have obtained internal emails
deadline is 6pm for your right of reply
BBC Breakfast would like someone on the sofa tomorrow about the outage
Our podcast drops Thursday with three of your ex employees
already spoke to a reporter, front page on Sunday
Reuters here, can you confirm the layoffs?
I've contacted my MP and Panorama
the local paper is sending a photographer tomorrow
this goes to every newsroom in the country
the whistleblower gave us your test results
I can read strangers' messages in your app
got an email meant for another patient with her diagnosis
the pdf you sent contains the salaries of all staff
your chatbot gave me the phone number of another customer
our children's names and photos are public on your school portal
a USB stick with client files was on the seat of your van
my card was charged by thieves an hour after your breach
you sold my health data without asking
your ex employee is selling customer lists on the dark web
unencrypted passports of guests lie in a public folder
I was told to go and use the staff door because of my skin colour
the barber said he doesn't cut hair of people like us
they checked only my bag, I'm the only Arab in the queue
your hotel cancelled when they saw we were two women
my deaf brother was asked to leave because signing disturbs others
the doctor wouldn't treat me because I'm trans
too old for the job, your manager actually wrote that
the taxi drove off when he saw my guide dog
paid less than the men on my team, HR admits it
they called my son the n word at your summer camp`,
  calm,
};
