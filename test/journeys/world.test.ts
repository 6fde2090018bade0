// What the world does to the bot. These tests mostly wait (a card a second), so they share one file and run side by side.
import './commands.journey.ts';
import './ground.journey.ts';
import './hostile.journey.ts';
import './line.journey.ts';
import './slack-faults.journey.ts';
