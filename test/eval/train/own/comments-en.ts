/** Comments of our own as people leave them under a company's posts, by what they want: one a line. */
export const en = {
  question: `
is there a promo code for students?
do you have a telegram group for news?
did I really win the voucher? somebody wrote to me in your name
I saw you sell on whatsapp as well, is that you?
who do I contact for a loan at your bank?
is this page an official one? they offer iphones for 1 euro
can I use two discount codes on one order?
do you deal in bitcoin or only cards?
where do I find the link to the webinar?
is your casino night open to everybody?
do you have this in size 42?
what are your opening hours on Easter Monday?
is parking free for visitors?
can I bring my dog?
how long does standard delivery take to Ireland?
hi, does the blue one come with a charger?
where can I find the vegan menu?
is this gluten free?
any idea when the new season starts?
would this work with an older model?
could you tell me whether I need to book in advance
hiya do u do gift cards x
which bus goes to the station from here
how do I change the email on my account?
is there a student discount
what's the difference between the basic and the plus plan?
are kids under five free?
when will tickets go on sale
can I pay in two instalments?
do I have to print the ticket or is the phone enough?
how much is a family pass these days?
hello, is the exhibition still on in August?
I was wondering if you ship to Norway
who do I contact about a school visit?
does anyone know if the shop in Leeds is open today?
can I swap the voucher for another date?
is it suitable for sensitive skin
do you take old phones in part exchange?
what time is the last entry
how many calories in the small one
will there be a mac version?
is the pool heated
what do I need to open a business account?
and is breakfast included?
do you offer refunds if I can't make it
can I use my promo code on sale items?
where do I send the signed form
is there wifi on board?
may I ask where the cotton comes from?
how old do you have to be to join
Do you know if the recording will be available afterwards?
is the warranty two or three years, I read both
my lawyer friend asked: do you also do trademark work?
how do I reset it to factory settings
can you deliver after 6pm
what is the name of the song in your advert?
is the side entrance accessible for wheelchairs
any chance of a table for six on Friday?
how do I unsubscribe from the newsletter
hi! just moved, how do I update my address with you?
what happens if I lose my membership card
do i need a passport for this trip
where was this photo taken
Does the offer still apply if I paid half of it in January?
Will the road works affect the number 7 bus on Saturday? I have to be at the hospital by ten.
I'm not an expert, but isn't 230 volts too much for this one? Just checking before I plug it in.
How do I turn off the old alarm? The leaflet says press twice, the website says hold for five seconds.
Hello, I ordered last night, order 4471 0098, can I still change the colour?
Is it true that the library closes early on match days?
If I cancel today, do I keep access until the end of the month?
My son is nine, is the film too scary for him?
We are four adults and a pram, which entrance is best?
Is the new branch on Mill Road the one that used to be a bakery?
Could somebody explain the second line on my bill? It says adjustment, 12.40.
I read that you stop taking cheques in June, is that right?
Are the strawberries you sell at the moment from Kent or imported?
Does anybody know whether the 5 pm show is sold out
What does it mean when the light blinks green twice?
Can I bring a plus one, or is the invite just for me
Out of interest, who made the music for this?
Do you know roughly when the next batch comes in? No rush at all.
Is voting here open to residents only?
I lost my receipt, is the card statement enough to exchange it?
Which of the two would you recommend for a small kitchen?
how do I ignore a previous setting and start from scratch
hello, is anyone able to tell me how old this clock is
`,
  praise: `
I follow you since the first shop, keep going
I subscribed to your channel, great videos
your newsletter is the only one I read
love your instagram, the photos are lovely
won the giveaway last week, thank you so much, it arrived today
just wanted to say your team in York was wonderful today
best coffee in town, no contest
arrived a day early and beautifully wrapped, thank you!
love it
you've made my daughter's week
so easy to use, well done
that was the nicest phone call I ever had with a bank
great show last night, we laughed so much
10/10 would come again
the new design looks fab
thanks for sorting this so quickly
what a lovely surprise in the parcel, thank you
huge thanks to the driver who waited for me
absolutely delicious
you guys rock
can't fault it, brilliant from start to finish
never had a problem in ten years, keep it up
my kids adore the dinosaur room
finally a company that answers! thank you so much
this made me smile
obsessed with this colour 😍
good job everyone 👏
happy customer here
amazing staff, amazing food, we will be back
the repair cost me nothing and took ten minutes, impressed
thank you for standing up for us
welcome back, we missed you!
such a pretty shop window this year
the best 20 euros I have spent this year
congratulations on the award, well deserved
my gran says your soup tastes like hers, highest honour
works perfectly since the update, thanks
what a legend, that man at gate 4 saved our holiday
cheers for the quick reply
can't wait for the next one!!
you killed it with this ad
I had doubts but it really is that good
as a blind customer I felt at home here, thank you
the app is so much better now
I take back what I said last week, you fixed it and apologised
killer album, on repeat all day
sick tune
yes!!! finally
so proud of our town
wow just wow
❤️❤️❤️
We talked about the play all the way home, what an evening
omg dead 😂 whoever runs this account deserves a raise
My solicitor cousin and I loved the tour
I laughed so hard at your last post
Came in angry, left smiling. That is down to Tom at the counter.
Not a bad word to say about any of them
Your gardener explained everything to my little one, how patient he was
took me five minutes to set up and I am 78, thank you for that
This is why I stay with you
stayed late to help me, that is what I call service
You saved my weekend!
I still use the one I bought in 1995, they do not make them like that elsewhere
finally fixed, and faster than before, nice one
your bus driver waited for my gran, tell him thanks from me
run, don't walk, this exhibition is a must
the soup today 🤤🤤
the kids did not want to leave
`,
  suggestion: `
please add a dark mode
it would be lovely to have more vegetarian options
could you put a bench near the bus stop?
have you thought about opening on Sundays?
a bigger font would help older readers
you should sell these in packs of two
why not let us choose the delivery slot?
would love to see this in green
maybe offer a smaller portion for children
suggestion: a map of the garden at the entrance
I wish you had a branch in Cornwall
bring back the mint one please
it'd be great if the app showed how full the gym is
any plans to make a left handed version? there are lots of us
could we get an option to mute notifications at night
you could reuse the boxes instead of throwing them away
how about a quiet hour for people who are sensitive to noise
an idea: let members bring a friend on Mondays
please consider a later last train on Fridays
might be worth adding subtitles to your videos
next time maybe two queues instead of one
more bike racks please!
would be handy to pay by phone
feature request: export to csv
consider making the packaging plastic free
I'd suggest a short video that explains step four
the option to save a draft would be really useful
please release it on vinyl
if you made this without sugar I would buy it every week
think you could add Welsh to the language list?
Could we get one evening a week without music?
Can you do a version for tall people?
It would be so good if the ticket machine remembered my last journey. Just a thought!
Any chance of a vegetarian sausage roll one day?
Please think about a crossing in front of the school
You might want to put the prices on the door
Why is there no family ticket for one adult? You should make one.
would be nice if you told us the day before when you dig up the road
`,
  other: `
check your DMs please, I sent my order number
I have sent you a message on instagram
just subscribed
shared with my followers
followed
first
who's here after the match
@sarah look, this is the place I told you about
tagging my husband so he sees this
haha classic
I was there in 1998 with my grandparents
on my way!
see you tomorrow then
hmm
my neighbour has the same one
ok
it rained all day here
that reminds me of the old advert with the dog
I voted for the other one
we took the number 12 and walked the rest
happy new year everyone
my order number is 100234, as requested
sent you a private message
yes, on windows 11
no, it was the blue one
here is the screenshot you asked for
that's my cousin in the back row
half past seven works for me
I prefer tea
I don't think the minister understands how trains work
elections next week, let's see
good morning from Lisbon
lol
same
I think it was built in the sixties
they moved to the new building last year
it's the same company that owns the zoo
@tom @lisa friday?
I have both and use the small one for travelling
not for me but I get why people like it
We went on Tuesday and took the long way round the lake
@mike this is the one I told you about haha
My parcel went to the neighbour, as agreed, all good
I changed my mind about what I wrote above, never mind
Forget what I asked, found it
I just signed up
The one on the left is my teacher
Everyone in our office watched the match
Vote on Sunday, whatever you think
So you sponsor the party conference now
It is used as a polling station every time
I have lived across the road since 1990
Reply with one word for how you feel today: tired
@anna next Friday?
two tickets for Thursday, see you there
I work for the other lot so I cannot say
My brother drives the 42
pfft
yes please
no thanks
ok then
in the second picture you see the old bridge
`,
  abuse: `
you absolute clowns
what a bunch of morons running this page
shut up and go away
whoever wrote this is an idiot
nobody likes you, just close down already
lol get a real job you losers
you are a disgusting liar
go to hell all of you
stupid post by stupid people
the woman in the video is ugly as sin
imagine being this dumb
brain dead company
hope you all get fired, useless idiots
suck it
your boss is a crook and you are his puppets
clown show 🤡🤡🤡
pathetic little people
eat shit
the intern who runs this account must be a retard
bunch of thieves and liars
how can anyone be this bad at their job, circus
drop dead the lot of you
lol what an embarrassing bunch of amateurs, clowns
rot in hell
your whole team are liars and cowards
I hope your company burns
what a waste of skin you are
nobody asked you, idiots
`,
};
