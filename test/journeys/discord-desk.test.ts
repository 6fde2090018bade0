import './discord-desk.journey.ts';
