// The bot as a process of its own. These tests mostly wait (a card a second), so they share one file and run side by side.
import './discord.journey.ts';
import './http.journey.ts';
import './backfill.journey.ts';
import './correct.journey.ts';
