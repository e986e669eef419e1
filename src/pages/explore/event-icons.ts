import type { EventKind } from '../../state/event-fields';
import type { IconName } from '../../ui/Icon.svelte';

export const EVENT_ICONS: Readonly<Record<EventKind, IconName>> = {
  inject: 'into',
  skim: 'outOf',
  freeze: 'frozen',
  limit: 'ceiling',
  legacy: 'paper',
  swap: 'exchange',
};
