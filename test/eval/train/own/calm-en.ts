/** Comments of our own of customers who are in no danger at all, many in its words: one a line. */
export const calm = `
I am a Muslim woman and I wear your brand
I'm black and your foundation finally has my shade
as a trans man I feel at home in your gym
I am gay and my husband and I love your hotel
my wife is from Morocco and swears by your couscous
I'm in a wheelchair and shop with you every week
I am deaf and your subtitles are great
my autistic son loves your quiet hour
I'm Jewish, do you have kosher options?
I wear a hijab and your sports range suits me well
my girlfriend and I booked a double room with you, lovely stay
our kids have Down syndrome and your zoo was wonderful
I am pregnant, which of your teas can I drink?
my blind father uses your app every day
we are two mums and we love your adverts
I'm sixty and started running in your shoes
I told the reporters of our school paper about you
the press kit on your page is outdated
my son writes for the local paper and liked your tour
my lawyer wears your suits
that solo blew the roof off, best gig ever
your new trainers are sick, literally drooling
this deal is an absolute killer
I'd murder for a bag of those crisps right now
my boss will kill me if this isn't here by Friday haha
you slayed that look
dropping this bomb of a trailer on a Monday, I'm dead
dead on arrival: the tablet will not switch on
my router keeps dying every evening
the app crashes as soon as I open the camera
the site crashed during the sale
crashed my cart three times today, so annoying
my laptop froze and I lost my essay
the delivery is suffocating in plastic, please use less packaging
too much smoke flavour in this sauce for me
is the smoked salmon back?
burnt my tongue on your coffee because I couldn't wait, worth it
do you have the burnt orange one in a size 10?
the candle burns unevenly, any tips?
my toast burns on setting 4, what do you use?
can the baby sleep in this pram?
at what age is the car seat safe?
my baby adores the gas balloons from your party set
my toddler swallowed the whole portion in one go, loves it
how long do the batteries last?
the battery cover is hard to open
my charger stopped working after a month
the plug is a UK plug, do you have a European one?
the brake pads arrived one day late but fit perfectly
does the lift go up to the rooftop bar?
stuck in the queue for an hour, the staff were friendly though
I'm stuck on level 14, any hint?
trapped in your password reset loop, please help
locked out of my account since yesterday
can't log in, it says my account is locked
lost my key card, can I get a new one?
my order is lost and nobody answers
the jar was broken when it arrived
one glass out of six was cracked
a button came off my shirt after one wash
the handle of the pan is loose
there was a hair in my order, refund please
the pizza was cold and the driver was late
the chicken was dry and overpriced
the milk was off two days before the date
your portion sizes are a crime
it's a crime that you discontinued this flavour
criminal prices for what it is
this is daylight robbery, 6 euros for a coffee
the fee increase is outrageous, I'm leaving
I'm fed up, cancel my subscription
worst customer service, three weeks and no reply
I want my money back and I'll leave a one star review
I will never buy here again and I'll tell all my friends
you lied about the delivery date
scam, avoid
can I speak to a manager?
who is the lawyer in episode three? great actor
my sister just passed the bar, we'd like to book a table for twelve
do you print court files for law firms?
is there a legal minimum age to enter?
what are the legal terms of the warranty?
please explain your data protection policy to me
where can I change my privacy settings?
how do I delete my account under your privacy policy?
my doctor recommended your shoes
I am a nurse and these clogs are heaven after a hospital shift
is the hospital shuttle still running?
the wheelchair rental was easy and your staff lovely
is there a ramp for wheelchairs?
is the venue accessible for a blind visitor with a dog?
loved the women's edition of the jersey
my Muslim friends loved the halal menu
are there gluten free options for coeliacs?
is there sesame in the dressing? I'm allergic, asking before I order
thanks to your label my allergic son could eat dessert
journalists should learn from your newsletter
saw your interview in the paper, well said
which newspaper was the ad in?
can press get tickets in advance for the gala?
your report on recycling was interesting
the police officer costume is too small
my kids play cops and robbers with your toy guns
water gun fight of the year, thank you!
the shooting of the film took place in your street, cool
great shot! what camera is that?
photo shoot on Saturday at your store?
this game is so violent, is it for 12 year olds?
the boss fight in level 9 kills me every time
how do I kill the last zombie?
the assassin skin is overpriced
your streamer got destroyed in the final lol
we got robbed by the referee tonight
that penalty was murder on my nerves
my heart stopped when he scored
I cried so hard at the funeral scene
the death of the main character broke me
the suicide squad shirt is sold out?
goodbye old sofa, hello new one
goodbye summer menu, see you next year
I'm done with dieting, pass the cake
tired of life without coffee, when do you reopen?
this traffic makes me want to scream
Mondays make me want to hide under my duvet
I hate myself for buying three of these
I can't live without this hand cream
couldn't breathe for laughing
your perfume leaves me breathless
we jumped off our seats
jumped the bridge on my bike in your game, awesome
bleeding edge tech, love it
the red wine stain looks like blood, any advice for the carpet?
my nose is happy, your tissues are so soft
drop test passed, the phone fell from the balcony and still works
we fell in love with the place
fell asleep on your mattress in two minutes
my grandma fell for your cat video
hit me up when it's back in stock
your song hit me right in the heart
punchy colours, love the print
you beat every other brand
smashed my personal best in your shoes
I'll break my piggy bank for this
we'll be there at the opening tonight!
I know where you got that recipe from ;)
I know the street where you filmed this
we are watching you every Sunday on TV
waiting outside your shop since 6am for the drop
see you at the court tomorrow for the match
the case for my phone was delivered without the screws
in case of a return, who pays?
my case is still open, ticket 4411
claim your points before they expire, right?
I claimed my voucher and it doesn't show
the room smelled of smoke from the barbecue and the shower was cold
there was no hot water in our room all weekend
the heating makes a loud noise, can you send a technician?
the air conditioning in the carriage was off again, 28 degrees
the flight was delayed four hours and we missed our connection
the bus never came, I waited 40 minutes in the rain
your driver left the parcel in the rain
the driver was lovely and helped my mum with her bags
the courier threw the parcel over the fence
driver rang the bell and ran off before I could open
your technician did not show up, second day off wasted
our train was cancelled, how do I claim?
they left the gate open and my dog got out, luckily he came back
my dog does not like the new recipe
the cat loves the box more than the toy
the vet said your food is fine for puppies
the kids cried when the show was cancelled
my son was disappointed, the toy came without batteries
my daughter's school needs 30 copies, is there a discount?
children under 12 free, does that include toddlers?
the playground is closed, when does it reopen?
the pool was cold and the towels cost extra
the pool was closed all week and nobody told us
the stairs to the upper deck are steep, is there a lift?
the lift was out of order so we carried the suitcases up three floors
the door of the fridge does not close properly
the oven takes ages to heat up
the kettle is leaking a bit around the lid
the washing machine leaks water on the floor
the tumble dryer shrinks everything
the vacuum lost suction after two weeks
phone gets warm while charging, is that normal?
battery drains in an hour since the update
the screen is cracked and the warranty refuses to pay
scratches on the lens straight out of the box
the glass jar arrived cracked, honey everywhere
the bottle leaks in my bag
the cream leaves my skin dry
the shampoo made my hair greasy
the mascara smudges under my eyes
the shoes hurt my feet after an hour
the mattress is too hard, my back aches a little
the chair wobbles
the shelf is not straight
the paint peels off after one winter
two screws are missing and the manual is in Chinese
the soup was too salty and the waiter forgot our drinks
the steak was overcooked, twice
the milk carton was dented
the bread was stale
food was fine, music too loud
the coffee tastes burnt lately
the fish smelled a bit strong so we sent it back
sushi was great, the wasabi blew my head off
my stomach was so full after your buffet, worth every cent
hot sauce is deadly, love it
sugar rush for the kids, thanks a lot haha
the doctor's appointment was moved twice by your app
the nurse on the phone was very patient, thank you
is the pharmacy open on Sundays?
do you deliver prescriptions to my area?
does this vitamin contain gelatine?
how many tablets are in a pack?
I want to close my account and your form does not work
you charged my card twice
the bank fee was not announced
my transfer is pending since Monday
your app logs me out every five minutes
the password mail never arrives
I did not ask for your newsletter, take me off the list
why do you need my date of birth to sell me socks?
you sent my invoice to my old address, please update it
my name is spelled wrong on the ticket
somebody else's name is on my loyalty card, can you swap it?
I got someone else's parcel, size 38 boots
wrong item, I ordered the blue one
the photo on your site does not match the product
your staff was rude and I left
the cashier rolled her eyes at me
the manager did not even apologise
nobody at the desk spoke English
I was ignored for twenty minutes while they chatted
they served the table after us first
the security check took forever but they were friendly
the guard at the door was really funny
the referee ruined the match
your goalkeeper was on fire tonight
the striker missed an open goal, unbelievable
we lost again, sack the coach
the last episode broke my heart
the villain dies too early
spoiler: he survives
this level is impossible, make it easier
nerf the sniper please
servers are down again
the patch killed my frame rate
I lost all my progress
please stop the notifications
please bring the old design back
who designed this? it hurts my eyes
the ad is everywhere, make it stop
the song in your ad has been stuck in my head for days
this made my day
crying happy tears
goosebumps
I'm speechless
can't stop laughing
so proud of my little girl on your stage
congrats to the whole team
thank you for refunding me so quickly
finally a brand that listens
I'm never leaving this sofa again
I could eat this every day until I die
life is too short for bad coffee
nothing to do with you, but the weather is awful
I quit, this assembly manual defeated me
end of an era, goodbye old logo
last chance to see the exhibition?
is tomorrow the last day of the sale?
see you tonight at eight
we will come with the whole family on Saturday
I'll be waiting at the door at nine with my ticket
can I bring my own knife to the cooking class?
which gas bottle fits the grill?
how hot does the iron get?
is the paint toxic for pets or is it ok indoors?
is this bike helmet certified?
what weight can the hammock hold?
does the car seat fit a Fiat 500?
is the water in the lake warm in June?
at what depth does the watch stop working?
can you smoke on the terrace?
are dogs allowed in the cabins?
is the path safe for a pram?
do you check IDs at the door?
what is the dress code for men?
do you have women's sizes?
any jobs for students?
I applied three weeks ago and heard nothing
too expensive for what it is
it was better before
I disagree with your campaign
your flag in the logo is political, leave it
read the article, interesting numbers
your CEO was good on TV
which newspaper had the coupon?`;
