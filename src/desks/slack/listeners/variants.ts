import { modal as catalogue } from '../../../core/catalogue/modal.ts';
import { pressed } from '../../../core/card/pressed.ts';
import { text } from '../../../core/card/rich.ts';
import { noticeView } from '../views/notice.ts';
import { variantChosen } from '../views/variants.ts';
import { personOf } from './deps.ts';
import type { SlackDeskDeps } from './deps.ts';
import { refusalInline } from './origin.ts';
import { pressKey, pressPayload, readCarried } from './payload.ts';

/** *Use this one*: that version is the draft from now on, to be approved on the card like any other. */
export const onVariantUse = async (deps: SlackDeskDeps, body: unknown): Promise<void> => {
  const press = pressPayload.parse(body);
  const read = readCarried(deps, press, pressed);
  const chosen = variantChosen(read?.carried.choice);
  if (!press.view || !read || !chosen) return;
  const { reviewId, revision } = read.carried;
  const person = await personOf(deps, press.user.id);
  const decision = { do: 'use', revision, ...chosen } as const;
  const answer = await deps.verbs.decide({ reviewId }, decision, person.teammate, pressKey(body));
  const said = answer.ok
    ? text(catalogue[person.language].variants.used)
    : refusalInline(answer.refusal, person);
  await deps.web.updateView({ viewId: press.view.id, view: noticeView(person.language, said) });
};
