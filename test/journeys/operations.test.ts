// What an operator meets: stops and outages, with the bot as a process of its own. They mostly wait, so side by side.
import './stopping.journey.ts';
import './outage.journey.ts';
import './clock.journey.ts';
import './gave-up.journey.ts';
