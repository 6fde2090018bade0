// What people do with cards. These tests mostly wait (a card a second), so they share one file and run side by side.
import './deciding.journey.ts';
import './care.journey.ts';
import './together.journey.ts';
import './thread.journey.ts';
import './bring.journey.ts';
