/**
 * Slack's documented figures. Text lengths are in UTF-16 units, as Slack's own clients count them.
 * Sources: https://docs.slack.dev/reference/block-kit/blocks (one page per block), .../block-elements, .../composition-objects,
 * https://docs.slack.dev/reference/views/modal-views and the docstrings of `@slack/types`, which repeat them.
 */
export const limits = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  blocksPerMessage: 50,
  blocksPerView: 100,
  blockId: 255,
  actionId: 255,
  /** https://docs.slack.dev/reference/block-kit/blocks/section-block */
  sectionText: 3000,
  sectionFields: 10,
  sectionField: 2000,
  /** https://docs.slack.dev/reference/block-kit/blocks/header-block */
  headerText: 150,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-block */
  contextElements: 10,
  contextText: 3000,
  /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
  actionsElements: 25,
  /** https://docs.slack.dev/reference/block-kit/blocks/context-actions-block */
  contextActions: 5,
  /** https://docs.slack.dev/reference/block-kit/blocks/input-block */
  inputLabel: 2000,
  /** https://docs.slack.dev/reference/block-kit/blocks/markdown-block: cumulative over a message */
  markdown: 12_000,
  /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
  buttonText: 75,
  buttonValue: 2000,
  url: 3000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
  optionText: 75,
  optionValue: 150,
  optionDescription: 75,
  /** https://docs.slack.dev/reference/block-kit/block-elements/overflow-menu-element: two to five */
  overflowMin: 2,
  overflowMax: 5,
  /** https://docs.slack.dev/reference/block-kit/block-elements/select-menu-element */
  selectOptions: 100,
  /** https://docs.slack.dev/reference/block-kit/block-elements/radio-button-group-element and checkboxes-element */
  choiceOptions: 10,
  placeholder: 150,
  /** https://docs.slack.dev/reference/block-kit/block-elements/plain-text-input-element */
  inputLength: 3000,
  /** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
  confirmTitle: 100,
  confirmText: 300,
  confirmButton: 30,
  /** https://docs.slack.dev/reference/views/modal-views */
  viewTitle: 24,
  privateMetadata: 3000,
  callbackId: 255,
  viewBytes: 250_000,
  viewStack: 3,
  /** https://docs.slack.dev/reference/methods/chat.postMessage#truncating: cut beyond it; refused here, so that a test sees it */
  messageText: 40_000,
  /** https://docs.slack.dev/reference/methods/chat.update, `msg_too_long` */
  updateText: 4000,
  /** Undocumented; measured at about 13,200 over all blocks: https://github.com/slackapi/bolt-js/issues/2509 */
  messageBlockCharacters: 13_200,
  /** https://docs.slack.dev/interactivity/handling-user-interaction */
  triggerMs: 3000,
  responseUrlUses: 5,
  responseUrlMs: 30 * 60_000,
  /** https://docs.slack.dev/apis/events-api/#responding and handling-user-interaction#acknowledgment_response */
  ackMs: 3000,
  /** https://docs.slack.dev/apis/events-api/using-socket-mode */
  sockets: 10,
  /** https://docs.slack.dev/apis/web-api/rate-limits: per method and minute; `0` stands for "special". */
  tiers: { special: 600, 1: 1, 2: 20, 3: 50, 4: 100 },
} as const;
