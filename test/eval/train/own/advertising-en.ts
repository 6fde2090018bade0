/** Advertising in English as it is left under posts, of our own: nobody and nothing in it exists. One a line. */
export const en = `
whoever reads this, go to my page, I upload every day
come hang out on my twitch, live now
I started a small podcast, would love your feedback, link in profile
check out @wildtunes, way better than this
if you want the full version search "crazy cat nation" and subscribe
shameless plug: my new book is on sale for 0.99
selling two tickets for tonight, DM me
selling my old account, skins included, hit my inbox
unlimited likes and followers, visit boostly.example
our agency brings you 50 leads a month, book a call
I can design your logo for 20 dollars, portfolio in bio
hire me as your virtual assistant, affordable rates
we manufacture phone cases in Shenzhen, whatsapp for wholesale price
dear sir/madam we supply LED lights, kindly revert for catalogue
guest post on DA70 sites available, email me
I made my first million with this strategy, message me the word FREEDOM
no one believed me until I showed them my payouts, ask Coach Dave how
mining contract with 12% weekly, minimum deposit 100 USDT
airdrop is live, connect your wallet at claim-drop.example
the presale ends tonight, 100x gem, don't miss it
my trader Mr Felix Holt never loses, reach him via his handle
lost funds to scammers? this recovery expert gets everything back
shout out to @fixmycredit, my score went up 200 points in a week
need a hacker? phone, whatsapp, facebook, 100% undetected
cash app flip, turn 100 into 1000 in minutes, inbox
instant personal loans, bad credit ok, apply at fastloan.example
grants available for everyone over 40, text me for the agent
this herb shrinks your belly in a week, doctors hate it
my herpes is gone after Dr Adewale's roots, contact him
love spells that work in 48 hours, priest Obi, +229 60 00 00 00
lonely tonight? my photos are on my page 😉
18+ content on my profile, free this week
hey handsome, write me on telegram @sweet_lena
free robux generator, works 2026, robuxnow.example
cracked premium apk in the description of my channel
watch the match free in HD here streamzone.example
cheap cigarettes and vapes delivered to your door, snap me
driving licences and passports, real and registered, contact us
degree certificates without exam, whatsapp only
genuine rolex from 80$, watchking.example
80% OFF everything today only, ray-bans at sunsale.example
you won! reply YES with your card to pay the shipping
your account will be suspended, confirm at secure-login.example
we noticed copyright issues on your page, appeal here: help-case.example
are you the one in this video? clips.example/77
join my team of moms who work from their phone
be your own boss, ask me about the opportunity
looking for 5 serious people who want to earn 2k extra
take this quiz and get a 500 voucher
like and comment AMEN to receive money this week
follow for follow, I'm always active
bet with my tips, 12 wins in a row, join free channel
fixed matches for the weekend, 100% sure, contact on telegram
t e l e g r a m : @ e a s y _ p r o f i t
wh@tsapp me for the l1nk, easy m0ney
visit my sh0p, c h e a p sneakers
I lost 3 BTC to a fake broker and this hacker recovered everything, reach out to @chain_recover
anyone else trading with Ryan Colder? my portfolio tripled thanks to him
send this pic to @trendy_promos
your page violated our standards and will be disabled in 24 hours, verify here: page-support.top
cured of diabetes by Dr Osita herbal medicine, contact him by email
become a brand ambassador, DM @luxe_collab now
you have been selected to receive a prize, claim it at claim-now.example
Check my profile for free crypto tips
I make 500 a day from home, ask me how
DM me for a loan in 24 hours
Thanks to Mrs Anna Fx I recovered all my bitcoin
Best replica watches, link in bio
Visit cheapshoes.top for 80% off all brands
Follow me back and I follow you
Sub4sub anyone?
Earn money by liking videos, join our telegram group
My husband came back thanks to Dr Oduma the spell caster, contact him on WhatsApp +234 801 234 5678
Hot girls near you, click here
Buy followers cheap, instant delivery
I got my credit repaired by cyberhack01, reach out to him
Grow your business with our SEO service, first page guaranteed
Congratulations! You won an iPhone, claim here: http://prize-claim.xyz
Investing 1000 with him gave me 9500 in a week, message @fx_ronald
Guaranteed backlinks for your site, write to me
Weight loss gummies that really work, see link
New mixtape out now, check it on my channel
Need a website? We build from 99 dollars
Promo code JULY20 at my shop, link in bio
Learn how to trade options with me, free webinar tonight
check out my channel for daily free games
subscribe to me and I subscribe back
guys please visit my page I post new music every week
I make 3000 dollars a week from home ask me how
Mrs Adams turned my 500 into 6,200 in one week, write her on telegram @adams_trades
want more followers? cheap and fast, link in my bio
free gift cards here http://free-cards.example
hey everyone I am a young singer with a dream, please take a minute and listen on my channel, thumbs up so others can see this
my new track just dropped go listen and like and share
hot singles in your area are waiting www.meet-tonight.example
lose 10 kilos in 10 days with this one tea, order at slimtea.example
I got my ex back thanks to dr ogun, contact him on whatsapp +234 700 000 0000
loans from 1000 to 500000 at 2 percent, apply today by mail
please vote for my cat here https://vote.example/cat and share
best replica watches, free shipping worldwide
get rich with crypto, my mentor teaches you, dm me
click the link to claim your prize https://prize.example
I quit my job because of this site https://easy-cash.example/join
looking for sub4sub, active 24/7
come and see my videos they are better than this one lol
im giving away 5 phones on my channel, just subscribe
buy cheap seo backlinks, rank first on google, visit our site
please help me reach 1000 subscribers before christmas
follow me on instagram for more content like this
this is how I doubled my bitcoin in three days >> https://btc2x.example
earn cash for watching videos, sign up with my code AB12
if you like funny cats check my uploads
casino bonus 200% first deposit, play now
essay writing service, plagiarism free, 10 dollars a page
Hello dear, I am a widow with a fund of 4.5 million, contact my email for the transfer
cheap cialis and viagra without prescription
I hack phones and recover lost funds, 100% legit, message me on telegram
check my profile 😘💋
who wants to see me dance? link on my page 💋
support a small artist, my soundcloud is soundcloud.example/newguy
hey guys im 15 and i make covers, would mean the world if you checked them out
plz like my facebook page https://facebook.example/mypage
download the full movie for free at movies4free.example
work online part time, no experience, daily payout, send me a message on whatsapp
our forex signals are 95% accurate join the vip group now
this supplement cured my diabetes, read my story at herbal.example
https://bit.example/3xYzAb
watch this before it gets deleted https://t.example/9fk2
http://www.shop-deals.example best prices for shoes and bags
thumbs up if you came here from the advert, and check out my remix too
Everyone go and sub to xXgamerXx he does giveaways
promote your music on our page, dm us
get verified today, cheap badge service
I just made my first 1,000 with this app, use my link to get 50 free
tired of being broke? join my team, passive income, no selling
hey check my new video on my channel
please subscribe to my channel and ill subscribe to yours
hi guys I just started a channel about minecraft, come by and leave a like
I dance, sing and do pranks, click on my name to see
new rapper from Ohio, give my tape a listen, you wont regret it
if you have 30 seconds please help my brother win this contest, link in the description of my last video
like this comment so everyone can see my page
my sister made this cover, watch it on youtube.com/watch?v=example
go to my channel for a free code
check out this playlist on youtube
hey I am looking for people to play with, add me on discord noobmaster#0000
I will give 10 dollars to the first 50 who follow me
this guy explains it better https://video.example/watch
facebook.example/groups/deals join our group for daily deals
please sign my petition at petition.example it only takes a second
follow @newfashionpage for cheap designer bags
want to earn extra money? you can do it from your phone, ask me for info
I'm hiring 20 people for an online job, weekly pay, send me "JOB"
he helped me recover my wallet after I was scammed, contact @crypto_recovery on instagram
thanks to Mr James I now earn every week, text him on telegram +1 555 0100
invest 200 get 2000 in 24 hours, real and trusted
I was in debt until I met my trading coach, all thanks to her
who else is earning with expert Maria? she is the best account manager
legit plug, all brands 1:1, dm to order
verified paypal and bank accounts for sale, full info, instant delivery
cheap netflix and spotify premium lifetime accounts, inbox me
buy instagram likes 1000 for 2 dollars www.likes4u.example
boost your page with real followers
get premium apps unlocked for nothing at apkworld.example
watch all matches live here >>> stream.example/live
crack + keygen download in my bio
fixed matches 100% sure win, join the telegram before it is full
lost 12 kilos in a month with these capsules, ask me how
my doctor could not believe it, this natural oil removed my pain, order at herbs.example
my herpes was cured by doctor Aza, his email is dr.aza@example.org
spell caster brought my husband back in two days, call him
psychic readings first minute free
Good day, I am Mr Lee of a bank in Hong Kong with a business proposal for you
Dear friend, I want to donate my late husband's money, reply by email
you have been selected as a winner, send your address to claim
congratulations you won our giveaway, message us on this number
loan offer, no credit check, apply now info@quickloan.example
need a loan? we lend to anybody, fast approval, whatsapp us
single and bored tonight, come see my pics
hot girl 22 looking for fun, my link is in profile
sugar mommy needs a boy, 5000 weekly allowance, text me
escort service in your city, discreet
homework, thesis and exam help, cheap prices, visit essays.example
I can design your logo for 5 dollars, dm me
we build websites that sell, contact us for a free quote
rank your shop on the first page, guaranteed seo
come and visit my blog about travel at mytrips.example
nice post! I write about the same on my own site, have a look
great content, keep it up! btw check mine
hello dear I like your profile, can we be friends, add me
send this to ten friends or you will have bad luck
use code SAVE20 at checkout on our site shopnow.example
we sell the same cheaper, link in bio
brand new iphone for 99, limited stock, hurry
shop our summer sale now, up to 80% off everything www.fashion-outlet.example
replica sneakers, ships worldwide, catalog on whatsapp
earn free robux at freerobux.example
I got free v-bucks here, works 100%
airdrop live now, connect your wallet to claim tokens
elon is giving away bitcoin, scan the code
join my whatsapp group for free signals
learn how to make passive income, free training in my bio
start with 100 only, withdraw every day, ask me
`;
