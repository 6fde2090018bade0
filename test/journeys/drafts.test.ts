// What the drafts know and how the team shapes them. These tests mostly wait (a card a second), so they share one file.
import './knowledge.journey.ts';
import './knowledge-model.journey.ts';
import './house-style.journey.ts';
import './translation.journey.ts';
import './budget.journey.ts';
import './feedback.journey.ts';
import './variants.journey.ts';
